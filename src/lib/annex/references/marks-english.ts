/** Where an English sentence cites: Clause 8, Clauses 3 to 7, 8(3), paragraph 2, the preceding two paragraphs. */
import type { CitationMark, CitedAs } from './citation.ts';

const englishNumber = '[1-9][0-9]{0,2}';
/** The number ends here: not 8A, 8.1, 8(a), 1990. */
const end = '(?![\\w(]|\\.[0-9])';
const inBrackets = `\\(${englishNumber}\\)${end}`;
const itemNumber = `(?:${englishNumber}(?:${inBrackets}|${end})|${inBrackets})`;
const join = '(?:,? (?:and|or|to|through) |, |–)';
const countWords = ['two', 'three', 'four', 'five'];

/** One word and its numbers: “Clauses 3, 4 and 7”. */
const listOfWord = (word: string) =>
  `(?:${word} ${itemNumber}|${word}s ${itemNumber}(?:${join}${itemNumber})*)`;

const elsewhere = listOfWord('(?:Article|Section|Rule|Act|Ordinance)');
const clauses = `${listOfWord('[Cc]lause')}(?:, paragraph ${itemNumber})?|${englishNumber}${inBrackets}(?:${join}(?:${englishNumber})?${inBrackets})*`;
const paragraphs = `${listOfWord('[Pp]aragraph')}(?: of Clause ${englishNumber}${end})?`;
const preceding = `[Tt]he (?:(?:${countWords.join('|')}) preceding|preceding(?: (?:${countWords.join('|')}))?) paragraphs?\\b`;
const eachPreceding = '[Ee]ach of the preceding paragraphs\\b';
const following = '[Tt]he following paragraph\\b';

/** “Clause 8 of the Master Agreement” is another document's. */
const ofAnother = '(?<another> of (?:the|that|an?) )?';

const englishCitation = new RegExp(
  `(?<![\\w.-])(?:(?<elsewhere>${elsewhere})|(?:(?<clauses>${clauses})|(?<paragraphs>${paragraphs}))${ofAnother}|` +
    `(?<preceding>${preceding})|(?<each>${eachPreceding})|(?<following>${following}))`,
  'g',
);

const members = new RegExp(
  `(?:[Cc]lauses? )?(?:(?<clause>${englishNumber})(?:\\((?<within>${englishNumber})\\)|, paragraph \\(?(?<after>${englishNumber})\\)?)?|\\((?<bare>${englishNumber})\\))`,
  'g',
);
const paragraphMembers = new RegExp(
  `(?:[Pp]aragraphs? )?\\(?(?<paragraph>${englishNumber})\\)?(?: of Clause (?<clause>${englishNumber}))?`,
  'g',
);

/** In the order of the text; what they lead to, `references.ts` finds. */
export function englishMarks(text: string): readonly CitationMark[] {
  return [...text.matchAll(englishCitation)].flatMap((found) => {
    const { clauses, paragraphs, another } = found.groups ?? {};
    if (another) return [];
    if (clauses) return clauseMembers(clauses, found.index);
    if (paragraphs) return paragraphsListed(paragraphs, found.index);
    return [{ start: found.index, end: found.index + found[0].length, said: relative(found.groups ?? {}) }];
  });
}

/** In “8(1) and (3)” the second paragraph is of the first one's clause. */
function clauseMembers(list: string, start: number): readonly CitationMark[] {
  let clause = 0;
  return [...list.matchAll(members)].map((found) => {
    const { clause: named, within, after, bare } = found.groups ?? {};
    if (named) clause = Number(named);
    const paragraph = within ?? after ?? bare;
    const address = paragraph === undefined ? { clause } : { clause, paragraph: Number(paragraph) };
    return { ...spanOf(found, start), said: { kind: 'clause', address } };
  });
}

function paragraphsListed(list: string, start: number): readonly CitationMark[] {
  return [...list.matchAll(paragraphMembers)].map((found) => {
    const { paragraph, clause } = found.groups ?? {};
    const said: CitedAs = clause
      ? { kind: 'clause', address: { clause: Number(clause), paragraph: Number(paragraph) } }
      : { kind: 'paragraph', paragraph: Number(paragraph) };
    return { ...spanOf(found, start), said };
  });
}

function spanOf(found: RegExpExecArray, start: number) {
  return { start: start + found.index, end: start + found.index + found[0].length };
}

function relative(groups: Readonly<Partial<Record<string, string>>>): CitedAs {
  if (groups.each) return { kind: 'preceding' };
  if (groups.preceding) return { kind: 'preceding', count: countIn(groups.preceding) };
  return { kind: groups.following ? 'following' : 'elsewhere' };
}

/** “the preceding two paragraphs” → 2. */
function countIn(words: string): number {
  const at = countWords.findIndex((count) => words.includes(` ${count} `));
  return at < 0 ? 1 : at + 2;
}
