/** What stands where: files, paragraphs, sentences, numbers and ids. Pure. */
import type { Language } from '../../languages/language.ts';
import type { ClauseParts, ClauseTextPart, ContentParts } from '../parts.ts';
import { paragraphFormsOf, normIds } from '../text/written-text.ts';
import type { ParagraphForm } from '../text/written-text.ts';
import { parseKey } from '../numbering/address.ts';
import { slip } from '../slip.ts';
import type { Slip } from '../slip.ts';

/** A clause lacks one of its files. */
export function missingFiles({ clauses, languages }: ContentParts): Slip[] {
  const names = ['clause.yaml', ...languages.map((language) => `${language}.mdx`)];
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return clauses.flatMap(({ slug, file, texts }) =>
    names
      .filter((name) => (name === 'clause.yaml' ? !file : !texts[name.replace('.mdx', '') as Language]))
      .map((name) => slip(slug, `${name} is missing. Every clause has ${all}; add it.`)),
  );
}

/** Paragraphs, sentences and norms do not pair off. */
export function differingCounts({ annex, clauses, languages }: ContentParts): Slip[] {
  return clauses.flatMap((clause) => {
    const own = clause.texts[annex.authoritative];
    const others = languages.filter((language) => language !== annex.authoritative);
    if (!own || others.some((language) => !clause.texts[language])) return [];
    const unpaired = others.flatMap((language) => unpairedIn(clause, annex.authoritative, language));
    return unpaired.length > 0 ? unpaired : paragraphFormsOf(own).flatMap((form) => uncounted(clause, form));
  });
}

/** Paragraphs, or else sentences, of which one language has more than the other. */
function unpairedIn({ slug, texts }: ClauseParts, own: Language, other: Language): Slip[] {
  const [first, second] = [texts[own]?.paragraphs ?? [], texts[other]?.paragraphs ?? []];
  if (first.length !== second.length) {
    return [
      slip(
        slug,
        `${other}.mdx has ${second.length} paragraphs, ${own}.mdx has ${first.length}. Every paragraph stands in both; add the missing one.`,
      ),
    ];
  }
  const numbers = texts[own] ? numbersIn(texts[own]) : [];
  return first.flatMap((sentences, index) => {
    const count = second[index]?.length ?? 0;
    return count === sentences.length
      ? []
      : [
          slip(
            slug,
            `paragraph ${numbers[index]} has ${count} sentences in ${other}.mdx, ${sentences.length} in ${own}.mdx. Every sentence stands in both; add or join one.`,
          ),
        ];
  });
}

function uncounted({ slug, file }: ClauseParts, { number: paragraph, places }: ParagraphForm): Slip[] {
  const norms = file?.norms.filter((norm) => parseKey(norm.id).paragraph === paragraph).length;
  return norms === undefined || norms === places.length
    ? []
    : [
        slip(
          slug,
          `paragraph ${paragraph} has ${places.length} sentences but ${norms} norms in clause.yaml. Write one norm a sentence.`,
        ),
      ];
}

/** A folder says another number than its clause. Whether a clause is missing, the received text says. */
export function misnumberedFolders({ clauses }: ContentParts): Slip[] {
  return clauses
    .filter(({ slug, file }) => file && numberIn(slug) !== String(file.number))
    .map(({ slug, file }) =>
      slip(
        slug,
        `clause.yaml says number ${file?.number}. The folder's number and the clause's agree; rename one.`,
      ),
    );
}

/** `08-subcontracting` → 8, `03_2-deleted` → 3_2. */
function numberIn(slug: string): string {
  return (slug.split('-')[0] ?? '').replace(/^0+(?=[0-9])/, '');
}

/** The ids of the norms do not follow the text. */
export function gapsInNorms({ annex, clauses }: ContentParts): Slip[] {
  return clauses.flatMap(({ slug, file, texts: { [annex.authoritative]: text } }) => {
    if (!file || !text) return [];
    const ids = file.norms.map(({ id }) => id);
    const expected = paragraphFormsOf(text).flatMap((form) => normIds(String(file.number), form));
    const wrong = ids.findIndex((id, index) => id !== expected[index]);
    return wrong < 0 || expected[wrong] === undefined
      ? []
      : [
          slip(
            slug,
            `norm ${ids[wrong]} stands where ${expected[wrong]} is due. Number norms clause-paragraph-sentence (of an item 8-3-i2-1), without a gap, in the order of the text.`,
          ),
        ];
  });
}

/** An id or key is given twice. */
export function repeatedIds({ clauses, facts, glossary, frameworks }: ContentParts): Slip[] {
  const files = clauses.flatMap(({ file }) => (file ? [file] : []));
  const lists: [string, string[], at?: string][] = [
    ['questions', files.flatMap((file) => file.questions.map((question) => question.id))],
    ['norms', files.flatMap((file) => file.norms.map((norm) => norm.id))],
    ['facts.yaml', facts.facts.map((fact) => fact.key)],
    ['glossary.yaml', glossary.map((term) => term.term)],
    ['crosswalk.yaml', frameworks.map((framework) => framework.key)],
    ['glossary.yaml', glossary.map((term) => term.id)],
    ...facts.facts.map((fact): [string, string[], string] => [
      'facts.yaml',
      fact.options.map((option) => option.value),
      `${fact.key}: `,
    ]),
  ];
  return lists.flatMap(([file, ids, at = '']) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
      slip(file, `${at}${id} stands twice. An id is given once and never again; choose another.`),
    ),
  );
}

/** A question names another clause than its own, or a paragraph that is not there. */
export function misplacedQuestions({ annex, clauses }: ContentParts): Slip[] {
  return clauses.flatMap(({ slug, file, texts: { [annex.authoritative]: text } }) =>
    (file?.questions ?? []).flatMap(({ id, paragraph }) => [
      ...(id.startsWith(`Q${file?.number}-`)
        ? []
        : [slip(slug, `question ${id} does not carry the clause's number. Write Q${file?.number}-….`)]),
      ...(!text || numbersIn(text).includes(paragraph)
        ? []
        : [
            slip(
              slug,
              `question ${id} belongs to paragraph ${paragraph}, which is not there. Name one of ${numbersIn(text).join(', ')}.`,
            ),
          ]),
    ]),
  );
}

function numbersIn(text: ClauseTextPart): readonly number[] {
  return paragraphFormsOf(text).map(({ number }) => number);
}
