/** Addresses of clauses, paragraphs and items: `8`, `8-3`, `8-3-i2`, `8-3-i2-a`; a branch number is `3_2`. */

/** Plain, or with branches: 第３条の２ is `3_2`. What stands before the first clause (前文) is 0. */
export type ClauseNumber = number | BranchNumber;
export type BranchNumber = `${number}_${string}`;

export const preamble = 0;

/** A place in the annex; without `paragraph`, the whole clause. */
export interface Address {
  readonly clause: ClauseNumber;
  readonly paragraph?: number;
  /** Of a paragraph: `i2` its second item, `i2-a` the first one within that. */
  readonly item?: string;
}

/** A place as readers cite it: of a paragraph they may cite one sentence. */
export interface CitedPlace extends Address {
  readonly sentence?: number;
}

const keyForm = /^([0-9]+(?:_[0-9]+)*)(?:-([0-9]+)((?:-(?:i[0-9]+|[a-z]+))*))?/;

/** `8`, `8-3` and `8-3-i2` as written in clause.yaml; of a norm (8-3-1, 8-3-i2-1) the place in which it stands. */
export function parseKey(written: string): Address {
  const [, clause = '', paragraph, item = ''] = keyForm.exec(written) ?? [];
  const at = { clause: clauseNumberOf(clause) };
  if (paragraph === undefined) return at;
  const within = { ...at, paragraph: Number(paragraph) };
  return item === '' ? within : { ...within, item: item.slice(1) };
}

/** The inverse of `parseKey`. */
export function addressKey({ clause, paragraph, item }: Address): string {
  if (paragraph === undefined) return String(clause);
  return `${clause}-${paragraph}${item === undefined ? '' : `-${item}`}`;
}

/** What a place stands in: `8-3` of `8-3-i2`; of a clause nothing, ''. */
export function parentKey(key: string): string {
  return key.slice(0, Math.max(key.lastIndexOf('-'), 0));
}

/** The item of which a question asks, where it rests on one alone. */
export function itemOf({ norms }: { readonly norms: readonly string[] }): { readonly item?: string } {
  const items = new Set(norms.map((id) => parseKey(id).item));
  const [item] = items;
  return items.size === 1 && item !== undefined ? { item } : {};
}

/** `8` → 8, `3_2` → `3_2`. */
export function clauseNumberOf(written: string): ClauseNumber {
  return written.includes('_') ? (written as BranchNumber) : written === '' ? NaN : Number(written);
}

/** 3, 3_2, 3_2_1, 4: as the text counts. */
export function inOrder(one: ClauseNumber, other: ClauseNumber): number {
  const [a, b] = [one, other].map((number) => String(number).split('_').map(Number));
  const places = Math.max(a?.length ?? 0, b?.length ?? 0);
  const steps = Array.from({ length: places }, (_, at) => (a?.[at] ?? 0) - (b?.[at] ?? 0));
  return steps.find((step) => step !== 0) ?? 0;
}

/** The id of the place among its kind: `i2` at the first and third depth, `b` at the second and fourth. */
export function itemId(depth: number, place: number): string {
  return depth % 2 === 1 ? `i${place}` : lettersAt(place);
}

/** 1 → a, 26 → z, 27 → aa. */
function lettersAt(place: number): string {
  const last = String.fromCharCode(97 + ((place - 1) % 26));
  return place > 26 ? lettersAt(Math.floor((place - 1) / 26)) + last : last;
}
