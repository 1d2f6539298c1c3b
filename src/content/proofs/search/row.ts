/**
 * What a reader types, and the paragraphs that must be found: exactly these, in this order. The third column is why
 * the first of them was found, where it does not say what was typed.
 */
export type Row = readonly [query: string, found: string, why?: string];
