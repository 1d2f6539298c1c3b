/** What a query says if it is a number: the place to go to, or that there is none. */
import { addressLabel, parseAddress } from '../annex/numerals.ts';
import type { Address } from '../annex/numerals.ts';
import type { Language } from '../language.ts';
import type { Passage } from './corpus.ts';
import { citation } from './form.ts';
import { partsOf } from './marking.ts';
import type { Span } from './prepared.ts';
import type { Hit, Index, Ready } from './scan.ts';

export type Place =
  | { readonly kind: 'none' }
  | { readonly kind: 'there'; readonly label: string; readonly address: Address }
  | { readonly kind: 'noClause'; readonly label: string; readonly first: string; readonly last: string }
  | { readonly kind: 'noParagraph'; readonly label: string; readonly clause: string; readonly last: string };

/** Reads the query as an address; `none` where it is no such number. */
export function placeOf(query: string, corpus: readonly Passage[], language: Language): Place {
  const address = parseAddress(query);
  if (!address) return { kind: 'none' };
  const label = addressLabel(address, language);
  const last = corpus.findLast(({ clause }) => clause === address.clause);
  if (!last) return { kind: 'noClause', label, ...ends(corpus, language) };
  return (address.paragraph ?? 1) > last.paragraph
    ? { kind: 'noParagraph', label, ...lastOf(last, language) }
    : { kind: 'there', label, address };
}

function ends(corpus: readonly Passage[], language: Language): { first: string; last: string } {
  const label = (at: number) => addressLabel({ clause: corpus.at(at)?.clause ?? 0 }, language);
  return { first: label(0), last: label(-1) };
}

function lastOf({ clause, paragraph }: Passage, language: Language): { clause: string; last: string } {
  return { clause: addressLabel({ clause }, language), last: addressLabel({ clause, paragraph }, language) };
}

/** What stands at a place: its paragraphs, and for a whole clause those that cite it. */
export interface AtPlace {
  readonly own: readonly Hit[];
  readonly citing: readonly Hit[];
}

/** Nothing is marked in a place's own paragraphs; where others cite the clause, the citation is. */
export function hitsAt({ clause, paragraph }: Address, { paragraphs }: Index): AtPlace {
  const inClause = paragraphs.filter(({ passage }) => passage.clause === clause);
  const outside = paragraphs.filter((ready) => !inClause.includes(ready));
  return paragraph === undefined
    ? {
        own: inClause.map((ready) => hit(ready, [])),
        citing: outside.flatMap((ready) => citing(ready, clause)),
      }
    : { own: inClause.slice(paragraph - 1, paragraph).map((ready) => hit(ready, [])), citing: [] };
}

function citing(ready: Ready, clause: number): readonly Hit[] {
  const spans = citation(clause)(ready.text);
  return spans.length > 0 ? [hit(ready, spans)] : [];
}

function hit({ passage, title, text }: Ready, spans: readonly Span[]): Hit {
  return { passage, title: partsOf(title, []), text: partsOf(text, spans), leads: [] };
}
