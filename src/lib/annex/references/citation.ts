/** What the words of a citation say, as found in a sentence. */
import type { Address } from '../numbering/address.ts';
import type { Span } from '../text/spans.ts';

/** The paragraph, or the item of it, in which a sentence stands. */
export interface SentencePlace extends Address {
  readonly paragraph: number;
}

/** What the words of a citation say, before it is known where they stand. */
export type CitedAs =
  | ({ readonly kind: 'clause'; readonly address: Address } & Within)
  | ({ readonly kind: 'paragraph'; readonly paragraph: number } & Within)
  /** 前項, 前２項; all that precede if `count` is absent. */
  | ({ readonly kind: 'preceding'; readonly count?: number } & Within)
  | ({ readonly kind: 'following' } & Within)
  /** 前条, 前２条, 次条. */
  | ({ readonly kind: 'precedingClause'; readonly count: number; readonly paragraph?: number } & Within)
  | ({ readonly kind: 'followingClause'; readonly paragraph?: number } & Within)
  /** 同条, 同項, 同号: what was cited before. */
  | ({ readonly kind: 'sameClause'; readonly paragraph?: number } & Within)
  | ({ readonly kind: 'sameParagraph' } & Within)
  | { readonly kind: 'sameItem' }
  /** 第２号 of the same paragraph. */
  | { readonly kind: 'item'; readonly within: readonly string[] }
  | { readonly kind: 'precedingItem'; readonly count?: number }
  | { readonly kind: 'followingItem' }
  | { readonly kind: 'allItems' }
  /** 「(1)」; `of` is the number of the clause before it: 「３(1)」. */
  | { readonly kind: 'printed'; readonly marker: string; readonly of?: string }
  /** Another document. */
  | { readonly kind: 'elsewhere' };

/** Of the place, an item, and what is within it: 第２号イ is 2, イ. */
interface Within {
  readonly within?: readonly string[];
}

export interface CitationMark extends Span {
  readonly said: CitedAs;
}
