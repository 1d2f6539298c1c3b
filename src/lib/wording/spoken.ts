/** What the interface says on a site that speaks some languages, one of which binds. */
import type { Language, Spoken } from '../languages/language.ts';
import { otherwise } from '../languages/known-words.ts';
import { forPrograms, languageName, languageNames } from '../languages/names.ts';
import { fill } from './fill.ts';
import type { Otherwise, Some } from './otherwise.ts';
import type { Wording } from './ja.ts';
import { wordingIn } from './wording.ts';

const said = new Map<string, Wording>();

/** The words of a language, in which the site's languages are named; and what is said otherwise where there is only one. */
export function wordingFor(language: Language, { languages, authoritative }: Spoken): Wording {
  const key = [language, authoritative, ...languages].join(' ');
  const words = said.get(key) ?? wordsOf(language, { languages, authoritative });
  said.set(key, words);
  return words;
}

function wordsOf(language: Language, spoken: Spoken): Wording {
  const { languages, authoritative } = spoken;
  const translations = languages.filter((one) => one !== authoritative);
  const values = {
    authoritative: languageName(authoritative, language),
    translations: languageNames(translations, language),
    programs: languageName(forPrograms(spoken), language),
  };
  const other = instead(otherwise[language], languages.length) as Tree;
  return spokenIn(wordingIn(language) as unknown as Tree, other, values) as unknown as Wording;
}

function instead({ alone, several }: Otherwise, count: number): Some<Wording> {
  if (count === 1) return alone;
  return count > 2 ? several : {};
}

interface Tree {
  readonly [key: string]: string | Tree;
}

/** The same tree with other words where there are some, and with the values. */
function spokenIn(words: Tree, other: Tree, values: Readonly<Record<string, string>>): Tree {
  const entries = Object.entries(words).map(([key, part]) => {
    const instead = other[key];
    if (typeof part === 'string') return [key, fill(typeof instead === 'string' ? instead : part, values)];
    return [key, spokenIn(part, typeof instead === 'object' ? instead : {}, values)];
  });
  // A list (what to have at hand) stays one.
  return (Array.isArray(words) ? entries.map(([, part]) => part) : Object.fromEntries(entries)) as Tree;
}
