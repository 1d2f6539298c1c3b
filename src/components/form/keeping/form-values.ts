/** Reads and writes the form. The form is the state; nothing is kept beside it but what it has no field for. */
import type { Values } from './form-record.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the form says, name by name, in the form's order; boxes only where they are ticked. */
export function readValues(form: HTMLFormElement): Values {
  const values = new Map<string, string[]>();
  for (const control of controlsOf(form)) {
    if (isBox(control) && !control.checked) continue;
    const said = values.get(control.name);
    if (said) said.push(control.value);
    else values.set(control.name, [control.value]);
  }
  return values;
}

/**
 * What a record says and the form cannot show: by name, the values for which there is no field, and for a field that
 * shows a value otherwise (a line end of another system, a choice that is not offered), what it shows instead.
 */
export type Unplaced = ReadonlyMap<
  string,
  { readonly values: readonly string[]; readonly insteadOf?: string }
>;

/** Fills the form. Rows must exist already. */
export function writeValues(form: HTMLFormElement, values: Values): Unplaced {
  const unplaced = new Map([...values].map(([name, given]) => [name, { values: given } as const]));
  for (const control of controlsOf(form)) {
    const rest = isBox(control) ? tick(control, unplaced) : write(control, values.get(control.name));
    if (rest) unplaced.set(control.name, rest);
    else unplaced.delete(control.name);
  }
  return unplaced;
}

/** The form's values, with what it cannot show as long as the field beside it is left alone. */
export function withUnplaced(read: Values, unplaced: Unplaced): Values {
  const all = new Map(read);
  for (const [name, { values, insteadOf }] of unplaced) {
    const shown = read.get(name) ?? [];
    if (insteadOf === undefined) all.set(name, [...shown, ...values]);
    else if (shown[0] === insteadOf) all.set(name, values);
  }
  return all;
}

/** Ticks a box that is named; the values for the other boxes of its name remain. */
function tick(box: HTMLInputElement, unplaced: Unplaced): { values: readonly string[] } | undefined {
  const given = unplaced.get(box.name)?.values ?? [];
  box.checked = given.includes(box.value);
  const values = given.filter((value) => value !== box.value);
  return values.length > 0 ? { values } : undefined;
}

function write(
  control: Control,
  given: readonly string[] = [],
): { values: readonly string[]; insteadOf: string } | undefined {
  // Evidence beside an answer stands there already: a row of its own for every piece.
  if (control.dataset.chip !== undefined) return undefined;
  const wanted = given[0] ?? '';
  control.value = wanted;
  const shown = control.value;
  return shown === wanted ? undefined : { values: given, insteadOf: shown };
}

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter((element): element is Control => 'name' in element && element.name !== '');
}

export function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}
