/** What stands where: files, paragraphs, sentences and their numbers. Pure. */
import type { Language } from '../../languages/language.ts';
import type { ClauseParts, ClauseTextPart, ContentParts } from '../content/parts.ts';
import { paragraphFormsOf, normIds } from '../text/written-text.ts';
import type { ParagraphForm } from '../text/written-text.ts';
import { parseKey } from '../numbering/address.ts';
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
  const { [own]: first, [other]: second } = clause.texts;
  if (!first || !second) return [];
  const counts = [first.paragraphs.length, second.paragraphs.length];
  if (counts[0] === counts[1]) return unpairedSentences(clause, own, other, [first, second]);
  return [
    inText(
      clause,
      other,
      `it has ${counts[1]} paragraphs, ${own}.mdx has ${counts[0]}. Every paragraph stands in both; add the missing one.`,
      ['paragraphs'],
    ),
  ];
}

function unpairedSentences(
  clause: ClauseParts,
  own: Language,
  other: Language,
  [first, second]: readonly [ClauseTextPart, ClauseTextPart],
): Slip[] {
  const numbers = numbersIn(first);
  return first.paragraphs.flatMap((sentences, index) => {
    const count = second.paragraphs[index]?.length ?? 0;
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

/** A question names another clause than its own, or a paragraph that is not there. */
export function misplacedQuestions({ annex, clauses }: ContentParts): Slip[] {
  return clauses.flatMap((clause) => {
    const { file, texts } = clause;
    const text = texts[annex.authoritative];
    return (file?.questions ?? []).flatMap(({ id, paragraph }, index) => {
      const at = ['questions', index];
      return [
        ...strangeId(clause, id, [...at, 'id']),
        ...(text ? strangeParagraph(clause, numbersIn(text), { id, paragraph }, [...at, 'paragraph']) : []),
      ];
    });
  });
}

function strangeId(clause: ClauseParts, id: string, at: Path): Slip[] {
  const start = `Q${clause.file?.number}-`;
  return id.startsWith(start)
    ? []
    : [inFile(clause, `question ${id} does not carry the clause's number. Write ${start}….`, at)];
}

function strangeParagraph(
  clause: ClauseParts,
  numbers: readonly number[],
  { id, paragraph }: { readonly id: string; readonly paragraph: number },
  at: Path,
): Slip[] {
  return numbers.includes(paragraph)
    ? []
    : [
        inFile(
          clause,
          `question ${id} belongs to paragraph ${paragraph}, which is not there. Name one of ${numbers.join(', ')}.`,
          at,
        ),
      ];
}

function numbersIn(text: ClauseTextPart): readonly number[] {
  return paragraphFormsOf(text).map(({ number }) => number);
}
