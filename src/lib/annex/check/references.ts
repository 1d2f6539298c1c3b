/** Every sentence refers to the same places in every language, and the places are there. */
import { textsIn } from '../../languages/language.ts';
import type { Language, Texts } from '../../languages/language.ts';
import type { ClauseParts, ContentParts } from '../content/parts.ts';
import { addressKey } from '../numbering/address.ts';
import type { Path, Slip } from '../content/slip.ts';
import type { Tree } from '../numbering/tree.ts';
import { paragraphFormsOf, normIds } from '../text/written-text.ts';
import { treeOfParts } from './places.ts';
import { inFile, inText, sentencePath } from './where.ts';
import { readsReferences, referencesOf, targetsIn } from '../references/references.ts';
import type { ClauseFile } from '../schema/clause.ts';

/** A sentence that stands in every language, with its norm. */
interface CitingSentence {
  readonly clause: ClauseParts;
  /** Of its norm, in clause.yaml. */
  readonly index: number;
  /** In the text file of a language. */
  readonly pathIn: (language: Language) => Path;
  readonly norm: Pick<ClauseFile['norms'][number], 'id' | 'leadsTo'> & { readonly text: Texts };
}

/** A reference leads nowhere, is lacking in a language, or is stated of words that are not there. */
export function unsoundReferences(parts: ContentParts): readonly Slip[] {
  const sentences = parts.clauses.flatMap((clause) => citingSentences(clause, parts));
  const tree = treeOfParts(parts);
  return [
    ...sentences.flatMap((sentence) => wordsNotThere(sentence, parts.languages)),
    ...sentences.flatMap((sentence) => missingTargets(sentence, parts.languages, tree)),
    ...sentences.flatMap((sentence) => unequalSets(sentence, parts, tree)),
  ];
}

/** Texts of which a sentence is missing are another rule's; here only pairs are read. */
function citingSentences(clause: ClauseParts, { annex, languages }: ContentParts): readonly CitingSentence[] {
  const { file, texts } = clause;
  const own = texts[annex.authoritative];
  if (!file || !own) return [];
  const forms = paragraphFormsOf(own);
  return own.paragraphs.flatMap((sentences, index) => {
    const ids = forms[index] ? normIds(String(file.number), forms[index]) : [];
    return sentences.flatMap((_, at) => {
      const place = file.norms.findIndex(({ id }) => id === ids[at]);
      const norm = file.norms[place];
      const said = (language: Language) => texts[language]?.paragraphs[index]?.[at];
      if (!norm || languages.some((language) => said(language) === undefined)) return [];
      const text = textsIn(languages, (language) => said(language) ?? '');
      const pathIn = (language: Language) => sentencePath(clause, language, index, at);
      return [{ clause, index: place, pathIn, norm: { id: norm.id, leadsTo: norm.leadsTo, text } }];
    });
  });
}

function wordsNotThere(
  { clause, index, norm: { id, leadsTo, text } }: CitingSentence,
  languages: readonly Language[],
): readonly Slip[] {
  return leadsTo.flatMap(({ words }, place) =>
    languages
      .filter((language) => !text[language].includes(words[language]))
      .map((language) =>
        inFile(
          clause,
          `norm ${id} says where “${words[language]}” leads, which ${language}.mdx does not have. Copy the words of the sentence.`,
          ['norms', index, 'leadsTo', place, 'words', language],
        ),
      ),
  );
}

function missingTargets(
  { clause, norm, pathIn }: CitingSentence,
  languages: readonly Language[],
  tree: Tree,
): readonly Slip[] {
  return languages.flatMap((language) =>
    referencesOf(norm, language, tree).flatMap(({ start, end, targets }) =>
      targets
        .filter((target) => !tree.places.includes(addressKey(target)))
        .map((target) =>
          inText(
            clause,
            language,
            `“${norm.text[language].slice(start, end)}” in sentence ${norm.id} leads to ${addressKey(target)}, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).`,
            pathIn(language),
          ),
        ),
    ),
  );
}

/** Of a language whose references nobody reads, only what the annex itself states is known. */
function unequalSets(
  { clause, norm, pathIn }: CitingSentence,
  { annex, languages }: ContentParts,
  tree: Tree,
): readonly Slip[] {
  const own = annex.authoritative;
  const first = setOf(norm, own, tree);
  return languages
    .filter((other) => other !== own && readsReferences(other) && setOf(norm, other, tree) !== first)
    .map((other) =>
      inText(
        clause,
        other,
        `sentence ${norm.id} refers to ${first || 'nothing'} in ${own}.mdx, to ${setOf(norm, other, tree) || 'nothing'} here. Every reference stands in both languages; mend the translation, or say in clause.yaml where its words lead (leadsTo).`,
        pathIn(other),
      ),
    );
}

function setOf(norm: CitingSentence['norm'], language: Language, tree: Tree): string {
  return targetsIn(referencesOf(norm, language, tree))
    .map(addressKey)
    .sort()
    .join(', ');
}
