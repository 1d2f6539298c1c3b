/** What a query says if it is a number: the place to go to, or that there is none. */
import type { ClauseNumber } from '../annex/numbering/address.ts';
import { addressLabel } from '../annex/numbering/labels.ts';
import { parseItem } from '../annex/numbering/typed-item.ts';
import { parseAddress } from '../annex/numbering/typed.ts';
import type { CitedPlace } from '../annex/numbering/address.ts';
import type { Language } from '../languages/language.ts';
import type { Passage } from './corpus.ts';
import { plain } from '../annex/text/fold.ts';
import { citation } from './words/word-form.ts';
import type { FoldedSpan } from './prepared.ts';
import type { Hit, Index, Ready } from './scan.ts';

export type AskedPlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'there'; readonly label: string; readonly address: CitedPlace }
  | { readonly kind: 'noClause'; readonly label: string; readonly first: string; readonly last: string }
  | { readonly kind: 'beyond'; readonly label: string; readonly within: string; readonly last: string }
  | { readonly kind: 'whole'; readonly label: string };

/** Reads the query as an address, or as the name of the annex; `none` where it is neither. */
export function askedPlaceOf(
  query: string,
  { paragraphs, names, numbering, typed = {} }: Index,
  language: Language,
): AskedPlace {
  if (names.some((name) => isName(query, name))) return { kind: 'whole', label: names[0] ?? '' };
  const bare = withoutNames(query, names);
  const read = (words: string) => parseItem(words, typed) ?? parseAddress(words);
  const address = read(query) ?? read(bare);
  const corpus = paragraphs.map(({ passage }) => passage);
  const label = (one: CitedPlace) => addressLabel(one, language, numbering);
  return address ? placeAt(address, corpus, label) : { kind: 'none' };
}

/** 別紙 alone is the same annex as 別紙２. */
function isName(query: string, name: string): boolean {
  const [typed, whole] = [query, name].map((one) => plain(one).replace(/\s+/g, ''));
  return typed === whole || typed === whole?.replace(/[0-9]+$/, '');
}

/** A citation as it is copied names the annex too, and may carry its address. */
function withoutNames(query: string, names: readonly string[]): string {
  const bare = plain(query).replace(/https?:\S*/g, '');
  const rest = names.reduce((left, name) => withoutName(left, plain(name)), bare);
  return rest.replace(/^[\s,、の()]+|[\s,、]+$/g, '').replace(/\(\)/g, '');
}

/** 別紙２ is no beginning of 別紙28. */
function withoutName(text: string, name: string): string {
  const at = text.indexOf(name);
  const end = at + name.length;
  return at < 0 || /[0-9]/.test(text.charAt(end)) ? text : text.slice(0, at) + text.slice(end);
}

type PlaceLabel = (address: CitedPlace) => string;

function placeAt(address: CitedPlace, corpus: readonly Passage[], labelOf: PlaceLabel): AskedPlace {
  const { clause, sentence = 1 } = address;
  const label = labelOf(address);
  const inClause = corpus.filter((passage) => passage.clause === clause);
  const paragraph = address.paragraph ?? inClause[0]?.paragraph ?? 1;
  const found = inClause.find((passage) => passage.paragraph === paragraph);
  const beyond = (within: CitedPlace, last: CitedPlace): AskedPlace => {
    return { kind: 'beyond', label, within: labelOf(within), last: labelOf(last) };
  };
  if (inClause.length === 0) return { kind: 'noClause', label, ...endsOf(corpus, labelOf) };
  if (!found) return beyond({ clause }, { clause, paragraph: inClause.at(-1)?.paragraph ?? 1 });
  if (sentence > found.sentences)
    return beyond({ clause, paragraph }, { clause, paragraph, sentence: found.sentences });
  return { kind: 'there', label, address };
}

function endsOf(corpus: readonly Passage[], labelOf: PlaceLabel): { first: string; last: string } {
  const label = (at: number) => labelOf({ clause: corpus.at(at)?.clause ?? 0 });
  return { first: label(0), last: label(-1) };
}

/** What stands at a place: its paragraphs, and for a whole clause those that cite it. */
export interface AtPlace {
  readonly own: readonly Hit[];
  readonly citing: readonly Hit[];
}

/** Nothing is marked in a place's own paragraphs; where others cite the clause, the citation is. */
export function hitsAt({ clause, paragraph }: CitedPlace, { paragraphs }: Index): AtPlace {
  const inClause = paragraphs.filter(({ passage }) => passage.clause === clause);
  const outside = paragraphs.filter((ready) => !inClause.includes(ready));
  return paragraph === undefined
    ? {
        own: inClause.map((ready) => hit(ready, [])),
        citing: outside.flatMap((ready) => passagesCiting(ready, clause)),
      }
    : {
        own: inClause.filter(({ passage }) => passage.paragraph === paragraph).map((ready) => hit(ready, [])),
        citing: [],
      };
}

function passagesCiting(ready: Ready, clause: ClauseNumber): readonly Hit[] {
  const spans = citation(clause)(ready.text);
  return spans.length > 0 ? [hit(ready, spans)] : [];
}

function hit({ passage, title, text }: Ready, spans: readonly FoldedSpan[]): Hit {
  return {
    passage,
    title: { prepared: title, spans: [] },
    text: { prepared: text, spans },
    leads: [],
  };
}
