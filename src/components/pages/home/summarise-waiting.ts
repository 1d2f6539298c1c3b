/** How far a record has come that nobody has summarised by the rules of today. Loaded where there is one. */
import type { Annex } from '../../../lib/annex/annex.ts';
import { rulesOf } from '../../../lib/assessment/rules.ts';
import type { Rules } from '../../../lib/assessment/rules.ts';
import { summaryBy } from '../../../lib/record/listing/summary.ts';
import type { RecordSummary } from '../../../lib/record/listing/summary.ts';
import { readerFor } from '../../../lib/record/read.ts';
import type { WaitingData } from './waiting-data.ts';

/**
 * Undefined where it cannot be read, or answers another edition. The list or the form will keep it beside the record:
 * what this page needs of the shelf for that would weigh on the form.
 */
export async function summaryOfText(
  text: string,
  { annex, annexJson }: Pick<WaitingData, 'annex' | 'annexJson'>,
): Promise<RecordSummary | undefined> {
  const rules = await rulesAt(annexJson);
  const read = readerFor(rules, annex).record(text);
  return read.ok ? summaryBy(rules, annex.rules, read.value.record) : undefined;
}

let rulesLoaded: Promise<Rules> | undefined;

/** Once for all of them. */
function rulesAt(address: string): Promise<Rules> {
  rulesLoaded ??= fetch(address).then(async (answer) => rulesOf((await answer.json()) as Annex));
  return rulesLoaded;
}
