/** Says at its field that a date cannot be kept: half-written, or of a year that no record holds. */
import { made } from './dom.ts';
import type { PageData } from './page-data.ts';

/** To be called when the field is left; while a date is being typed it is always half-written. */
export function showWrongDate(input: HTMLInputElement, data: PageData): void {
  if (input.type !== 'date') return;
  const label = input.closest('label');
  label?.querySelector('.wrong-date')?.remove();
  if (input.validity.valid) return;
  const sentence = made('small', data.words.fields.wrongDate);
  sentence.className = 'wrong-date';
  label?.append(sentence);
}
