/**
 * What a sentence of the annex refers to. The grammar finds where other clauses and paragraphs are cited; the
 * text itself stays as it is. Citations of other documents (第66条第１項, “Article 66”) are no references.
 */
import type { Language } from '../../languages/language.ts';
import type { Norm } from '../types/norm.ts';
import { isLawNumber, nameBefore, sheetsIn } from './documents-japanese.ts';
import { englishMarks } from './marks-english.ts';
import { japaneseMarks } from './marks-japanese.ts';
import { addressKey, parentKey, parseKey } from '../numbering/address.ts';
import type { Address } from '../numbering/address.ts';
import type { Tree } from '../numbering/tree.ts';
import type { CitationMark, SentencePlace } from './citation.ts';
import { targetsOf } from './resolve.ts';
import type { Last } from './resolve.ts';
import { apart } from '../text/spans.ts';
import type { Span } from '../text/spans.ts';

/** Words that lead elsewhere in the annex; several targets for a range, or where the annex says so. */
export interface Reference extends Span {
  readonly targets: readonly Address[];
}

interface Grammar {
  readonly marks: (text: string, tree?: Tree) => readonly CitationMark[];
  readonly ranges: readonly Range[];
  /** Of other documents: sheets, and where the name of one begins whose number stands at a place. */
  readonly documents?: {
    readonly sheetsIn: (text: string) => readonly Span[];
    readonly nameBefore: (text: string, place: number) => number;
    /** What ends there is the number of a law itself, and cites nothing within it. */
    readonly isLawNumber: (text: string, end: number) => boolean;
  };
}

/** What stands between the ends of a range, and what closes it after the second. */
interface Range {
  readonly between: string;
  readonly closes: string;
}

/** A language without a grammar cites nothing but what the annex itself says. */
const grammars: Readonly<Partial<Record<Language, Grammar>>> = {
  ja: {
    marks: japaneseMarks,
    ranges: [{ between: 'から', closes: 'まで' }, ...openRanges('～', '〜')],
    documents: { sheetsIn, nameBefore, isLawNumber },
  },
  en: { marks: englishMarks, ranges: openRanges(' to ', ' through ', '–') },
};

function openRanges(...words: readonly string[]): readonly Range[] {
  return words.map((between) => ({ between, closes: '' }));
}

/** Whether it is known how the language cites. */
export function readsReferences(language: Language): boolean {
  return grammars[language] !== undefined;
}

/**
 * The references in a text that stands at a place, in its order; whether a target exists is not asked here.
 * @param tree the annex's places; without it only clauses (第３) and paragraphs are found
 */
export function referencesIn(
  text: string,
  language: Language,
  place: SentencePlace,
  tree?: Tree,
): readonly Reference[] {
  const grammar = grammars[language];
  if (!grammar) return [];
  const found: Reference[] = [];
  let last: Last;
  for (const { start, end, said } of grammar.marks(text, tree)) {
    const targets = targetsOf(said, place, tree, last);
    last = targets.at(-1) ?? (said.kind === 'elsewhere' ? said.kind : last);
    if (targets.length > 0) found.push({ start, end, targets });
  }
  return withRanges(found, text, grammar, tree);
}

/** Everything that a text cites, wherever it leads, with the name before a number. */
export function citedIn(text: string, language: Language, tree: Tree): readonly Span[] {
  const grammar = grammars[language];
  if (!grammar) return [];
  const { documents } = grammar;
  const marks = grammar
    .marks(text, tree)
    .filter(({ end }) => !documents?.isLawNumber(text, end))
    .map(({ start, end }) => ({ start: documents?.nameBefore(text, start) ?? start, end }));
  return apart([...(documents?.sheetsIn(text) ?? []), ...marks]);
}

/** The references of a sentence: those of the grammar, and where the annex itself says what words lead to. */
export function referencesOf(
  norm: Pick<Norm, 'id' | 'text' | 'leadsTo'>,
  language: Language,
  tree?: Tree,
): readonly Reference[] {
  const text = norm.text[language];
  const place = sentencePlaceOf(norm.id);
  const stated = norm.leadsTo.flatMap(({ words, to }) => {
    const start = text.indexOf(words[language]);
    return start < 0 ? [] : [{ start, end: start + words[language].length, targets: to.map(parseKey) }];
  });
  return apart([...stated, ...referencesIn(text, language, place, tree)]).filter(
    ({ targets }) => targets.length > 0,
  );
}

/** Where the sentence of a norm stands. */
export function sentencePlaceOf(norm: string): SentencePlace {
  return { paragraph: 1, ...parseKey(norm) };
}

/** Everything that references lead to, each address once, in their order. */
export function targetsIn(references: readonly Pick<Reference, 'targets'>[]): readonly Address[] {
  const targets = new Map(
    references.flatMap((reference) => reference.targets).map((target) => [addressKey(target), target]),
  );
  return [...targets.values()];
}

function withRanges(
  found: readonly Reference[],
  text: string,
  grammar: Grammar,
  tree?: Tree,
): readonly Reference[] {
  const all: Reference[] = [];
  for (const reference of found) {
    const last = all.at(-1);
    const range = last && rangeOf(last, reference, text, grammar, tree);
    if (range) all[all.length - 1] = range;
    else all.push(reference);
  }
  return all;
}

function rangeOf(
  first: Reference,
  second: Reference,
  text: string,
  grammar: Grammar,
  tree?: Tree,
): Reference | undefined {
  const range = grammar.ranges.find(
    ({ between, closes }) =>
      between === text.slice(first.end, second.start) && text.startsWith(closes, second.end),
  );
  const [from, to] = [first.targets[0], second.targets[0]];
  if (!range || !from || !to) return undefined;
  const targets = addressesBetween(from, to, tree);
  const end = second.end + range.closes.length;
  return targets.length < 2 ? undefined : { start: first.start, end, targets };
}

/** Places of one kind within the same place; nothing where the two are of different kinds. */
function addressesBetween(from: Address, to: Address, tree?: Tree): readonly Address[] {
  const [first, last] = [addressKey(from), addressKey(to)];
  const isSibling = (key: string) =>
    key.split('-').length === first.split('-').length && parentKey(key) === parentKey(first);
  if (!isSibling(last)) return [];
  if (!tree) return numbersBetween(from, to);
  const siblings = tree.places.filter(isSibling);
  const [start, end] = [siblings.indexOf(first), siblings.indexOf(last)];
  return start < 0 || end < 0 ? [] : siblings.slice(start, end + 1).map(parseKey);
}

function numbersBetween(from: Address, to: Address): readonly Address[] {
  const [first, last] = [Number(from.paragraph ?? from.clause), Number(to.paragraph ?? to.clause)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    from.paragraph === undefined
      ? { clause: first + index }
      : { clause: from.clause, paragraph: first + index },
  );
}
