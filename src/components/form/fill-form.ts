/** Writes a record into the form's controls: the one place that does. */
import { edit, holdsSeveral, controlValueAt, tick } from '../../lib/record/editing/edit.ts';
import type { RecordFile } from '../../lib/record/record.ts';

type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Every control shows what the record says under its name; the rows must stand already. */
export function fillControls(form: HTMLFormElement, record: RecordFile): void {
  fillIn([...form.elements].filter(isControl), record);
}

/** The same for some of them. */
export function fillIn(controls: readonly FormControl[], record: RecordFile): void {
  for (const control of controls)
    if (control.name !== '') writeControl(control, controlValueAt(record, control.name));
}

/** The record with what this control says now. No other is read. */
export function taken(record: RecordFile, control: FormControl): RecordFile {
  const { name, value } = control;
  if (!isBox(control)) return edit(record, name, value);
  if (holdsSeveral(name)) return tick(record, name, value, control.checked);
  return edit(record, name, control.checked ? value : '');
}

export function isControl(element: unknown): element is FormControl {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function isBox(control: FormControl): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

/** What has not changed is not written: the caret stays where it is. What is half-written is blank to a script. */
function writeControl(control: FormControl, said: string | readonly string[]): void {
  if (isBox(control)) {
    const ticked = typeof said === 'string' ? said === control.value : said.includes(control.value);
    if (control.checked !== ticked) control.checked = ticked;
  } else if (typeof said === 'string' && (control.value !== said || control.validity.badInput))
    control.value = said;
}
