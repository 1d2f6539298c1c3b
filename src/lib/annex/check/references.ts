/** Every sentence refers to the same places in both languages, and the places are there. */
import { languages } from '../../language.ts';
import type { Bilingual, Language } from '../../language.ts';
import type { ClauseParts, ContentParts } from '../compose.ts';
import { addressKey } from '../numbering/address.ts';
import type { Problem } from '../problem.ts';
import type { Tree } from '../numbering/tree.ts';
import { formsOf, normIds } from '../text/written-text.ts';
import { treeOfParts } from './places.ts';
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
  const tree = treeOfParts(parts.clauses);
  return [
    ...sentences.flatMap(wordsNotThere),
    ...sentences.flatMap((sentence) => missingTargets(sentence, tree)),
    ...sentences.flatMap((sentence) => unequalSets(sentence, tree)),
  ];
}

/** Texts of which a sentence is missing are another rule's; here only pairs are read. */
function sentencesOf({ slug, file, texts: { ja, en } }: ClauseParts): readonly Sentence[] {
  if (!file || !ja || !en) return [];
  const forms = formsOf(ja);
  return ja.paragraphs.flatMap((sentences, index) => {
    const ids = forms[index] ? normIds(String(file.number), forms[index]) : [];
    return sentences.flatMap((words, at) => {
      const norm = file.norms.find(({ id }) => id === ids[at]);
      const translation = en.paragraphs[index]?.[at];
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

function missingTargets({ slug, norm }: Sentence, tree: Tree): readonly Problem[] {
  return languages.flatMap((language) =>
    referencesOf(norm, language, tree).flatMap(({ start, end, targets }) =>
      targets
        .filter((target) => !tree.places.includes(addressKey(target)))
        .map(
          (target) =>
            `${slug}: “${norm.text[language].slice(start, end)}” in sentence ${norm.id} of ${language}.mdx leads to ${addressKey(target)}, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).`,
        ),
    ),
  );
}

function unequalSets({ slug, norm }: Sentence, tree: Tree): readonly Problem[] {
  const [ja, en] = [setOf(norm, 'ja', tree), setOf(norm, 'en', tree)];
  return ja === en
    ? []
    : [
        `${slug}: sentence ${norm.id} refers to ${ja || 'nothing'} in ja.mdx, to ${en || 'nothing'} in en.mdx. Every reference stands in both languages; mend the translation, or say in clause.yaml where its words lead (leadsTo).`,
      ];
}

function setOf(norm: Sentence['norm'], language: Language, tree: Tree): string {
  return targetsIn(referencesOf(norm, language, tree))
    .map(addressKey)
    .sort()
    .join(', ');
}
