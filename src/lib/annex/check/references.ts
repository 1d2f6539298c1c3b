/** Every sentence refers to the same places in both languages, and the places are there. */
import { languages } from '../../language.ts';
import type { Bilingual, Language } from '../../language.ts';
import type { ClauseParts, ContentParts } from '../compose.ts';
import { addressKey } from '../numbering/numerals.ts';
import type { Address } from '../numbering/numerals.ts';
import type { Problem } from '../problem.ts';
import { referencesOf, targetsIn } from '../references/references.ts';
import type { ClauseFile } from '../schema.ts';

/** A sentence that stands in both languages, with its norm. */
interface Sentence {
  readonly slug: string;
  readonly norm: Pick<ClauseFile['norms'][number], 'id' | 'leadsTo'> & { readonly text: Bilingual };
}

/** A reference leads nowhere, stands in one language only, or is stated of words that are not there. */
export function unsoundReferences(parts: ContentParts): readonly Problem[] {
  const sentences = parts.clauses.flatMap(sentencesOf);
  const exists = existing(parts);
  return [
    ...sentences.flatMap(wordsNotThere),
    ...sentences.flatMap((sentence) => missingTargets(sentence, exists)),
    ...sentences.flatMap(unequalSets),
  ];
}

/** Texts of which a sentence is missing are another rule's; here only pairs are read. */
function sentencesOf({ slug, file, texts: { ja, en } }: ClauseParts): readonly Sentence[] {
  if (!file || !ja || !en) return [];
  return ja.paragraphs.flatMap((sentences, index) => {
    const start = `${file.number}-${index + 1}-`;
    const norms = file.norms.filter((norm) => norm.id.startsWith(start));
    return sentences.flatMap((words, at) => {
      const [norm, translation] = [norms[at], en.paragraphs[index]?.[at]];
      if (!norm || translation === undefined) return [];
      const text = { ja: words, en: translation };
      return [{ slug, norm: { id: norm.id, leadsTo: norm.leadsTo, text } }];
    });
  });
}

function wordsNotThere({ slug, norm: { id, leadsTo, text } }: Sentence): readonly Problem[] {
  return leadsTo.flatMap(({ words }) =>
    languages
      .filter((language) => !text[language].includes(words[language]))
      .map(
        (language) =>
          `${slug}: norm ${id} says where “${words[language]}” leads, which ${language}.mdx does not have. Copy the words of the sentence.`,
      ),
  );
}

function missingTargets({ slug, norm }: Sentence, exists: (target: Address) => boolean): readonly Problem[] {
  return languages.flatMap((language) =>
    referencesOf(norm, language).flatMap(({ start, end, targets }) =>
      targets
        .filter((target) => !exists(target))
        .map(
          (target) =>
            `${slug}: “${norm.text[language].slice(start, end)}” in sentence ${norm.id} of ${language}.mdx leads to ${addressKey(target)}, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).`,
        ),
    ),
  );
}

function unequalSets({ slug, norm }: Sentence): readonly Problem[] {
  const [ja, en] = [setOf(norm, 'ja'), setOf(norm, 'en')];
  return ja === en
    ? []
    : [
        `${slug}: sentence ${norm.id} refers to ${ja || 'nothing'} in ja.mdx, to ${en || 'nothing'} in en.mdx. Every reference stands in both languages; mend the translation, or say in clause.yaml where its words lead (leadsTo).`,
      ];
}

function setOf(norm: Sentence['norm'], language: Language): string {
  return targetsIn(referencesOf(norm, language)).map(addressKey).sort().join(', ');
}

function existing({ clauses }: ContentParts): (target: Address) => boolean {
  const keys = clauses.flatMap(({ file, texts }) =>
    file
      ? [`${file.number}`, ...(texts.ja?.paragraphs ?? []).map((_, index) => `${file.number}-${index + 1}`)]
      : [],
  );
  return (target) => keys.includes(addressKey(target));
}
