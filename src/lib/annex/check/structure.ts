/** What stands where: files, paragraphs, sentences, numbers and ids. Pure. */
import { languages } from '../../language.ts';
import type { ClauseTextPart, ContentParts } from '../compose.ts';
import { formsOf, normIds } from '../text/written-text.ts';
import type { ParagraphForm } from '../text/written-text.ts';
import { parseKey } from '../numbering/address.ts';
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
    const forms = formsOf(ja);
    return inJa.flatMap((sentences, index) =>
      countsOf(slug, file, forms[index], sentences.length, inEn[index]?.length ?? 0),
    );
  });
}

function countsOf(
  slug: string,
  file: ClauseFile | undefined,
  form: ParagraphForm | undefined,
  ja: number,
  en: number,
): Problem[] {
  if (!form) return [];
  const paragraph = form.number;
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

/** A folder says another number than its clause. Whether a clause is missing, the received text says. */
export function misnumberedFolders({ clauses }: ContentParts): Problem[] {
  return clauses
    .filter(({ slug, file }) => file && numberIn(slug) !== String(file.number))
    .map(
      ({ slug, file }) =>
        `${slug}: clause.yaml says number ${file?.number}. The folder's number and the clause's agree; rename one.`,
    );
}

/** `08-subcontracting` → 8, `03_2-deleted` → 3_2. */
function numberIn(slug: string): string {
  return (slug.split('-')[0] ?? '').replace(/^0+(?=[0-9])/, '');
}

/** The ids of the norms do not follow the text. */
export function gapsInNorms({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file, texts }) => {
    if (!file || !texts.ja) return [];
    const ids = file.norms.map(({ id }) => id);
    const expected = formsOf(texts.ja).flatMap((form) => normIds(String(file.number), form));
    const wrong = ids.findIndex((id, index) => id !== expected[index]);
    return wrong < 0 || expected[wrong] === undefined
      ? []
      : [
          `${slug}: norm ${ids[wrong]} stands where ${expected[wrong]} is due. Number norms clause-paragraph-sentence (of an item 8-3-i2-1), without a gap, in the order of the text.`,
        ];
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
      ...(!texts.ja || numbersIn(texts.ja).includes(paragraph)
        ? []
        : [
            `${slug}: question ${id} belongs to paragraph ${paragraph}, which is not there. Name one of ${numbersIn(texts.ja).join(', ')}.`,
          ]),
    ]),
  );
}

function numbersIn(text: ClauseTextPart): readonly number[] {
  return formsOf(text).map(({ number }) => number);
}
