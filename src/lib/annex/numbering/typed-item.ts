/** What a person types for an item: 第３条第２項第１号ア, 3-2(1)ア, ３(2)ア where items are cited as they are printed; or for 第３条の２. */
import type { CitedPlace } from './address.ts';
import { plainPlace } from './typed.ts';

/** By the steps that lead to each, 「3 2 1 ア」: the place. */
export type ItemKeys = Readonly<Record<string, CitedPlace>>;

/** Undefined where no item is named so: 3-2-1 is a sentence, and only 号, a bracket or a letter tells that an item is meant. */
export function parseItem(typed: string, keys: ItemKeys): CitedPlace | undefined {
  return /[号(（ア-ン①-⑳㉑-㉟㊱-㊿]|条の/.test(typed) ? keys[typedSteps(typed)] : undefined;
}

/** Numbers and letters alone, 「第３条の２第１項第１号ア」 → 「3_2 1 1 ア」; empty where other words stand between them. */
export function typedSteps(typed: string): string {
  const plain = plainPlace(typed).replace(/(?<=\d)条?の(?=\d)/g, '_');
  return /^[第条項号()\d_ア-ンa-z,.-]*$/.test(plain)
    ? (plain.match(/[\d_]+|[ア-ンa-z]/g) ?? []).join(' ')
    : '';
}
