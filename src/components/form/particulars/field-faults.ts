/** Says at a field what is wrong with it, in the words that the list of what to look at has for it. */
import type { Matter } from '../../../lib/record/matters.ts';
import { made } from '../../../browser/dom.ts';
import type { PageData } from '../page-data.ts';
import type { Scene } from '../shown.ts';

/** The dates that are half-written or of a year that no record holds, by their places in the record. */
export function unkeptDates(form: HTMLFormElement): readonly string[] {
  return datesIn(form)
    .filter((input) => !input.validity.valid && input !== document.activeElement)
    .map((input) => input.closest('[data-row]')?.id.replace('-', '.') ?? input.name);
}

export function showFieldFaults({ form, data, matters }: Scene): void {
  const faults = faultsOf(matters, data);
  const number = form.elements.namedItem('contractor.corporateNumber');
  const fields = [...datesIn(form), ...(number instanceof HTMLInputElement ? [number] : [])];
  for (const input of fields) {
    const sentence = input.validity.valid ? faults.get(input.name) : data.words.fields.wrongDate;
    // While it is being written nothing is said of it; what was said goes as soon as it is mended.
    if (input !== document.activeElement || sentence === undefined) showFault(input, sentence);
  }
}

function datesIn(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.elements].filter(
    (field): field is HTMLInputElement => field instanceof HTMLInputElement && field.type === 'date',
  );
}

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
