/** Reads and writes the form. The form is the state; nothing is kept beside it but what it has no field for. */
import type { Values } from './form-record.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the form says, name by name, in the form's order; boxes only where they are ticked. */
export function readValues(form: HTMLFormElement): Values {
  const values = new Map<string, readonly string[]>();
  for (const control of controlsOf(form)) {
    if (isBox(control) && !control.checked) continue;
    values.set(control.name, [...(values.get(control.name) ?? []), control.value]);
  }
  return values;
}

/** Fills the form. Rows must exist already. Returns the values for which the form has no field. */
export function writeValues(form: HTMLFormElement, values: Values): Values {
  const unplaced = new Map(values);
  for (const control of controlsOf(form)) {
    const given = values.get(control.name) ?? [];
    if (isBox(control)) control.checked = given.includes(control.value);
    else if (control.type !== 'hidden' || given.length > 0) control.value = given[0] ?? '';
    unplaced.delete(control.name);
  }
  return unplaced;
}

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter((element): element is Control => 'name' in element && element.name !== '');
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}
