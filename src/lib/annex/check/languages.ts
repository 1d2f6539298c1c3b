/** Every language says it in its own words. Pure. */
import { mannerOf, textsIn } from '../../languages/language.ts';
import type { Language, Texts } from '../../languages/language.ts';
import type { ClauseParts, ContentParts } from '../content/parts.ts';
import { slip } from '../content/slip.ts';
import type { Path, Slip } from '../content/slip.ts';
import { inText, sentencePath } from './where.ts';

/** A text is the same in two languages, so one of them was forgotten. */
export function sameInTwoLanguages(parts: ContentParts): Slip[] {
  const { annex, clauses, facts, glossary, preparations, languages } = parts;
  const among = (file: string, value: unknown) => textsAmong(file, [], value, languages);
  const own = [
    ...among('annex.yaml', annex),
    ...clauses.flatMap(({ slug, file }) => among(`clauses/${slug}/clause.yaml`, file)),
    ...among('facts.yaml', facts),
    ...among('glossary.yaml', glossary),
    ...among('ordering-party.yaml', preparations),
  ];
  return [
    ...clauses.flatMap((clause) => sameWords(clause, languages)),
    ...own.flatMap(({ file, at, text }) =>
      sameIn(text, languages).map(([language, said]) => slip(file, said, [...at, language])),
    ),
  ];
}

/** In which language a text says what another one says, and that it is so. */
function sameIn(text: Texts, languages: readonly Language[]): readonly (readonly [Language, string])[] {
  return languages.flatMap((language, index) => {
    const other = languages.slice(0, index).find((one) => text[one] === text[language]);
    const names = other ? `${mannerOf(other).name} and ${mannerOf(language).name}` : '';
    return other
      ? [[language, `“${text[language]}” is identical in ${names}. Translate one of them.`] as const]
      : [];
  });
}

function sameWords(clause: ClauseParts, languages: readonly Language[]): Slip[] {
  const { texts } = clause;
  const [first] = languages.map((language) => texts[language]);
  if (!first || languages.some((language) => !texts[language])) return [];
  const heading = textsIn(languages, (language) => texts[language]?.heading ?? '');
  const headings = sameIn(heading, languages).map(([language, said]) =>
    inText(clause, language, said, ['heading']),
  );
  const sentences = first.paragraphs.flatMap((paragraph, index) =>
    paragraph.flatMap((_, at) => {
      const text = textsIn(languages, (language) => texts[language]?.paragraphs[index]?.[at] ?? '');
      return sameIn(text, languages).map(([language, said]) =>
        inText(clause, language, said, sentencePath(clause, language, index, at)),
      );
    }),
  );
  return [...headings, ...sentences];
}

interface TextAt {
  readonly file: string;
  readonly at: Path;
  readonly text: Texts;
}

function textsAmong(
  file: string,
  at: Path,
  value: unknown,
  languages: readonly Language[],
): readonly TextAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isInEach(value, languages)) return [{ file, at, text: value }];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) =>
    textsAmong(file, [...at, isList ? Number(key) : key], part, languages),
  );
}

function isInEach(value: object, languages: readonly Language[]): value is Texts {
  return languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');
}
