/** What stands where: files, paragraphs, sentences, numbers and ids. Pure. */
import type { Language } from '../../languages/language.ts';
import type { ClauseParts, ClauseTextPart, ContentParts } from '../content/parts.ts';
import { paragraphFormsOf, normIds } from '../text/written-text.ts';
import type { ParagraphForm } from '../text/written-text.ts';
import { parseKey } from '../numbering/address.ts';
import { slip } from '../content/slip.ts';
import type { Path, Slip } from '../content/slip.ts';
import { inFile, inText } from './where.ts';

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
function unpairedIn(clause: ClauseParts, own: Language, other: Language): Slip[] {
  const { texts } = clause;
  const [first, second] = [texts[own]?.paragraphs ?? [], texts[other]?.paragraphs ?? []];
  if (first.length !== second.length) {
    return [
      inText(
        clause,
        other,
        `it has ${second.length} paragraphs, ${own}.mdx has ${first.length}. Every paragraph stands in both; add the missing one.`,
        ['paragraphs'],
      ),
    ];
  }
  const numbers = texts[own] ? numbersIn(texts[own]) : [];
  return first.flatMap((sentences, index) => {
    const count = second[index]?.length ?? 0;
    return count === sentences.length
      ? []
      : [
          inText(
            clause,
            other,
            `paragraph ${numbers[index]} has ${count} sentences, ${sentences.length} in ${own}.mdx. Every sentence stands in both; add or join one.`,
            ['paragraphs', index],
          ),
        ];
  });
}

function uncounted(clause: ClauseParts, { number: paragraph, places }: ParagraphForm): Slip[] {
  const norms = clause.file?.norms ?? [];
  const own = norms.flatMap(({ id }, index) => (parseKey(id).paragraph === paragraph ? [index] : []));
  return own.length === places.length
    ? []
    : [
        inFile(
          clause,
          `paragraph ${paragraph} has ${places.length} sentences but ${own.length} norms. Write one norm a sentence.`,
          ['norms', ...own.slice(-1)],
        ),
      ];
}

/** A folder says another number than its clause. Whether a clause is missing, the received text says. */
export function misnumberedFolders({ clauses }: ContentParts): Slip[] {
  return clauses
    .filter(({ slug, file }) => file && numberIn(slug) !== String(file.number))
    .map((clause) =>
      inFile(
        clause,
        `it says number ${clause.file?.number}. The folder's number and the clause's agree; rename one.`,
        ['number'],
      ),
    );
}

/** `08-subcontracting` → 8, `03_2-deleted` → 3_2. */
function numberIn(slug: string): string {
  return (slug.split('-')[0] ?? '').replace(/^0+(?=[0-9])/, '');
}

/** The ids of the norms do not follow the text. */
export function gapsInNorms({ annex, clauses }: ContentParts): Slip[] {
  return clauses.flatMap((clause) => {
    const {
      file,
      texts: { [annex.authoritative]: text },
    } = clause;
    if (!file || !text) return [];
    const ids = file.norms.map(({ id }) => id);
    const expected = paragraphFormsOf(text).flatMap((form) => normIds(String(file.number), form));
    const wrong = ids.findIndex((id, index) => id !== expected[index]);
    return wrong < 0 || expected[wrong] === undefined
      ? []
      : [
          inFile(
            clause,
            `norm ${ids[wrong]} stands where ${expected[wrong]} is due. Number norms clause-paragraph-sentence (of an item 8-3-i2-1), without a gap, in the order of the text.`,
            ['norms', wrong, 'id'],
          ),
        ];
  });
}

/** An id or key, and where it is given. */
interface IdAt {
  readonly id: string;
  readonly file: string;
  readonly at: Path;
  /** What it is an option of. */
  readonly of?: string;
}

/** An id or key is given twice. */
export function repeatedIds({ clauses, facts, glossary, frameworks }: ContentParts): Slip[] {
  const inClauses = (list: 'questions' | 'norms') =>
    clauses.flatMap(({ slug, file }) =>
      idsAt(`clauses/${slug}/clause.yaml`, [list], 'id', file?.[list].map(({ id }) => id) ?? []),
    );
  const keys = facts.facts.map(({ key }) => key);
  return [
    inClauses('questions'),
    inClauses('norms'),
    idsAt('facts.yaml', ['facts'], 'key', keys),
    idsAt(
      'glossary.yaml',
      [],
      'term',
      glossary.map(({ term }) => term),
    ),
    idsAt(
      'crosswalk.yaml',
      [],
      'key',
      frameworks.map(({ key }) => key),
    ),
    idsAt(
      'glossary.yaml',
      [],
      'id',
      glossary.map(({ id }) => id),
    ),
    ...facts.facts.map(({ key: of, options }, index) => {
      const values = options.map(({ value }) => value);
      return idsAt('facts.yaml', ['facts', index, 'options'], 'value', values).map((one) => ({ ...one, of }));
    }),
  ].flatMap(idsRepeated);
}

function idsAt(file: string, list: Path, key: string, ids: readonly string[]): readonly IdAt[] {
  return ids.map((id, index) => ({ id, file, at: [...list, index, key] }));
}

function idsRepeated(all: readonly IdAt[]): Slip[] {
  const ids = all.map(({ id }) => id);
  return all
    .filter(({ id }, index) => ids.indexOf(id) < index && ids.lastIndexOf(id) === index)
    .map(({ id, file, at, of }) =>
      slip(
        file,
        `${of === undefined ? '' : `${of}: `}${id} stands twice. An id is given once and never again; choose another.`,
        at,
      ),
    );
}

/** A question names another clause than its own, or a paragraph that is not there. */
export function misplacedQuestions({ annex, clauses }: ContentParts): Slip[] {
  return clauses.flatMap((clause) => {
    const {
      file,
      texts: { [annex.authoritative]: text },
    } = clause;
    return (file?.questions ?? []).flatMap(({ id, paragraph }, index) => [
      ...(id.startsWith(`Q${file?.number}-`)
        ? []
        : [
            inFile(clause, `question ${id} does not carry the clause's number. Write Q${file?.number}-….`, [
              'questions',
              index,
              'id',
            ]),
          ]),
      ...(!text || numbersIn(text).includes(paragraph)
        ? []
        : [
            inFile(
              clause,
              `question ${id} belongs to paragraph ${paragraph}, which is not there. Name one of ${numbersIn(text).join(', ')}.`,
              ['questions', index, 'paragraph'],
            ),
          ]),
    ]);
  });
}

function numbersIn(text: ClauseTextPart): readonly number[] {
  return paragraphFormsOf(text).map(({ number }) => number);
}
