/** What the interface says on a site that speaks some languages, one of which binds. */
import type { Language, Spoken, Texts } from '../languages/language.ts';
import { knownOtherwise } from '../languages/known-words.ts';
import { forPrograms, languageName, languageNames } from '../languages/names.ts';
import { fill } from './fill.ts';
import type { Otherwise, Some } from './otherwise.ts';
import type { Wording } from './ja.ts';
import { wordingIn } from './wording.ts';

const wordingsMade = new Map<string, Wording>();

/** The words of a language, in which the site's languages are named; and what is said otherwise where there is only one. */
export function wordingFor(
  language: Language,
  { languages, authoritative, parties, layout = [], takenFrom }: Named,
): Wording {
  const names = namesIn(language, parties);
  const how = { left: layout.length, ...(takenFrom && { takenFrom }) };
  const key = [
    language,
    authoritative,
    ...languages,
    ...names.map(([, name]) => name),
    JSON.stringify(how),
  ].join(' ');
  const words = wordingsMade.get(key) ?? wordingOf(language, { languages, authoritative }, names, how);
  wordingsMade.set(key, words);
  return words;
}

function wordingOf(language: Language, spoken: Spoken, names: readonly Name[], how: ProofWords): Wording {
  const { languages, authoritative } = spoken;
  const translations = languages.filter((one) => one !== authoritative);
  const values = {
    authoritative: languageName(authoritative, language),
    translations: languageNames(translations, language),
    programs: languageName(forPrograms(spoken), language),
  };
  const other = instead(knownOtherwise[language], languages.length) as WordingTree;
  const own = claimed(wordingIn(language), how) as unknown as WordingTree;
  const words = filledIn(own, other, values);
  return (names.length > 0 ? renamed(words, names) : words) as unknown as Wording;
}

function instead({ alone, several }: Otherwise, count: number): Some<Wording> {
  if (count === 1) return alone;
  return count > 2 ? several : {};
}

/** What the text was proved against. */
interface ProofWords {
  /** How many places were left out. */
  readonly left: number;
  readonly takenFrom?: 'pdf' | 'word';
}

/** What is claimed of the text follows from its proof: what was left out is counted, and from what it was taken is said. */
function claimed(words: Wording, { left, takenFrom }: ProofWords): Wording {
  if (left === 0 && !takenFrom) return words;
  const { pages, paper, editions } = words;
  const how = takenFrom ? 'Taken' : 'Less';
  const values = { left: String(left), file: takenFrom ? { pdf: 'PDF', word: 'Word' }[takenFrom] : '' };
  const annex = { ...pages.annex, source: fill(pages.annex[`source${how}`], values) };
  const about = { ...pages.about, source: fill(pages.about[`source${how}`], values) };
  const { takenText } = editions.of;
  const sourceText = { ...takenText, use: fill(takenText.use, values) };
  return {
    ...words,
    pages: { ...pages, annex, about },
    paper: { ...paper, annex: { ...paper.annex, received: fill(paper.annex[`received${how}`], values) } },
    ...(takenFrom && { editions: { ...editions, of: { ...editions.of, sourceText } } }),
  };
}

/** What the words need of an annex: how the contract names its parties, and what of the file is no text. */
export interface Named extends Spoken {
  readonly layout?: readonly unknown[];
  readonly takenFrom?: 'pdf' | 'word';
  readonly parties?: { readonly orderingParty: Texts; readonly contractor: Texts };
}

type Name = readonly [usual: RegExp, own: string];

/** The names that the words use of themselves. Subcontractors keep theirs. */
const usualParties = {
  ja: { orderingParty: /発注者/g, contractor: /受注者/g },
  en: { orderingParty: /\bOrdering Party\b/g, contractor: /\bContractor\b/g },
} as const;

function namesIn(language: Language, parties: Named['parties']): readonly Name[] {
  if (!parties) return [];
  const { orderingParty, contractor } = usualParties[language];
  return [
    [orderingParty, parties.orderingParty[language]],
    [contractor, parties.contractor[language]],
  ];
}

function renamed(words: WordingTree, names: readonly Name[]): WordingTree {
  const entries = Object.entries(words).map(([key, part]) => [
    key,
    typeof part === 'string'
      ? names.reduce((text, [usually, own]) => text.replace(usually, () => own), part)
      : renamed(part, names),
  ]);
  return (
    Array.isArray(words) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
  ) as WordingTree;
}

interface WordingTree {
  readonly [key: string]: string | WordingTree;
}

/** The same tree with other words where there are some, and with the values. */
function filledIn(
  words: WordingTree,
  other: WordingTree,
  values: Readonly<Record<string, string>>,
): WordingTree {
  const entries = Object.entries(words).map(([key, part]) => {
    const instead = other[key];
    if (typeof part === 'string') return [key, fill(typeof instead === 'string' ? instead : part, values)];
    return [key, filledIn(part, typeof instead === 'object' ? instead : {}, values)];
  });
  // A list (what to have at hand) stays one.
  return (
    Array.isArray(words) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
  ) as WordingTree;
}
