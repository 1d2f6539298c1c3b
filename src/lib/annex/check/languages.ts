/** Both languages say it in their own words. Pure. */
import { languages } from '../../language.ts';
import type { Bilingual } from '../../language.ts';
import type { ContentParts } from '../compose.ts';
import type { Problem } from '../problem.ts';

/** A text is the same in both languages, so one of them was forgotten. */
export function sameInBothLanguages({
  annex,
  clauses,
  facts,
  glossary,
  preparations,
}: ContentParts): Problem[] {
  const texts = [
    ...bilinguals('annex.yaml', annex),
    ...clauses.flatMap(({ slug, file, texts: { ja, en } }): [string, Bilingual][] => [
      ...(ja && en ? pairsOf(slug, ja, en) : []),
      ...bilinguals(slug, file),
    ]),
    ...bilinguals('facts.yaml', facts),
    ...bilinguals('glossary.yaml', glossary),
    ...bilinguals('ordering-party.yaml', preparations),
  ];
  return texts
    .filter(([, text]) => text.ja === text.en)
    .map(
      ([where, text]) =>
        `${where}: “${text.ja}” is identical in Japanese and English. Translate one of them.`,
    );
}

interface Words {
  heading: string;
  paragraphs: readonly (readonly string[])[];
}

function pairsOf(slug: string, ja: Words, en: Words): [string, Bilingual][] {
  const sentences = ja.paragraphs.flatMap((paragraph, index) =>
    paragraph.map((text, at): [string, Bilingual] => [
      slug,
      { ja: text, en: en.paragraphs[index]?.[at] ?? '' },
    ]),
  );
  return [[slug, { ja: ja.heading, en: en.heading }], ...sentences];
}

function bilinguals(where: string, value: unknown): [string, Bilingual][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [[where, value]];
  return Object.values(value).flatMap((part) => bilinguals(where, part));
}

function isBilingual(value: object): value is Bilingual {
  return languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');
}
