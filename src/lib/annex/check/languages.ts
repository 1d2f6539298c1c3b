/** Every language says it in its own words. Pure. */
import { mannerOf, textsIn } from '../../languages/language.ts';
import type { Language, Texts } from '../../languages/language.ts';
import type { ClauseParts, ContentParts } from '../parts.ts';
import { slip } from '../slip.ts';
import type { Slip } from '../slip.ts';

/** A text is the same in two languages, so one of them was forgotten. */
export function sameInTwoLanguages(parts: ContentParts): Slip[] {
  const { annex, clauses, facts, glossary, preparations, languages } = parts;
  const among = (where: string, value: unknown) => textsAmong(where, value, languages);
  const texts = [
    ...among('annex.yaml', annex),
    ...clauses.flatMap((clause) => [...textsBeside(clause, languages), ...among(clause.slug, clause.file)]),
    ...among('facts.yaml', facts),
    ...among('glossary.yaml', glossary),
    ...among('ordering-party.yaml', preparations),
  ];
  return texts.flatMap(([where, text]) => sameIn(where, text, languages));
}

type TextAt = readonly [where: string, text: Texts];

function sameIn(where: string, text: Texts, languages: readonly Language[]): Slip[] {
  return languages.flatMap((language, index) => {
    const other = languages.slice(0, index).find((one) => text[one] === text[language]);
    const names = other ? `${mannerOf(other).name} and ${mannerOf(language).name}` : '';
    return other ? [slip(where, `“${text[language]}” is identical in ${names}. Translate one of them.`)] : [];
  });
}

function textsBeside({ slug, texts }: ClauseParts, languages: readonly Language[]): readonly TextAt[] {
  const [first] = languages.map((language) => texts[language]);
  if (!first || languages.some((language) => !texts[language])) return [];
  const sentences = first.paragraphs.flatMap((paragraph, index) =>
    paragraph.map((_, at) =>
      textsIn(languages, (language) => texts[language]?.paragraphs[index]?.[at] ?? ''),
    ),
  );
  const heading = textsIn(languages, (language) => texts[language]?.heading ?? '');
  return [heading, ...sentences].map((text) => [slug, text]);
}

function textsAmong(where: string, value: unknown, languages: readonly Language[]): readonly TextAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isInEach(value, languages)) return [[where, value]];
  return Object.values(value).flatMap((part) => textsAmong(where, part, languages));
}

function isInEach(value: object, languages: readonly Language[]): value is Texts {
  return languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');
}
