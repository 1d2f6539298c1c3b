/** What stands in the fields and cells of a paper. */
import type { FieldContent, Head, Mark, Slot, Tick, Ticks } from './blocks.ts';
import type { FormBasis, Kind, WrittenOption } from './form.ts';
import { kindAt, recordPlace } from './sources.ts';
import { saidAt } from './telling.ts';
import type { FormTelling } from './telling.ts';
import type { Texts } from '../languages/language.ts';

/** A place of the record, shown and changed there. */
export function sharedSlot(telling: FormTelling, source: string): Slot {
  const kind = kindAt(source) ?? 'line';
  const name = recordPlace(source, telling.paper?.about) ?? source;
  return slot(telling, { name, kind, said: saidAt(telling, source), shared: true });
}

/** A place of the paper alone. */
export function ownSlot(telling: FormTelling, name: string, kind: Kind, said = ''): Slot {
  return slot(telling, { name, kind, said, shared: false });
}

/** What the record says at places, one after the other: what stands there until something else is written. */
export function usually(
  telling: FormTelling,
  places: string | readonly string[] | undefined,
): string | undefined {
  const said = [places ?? []].flat().map((place) => saidAt(telling, place).trim());
  return said.filter(Boolean).join('　') || undefined;
}

function slot(
  { voice }: FormTelling,
  given: { readonly name: string; readonly kind: Kind; readonly said: string; readonly shared: boolean },
): Slot {
  const isDate = given.kind === 'date';
  return {
    ...given,
    lines: isDate ? voice.date(given.said) : voice.written(given.said),
    blank: isDate ? voice.blankDate : [],
  };
}

/** @param said the keys of what is ticked, parted by spaces */
export function ticksOf(
  { voice }: FormTelling,
  name: string,
  options: readonly WrittenOption[],
  several: boolean,
  said = '',
): Ticks {
  const ticked = said.split(' ');
  const ticks: readonly Tick[] = options.map(({ key, label }) => ({
    key,
    lines: voice.text(label),
    ticked: ticked.includes(key),
  }));
  return { name, several, ticks };
}

export function content(parts: Partial<FieldContent>): FieldContent {
  return { fixed: [], slots: [], between: '', room: 1, ...parts };
}

interface Labelled {
  readonly label: Texts;
  readonly basis?: FormBasis;
  readonly hint?: Texts;
}

export function headOf(telling: FormTelling, { label, basis, hint }: Labelled): Head {
  const { voice } = telling;
  return { lines: voice.text(label), ...marked(telling, basis), ...(hint && { hint: voice.text(hint) }) };
}

/** What the annex says of it, where its author says that. */
export function marked({ voice }: FormTelling, basis: FormBasis | undefined): { readonly mark?: Mark } {
  return basis ? { mark: { basis, lines: voice.say(({ forms }) => forms.basis[basis]) } } : {};
}
