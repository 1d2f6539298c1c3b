/** How far a record has come that nobody has summarised by the rules of today. Loaded where there is one. */
import type { Annex } from '../../../lib/annex/annex.ts';
import { rulesOf } from '../../../lib/assessment/rules.ts';
import type { Rules } from '../../../lib/assessment/rules.ts';
import type { Listed } from '../../../lib/record/keeping/shelf.ts';
import { summaryBy } from '../../../lib/record/listing/summary.ts';
import type { RecordSummary } from '../../../lib/record/listing/summary.ts';
import { readerFor } from '../../../lib/record/read.ts';
import { openShelf } from '../../../browser/records/shelf.ts';
import type { WaitingData } from './waiting-data.ts';

type Needed = Pick<WaitingData, 'base' | 'annex' | 'annexJson'>;

/** Undefined where it cannot be read, or answers another edition. From then on it stands beside the record. */
export async function summarised(
  { id, revision }: Listed,
  { base, annex, annexJson }: Needed,
): Promise<RecordSummary | undefined> {
  const shelf = openShelf(base, annex.id);
  const found = await shelf.get(id);
  if (found.kind !== 'found' || found.entry.revision !== revision) return undefined;
  const rules = await rulesAt(annexJson);
  const read = readerFor(rules, annex).record(found.entry.text);
  if (!read.ok) return undefined;
  const summary = summaryBy(rules, annex.rules, read.value.record);
  await shelf.summarise(id, revision, summary);
  return summary;
}

let loaded: Promise<Rules> | undefined;

/** Once for all of them. */
function rulesAt(address: string): Promise<Rules> {
  loaded ??= fetch(address).then(async (answer) => rulesOf((await answer.json()) as Annex));
  return loaded;
}
