/** Reads and writes the form. The form is the state; nothing is kept beside it but what it has no field for. */
import type { Answers, Facts } from '../../lib/assessment/answers.ts';
import type { Values } from './form-record.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter((element): element is Control => 'name' in element && element.name !== '');
}

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

/** Facts and answers as the form states them now. */
export function statedIn(values: Values): { readonly facts: Facts; readonly answers: Answers } {
  const facts: Record<string, string> = {};
  const answers: Record<string, Record<string, unknown>> = {};
  for (const [name, [value = '', ...more]] of values) {
    const [room, key = '', field = '', inner] = name.split('.');
    if (room === 'facts') facts[key] = value;
    if (room !== 'answers' || value === '') continue;
    const answer = (answers[key] ??= {});
    if (field === 'acknowledged') answer[field] = value === 'true';
    else if (field === 'evidence') answer[field] = [value, ...more];
    else if (inner) answer[field] = { ...(answer[field] as object | undefined), [inner]: value };
    else answer[field] = value;
  }
  return { facts, answers };
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}
