/** Says at a field what is wrong with it, in the words that the list of what to look at has for it. */
import type { Matter } from '../../../lib/record/matters/matter.ts';
import { all, made } from '../../../browser/dom.ts';
import type { PageData } from '../page-data.ts';
import type { Shown } from '../shown.ts';

/** Says it at the fields of the step in sight. */
export function showFieldFaults({ step, data, scene }: Shown): void {
  const faults = faultsOf(scene.matters ?? [], data);
  for (const input of all<HTMLInputElement>(step, watched)) {
    const sentence = input.validity.valid ? faults.get(input.name) : data.words.fields.wrongDate;
    // While it is being written nothing is said of it; what was said goes as soon as it is mended.
    if (input !== document.activeElement || sentence === undefined) showFault(input, sentence);
  }
}

const watched = '[type="date"], [name="contractor.corporateNumber"]';

/** By the name of the field; the first thing that is wrong with it. */
function faultsOf(matters: readonly Matter[], data: PageData): ReadonlyMap<string, string> {
  const sentences: Readonly<Partial<Record<string, string>>> = data.matters.matters.atField;
  const found = matters.flatMap(({ kind, fields }) => {
    const sentence = sentences[kind];
    return sentence === undefined ? [] : fields.map((field) => [field, sentence] as const);
  });
  return new Map(found.reverse());
}

function showFault(input: HTMLInputElement, sentence: string | undefined): void {
  const label = input.closest('label');
  const shown = label?.querySelector('.fault');
  if ((shown?.textContent ?? undefined) === sentence) return;
  shown?.remove();
  input.ariaInvalid = sentence === undefined ? null : 'true';
  if (sentence === undefined) return;
  const fault = made('small', sentence);
  fault.className = 'fault';
  label?.append(fault);
}
