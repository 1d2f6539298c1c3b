/**
 * What a sentence of the annex refers to. The grammar finds where other clauses and paragraphs are cited; the
 * text itself stays as it is. Citations of other documents (第66条第１項, “Article 66”) are no references.
 */
import type { Language } from '../../language.ts';
import type { Norm } from '../annex.ts';
import { englishMarks } from './marks-english.ts';
import { japaneseMarks } from './marks-japanese.ts';
import { addressKey, parseKey } from '../numbering/numerals.ts';
import type { Address } from '../numbering/numerals.ts';
import { apart } from '../text/spans.ts';
import type { Span } from '../text/spans.ts';

/** The paragraph in which a sentence stands. */
export type Place = Required<Address>;

/** Words that lead elsewhere in the annex; several targets for a range, or where the annex says so. */
export interface Reference extends Span {
  readonly targets: readonly Address[];
}

/** What the words of a citation say, before it is known where they stand. */
export type Said =
  | { readonly kind: 'clause'; readonly address: Address }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  /** 前項, 前２項; all that precede if `count` is absent. */
  | { readonly kind: 'preceding'; readonly count?: number }
  | { readonly kind: 'following' }
  /** Another document. */
  | { readonly kind: 'elsewhere' };

export interface Mark extends Span {
  readonly said: Said;
}

interface Grammar {
  readonly marks: (text: string) => readonly Mark[];
  readonly ranges: readonly Range[];
}

/** What stands between the ends of a range, and what closes it after the second. */
interface Range {
  readonly between: string;
  readonly closes: string;
}

const grammars: Readonly<Record<Language, Grammar>> = {
  ja: { marks: japaneseMarks, ranges: [{ between: 'から', closes: 'まで' }, ...open('～', '〜')] },
  en: { marks: englishMarks, ranges: open(' to ', ' through ', '–') },
};

function open(...words: readonly string[]): readonly Range[] {
  return words.map((between) => ({ between, closes: '' }));
}

/** The references in a text that stands at a place, in its order; whether a target exists is not asked here. */
export function referencesIn(text: string, language: Language, place: Place): readonly Reference[] {
  const grammar = grammars[language];
  const found = grammar
    .marks(text)
    .map(({ start, end, said }) => ({ start, end, targets: targetsOf(said, place) }))
    .filter(({ targets }) => targets.length > 0);
  return withRanges(found, text, grammar);
}

/** The references of a sentence: those of the grammar, and where the annex itself says what words lead to. */
export function referencesOf(
  norm: Pick<Norm, 'id' | 'text' | 'leadsTo'>,
  language: Language,
): readonly Reference[] {
  const text = norm.text[language];
  const { clause, paragraph = 1 } = parseKey(norm.id);
  const stated = norm.leadsTo.flatMap(({ words, to }) => {
    const start = text.indexOf(words[language]);
    return start < 0 ? [] : [{ start, end: start + words[language].length, targets: to.map(parseKey) }];
  });
  return apart([...stated, ...referencesIn(text, language, { clause, paragraph })]);
}

/** Everything that references lead to, each address once, in their order. */
export function targetsIn(references: readonly Pick<Reference, 'targets'>[]): readonly Address[] {
  const targets = new Map(
    references.flatMap((reference) => reference.targets).map((target) => [addressKey(target), target]),
  );
  return [...targets.values()];
}

function targetsOf(said: Said, { clause, paragraph }: Place): readonly Address[] {
  switch (said.kind) {
    case 'clause':
      return [said.address];
    case 'paragraph':
      return [{ clause, paragraph: said.paragraph }];
    case 'preceding':
      return paragraphsBetween(clause, paragraph - (said.count ?? paragraph - 1), paragraph - 1);
    case 'following':
      return [{ clause, paragraph: paragraph + 1 }];
    case 'elsewhere':
      return [];
  }
}

function withRanges(found: readonly Reference[], text: string, grammar: Grammar): readonly Reference[] {
  const all: Reference[] = [];
  for (const reference of found) {
    const last = all.at(-1);
    const range = last && rangeOf(last, reference, text, grammar);
    if (range) all[all.length - 1] = range;
    else all.push(reference);
  }
  return all;
}

function rangeOf(first: Reference, second: Reference, text: string, grammar: Grammar): Reference | undefined {
  const range = grammar.ranges.find(
    ({ between, closes }) =>
      between === text.slice(first.end, second.start) && text.startsWith(closes, second.end),
  );
  const [from, to] = [first.targets[0], second.targets[0]];
  if (!range || !from || !to) return undefined;
  const targets = addressesBetween(from, to);
  const end = second.end + range.closes.length;
  return targets.length < 2 ? undefined : { start: first.start, end, targets };
}

/** Clauses, or paragraphs of one clause; nothing where the two are of different kinds. */
function addressesBetween(from: Address, to: Address): readonly Address[] {
  if (from.paragraph === undefined)
    return to.paragraph === undefined
      ? numbersBetween(from.clause, to.clause).map((clause) => ({ clause }))
      : [];
  if (to.paragraph === undefined || from.clause !== to.clause) return [];
  return paragraphsBetween(from.clause, from.paragraph, to.paragraph);
}

function paragraphsBetween(clause: number, from: number, to: number): readonly Address[] {
  return numbersBetween(from, to).map((paragraph) => ({ clause, paragraph }));
}

function numbersBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
