/** What a query says if it is a number: the place to go to, or that there is none. */
import { addressLabel, parseAddress } from '../../lib/annex/numerals.ts';
import type { Address } from '../../lib/annex/numerals.ts';
import type { Language } from '../../lib/language.ts';
import { routes } from '../../lib/routes.ts';

/** The clauses of the annex, with as many paragraphs as they have. */
export type Places = readonly { readonly number: number; readonly paragraphs: number }[];

export type Place =
  | { readonly kind: 'none' }
  | { readonly kind: 'there'; readonly label: string; readonly path: string }
  | { readonly kind: 'noClause'; readonly label: string; readonly first: string; readonly last: string }
  | { readonly kind: 'noParagraph'; readonly label: string; readonly clause: string; readonly last: string };

export function placeOf(query: string, places: Places, language: Language): Place {
  const address = parseAddress(query);
  if (!address) return { kind: 'none' };
  const label = addressLabel(address, language);
  const clause = places.find(({ number }) => number === address.clause);
  if (!clause) return { kind: 'noClause', label, ...ends(places, language) };
  return (address.paragraph ?? 1) > clause.paragraphs
    ? { kind: 'noParagraph', label, ...lastOf(clause.number, clause.paragraphs, language) }
    : { kind: 'there', label, path: pathOf(address, language) };
}

function pathOf({ clause, paragraph }: Address, language: Language): string {
  return paragraph === undefined
    ? routes.clause(language, clause)
    : routes.paragraph(language, clause, paragraph);
}

function ends(places: Places, language: Language): { first: string; last: string } {
  const label = (at: number) => addressLabel({ clause: places.at(at)?.number ?? 0 }, language);
  return { first: label(0), last: label(-1) };
}

function lastOf(clause: number, paragraph: number, language: Language): { clause: string; last: string } {
  return { clause: addressLabel({ clause }, language), last: addressLabel({ clause, paragraph }, language) };
}
