/** What stands where: files, paragraphs, sentences, numbers and ids. Pure. */
import { languages } from '../../language.ts';
import type { ContentParts } from '../compose.ts';
import { parseKey } from '../numbering/numerals.ts';
import type { Problem } from '../problem.ts';
import type { ClauseFile } from '../schema.ts';

/** A clause lacks one of its three files. */
export function missingFiles({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file, texts }) => [
    ...(file
      ? []
      : [`${slug}: clause.yaml is missing. Every clause has clause.yaml, ja.mdx and en.mdx; add it.`]),
    ...languages
      .filter((language) => !texts[language])
      .map(
        (language) => `${slug}: ${language}.mdx is missing. Every clause stands in both languages; add it.`,
      ),
  ]);
}

/** Paragraphs, sentences and norms do not pair off. */
export function differingCounts({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file, texts: { ja, en } }) => {
    if (!ja || !en) return [];
    const [inJa, inEn] = [ja.paragraphs, en.paragraphs];
    if (inJa.length !== inEn.length) {
      return [
        `${slug}: en.mdx has ${inEn.length} paragraphs, ja.mdx has ${inJa.length}. Every paragraph stands in both; add the missing one.`,
      ];
    }
    return inJa.flatMap((sentences, index) =>
      countsOf(slug, file, index, sentences.length, inEn[index]?.length ?? 0),
    );
  });
}

function countsOf(
  slug: string,
  file: ClauseFile | undefined,
  index: number,
  ja: number,
  en: number,
): Problem[] {
  const paragraph = index + 1;
  if (ja !== en) {
    return [
      `${slug}: paragraph ${paragraph} has ${en} sentences in en.mdx, ${ja} in ja.mdx. Every sentence stands in both; add or join one.`,
    ];
  }
  const norms = file?.norms.filter((norm) => parseKey(norm.id).paragraph === paragraph).length ?? ja;
  return norms === ja
    ? []
    : [
        `${slug}: paragraph ${paragraph} has ${ja} sentences but ${norms} norms in clause.yaml. Write one norm a sentence.`,
      ];
}

/** The clauses are not numbered from 1 without a gap, or a folder says another number. */
export function gapsInClauses({ clauses }: ContentParts): Problem[] {
  const numbers = clauses.flatMap(({ file }) => (file ? [file.number] : [])).sort((a, b) => a - b);
  const gap = numbers.find((number, index) => number !== index + 1);
  const folders = clauses
    .filter(({ slug, file }) => file && Number(slug.split('-')[0]) !== file.number)
    .map(
      ({ slug, file }) =>
        `${slug}: clause.yaml says number ${file?.number}. The folder's number and the clause's agree; rename one.`,
    );
  return gap === undefined
    ? folders
    : [
        ...folders,
        `clauses: the numbers are ${numbers.join(', ')}. They run from 1 without a gap; renumber or add the missing one.`,
      ];
}

/** The ids of the norms do not follow the text. */
export function gapsInNorms({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file }) => {
    const ids = file?.norms.map((norm) => norm.id) ?? [];
    const expected = expectedIds(ids, file?.number ?? 0);
    const wrong = ids.findIndex((id, index) => id !== expected[index]);
    return wrong < 0
      ? []
      : [
          `${slug}: norm ${ids[wrong]} stands where ${expected[wrong]} is due. Number norms clause-paragraph-sentence, without a gap, in the order of the text.`,
        ];
  });
}

function expectedIds(ids: readonly string[], clause: number): string[] {
  let [paragraph, sentence] = [1, 0];
  return ids.map((id) => {
    const starts = parseKey(id).paragraph === paragraph + 1;
    [paragraph, sentence] = starts ? [paragraph + 1, 1] : [paragraph, sentence + 1];
    return `${clause}-${paragraph}-${sentence}`;
  });
}

/** An id or key is given twice. */
export function repeatedIds({ clauses, facts, glossary, frameworks }: ContentParts): Problem[] {
  const files = clauses.flatMap(({ file }) => (file ? [file] : []));
  const lists: [string, string[]][] = [
    ['questions', files.flatMap((file) => file.questions.map((question) => question.id))],
    ['norms', files.flatMap((file) => file.norms.map((norm) => norm.id))],
    ['facts.yaml', facts.facts.map((fact) => fact.key)],
    ['glossary.yaml', glossary.map((term) => term.term)],
    ['crosswalk.yaml', frameworks.map((framework) => framework.key)],
    ['glossary.yaml', glossary.map((term) => term.id)],
    ...facts.facts.map((fact): [string, string[]] => [
      `facts.yaml: ${fact.key}`,
      fact.options.map((option) => option.value),
    ]),
  ];
  return lists.flatMap(([where, ids]) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
      (id) => `${where}: ${id} stands twice. An id is given once and never again; choose another.`,
    ),
  );
}

/** A question names another clause than its own, or a paragraph that is not there. */
export function misplacedQuestions({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file, texts }) =>
    (file?.questions ?? []).flatMap(({ id, paragraph }) => [
      ...(id.startsWith(`Q${file?.number}-`)
        ? []
        : [`${slug}: question ${id} does not carry the clause's number. Write Q${file?.number}-….`]),
      ...(!texts.ja || paragraph <= texts.ja.paragraphs.length
        ? []
        : [
            `${slug}: question ${id} belongs to paragraph ${paragraph}, which is not there. Name one of 1 to ${texts.ja.paragraphs.length}.`,
          ]),
    ]),
  );
}
