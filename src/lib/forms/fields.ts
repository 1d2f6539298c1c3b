/** Labels with what is said beside them. */
import type { Texts } from '../languages/language.ts';
import { fill } from '../wording/fill.ts';
import type { FieldContent, FormField, Lines, Slot } from './blocks.ts';
import type { WrittenField } from './form.ts';
import { content, headOf, ownSlot, sharedSlot, ticksOf, usually } from './slots.ts';
import type { FormTelling } from './telling.ts';

export function fieldOf(telling: FormTelling, field: WrittenField): FormField {
  const { sample } = field;
  return {
    head: headOf(telling, field),
    content: { ...fieldContent(telling, field), room: field.room ?? 1 },
    ...(sample && { sample: sampleOf(telling, sample) }),
  };
}

function sampleOf({ voice }: FormTelling, text: Texts): Lines {
  return voice.say(({ forms }, one) => fill(forms.sampleOf, { sample: text[one] }));
}

function fieldContent(
  telling: FormTelling,
  { key, kind, options, several, from, until, usual }: WrittenField,
): FieldContent {
  const said = telling.paper?.fields?.[key] ?? usually(telling, usual);
  const name = `fields.${key}`;
  if (options) return content({ ticks: ticksOf(telling, name, options, several === true, said) });
  if (from === undefined) return content({ slots: [ownSlot(telling, name, kind ?? 'line', said)] });
  const slots = [from, ...(until === undefined ? [] : [until])].flat().map((one) => sharedSlot(telling, one));
  return slotsJoined(slots, until === undefined ? '　' : '～');
}

function slotsJoined(slots: readonly Slot[], between: string): FieldContent {
  return content({ slots, between: slots.length > 1 ? between : '' });
}
