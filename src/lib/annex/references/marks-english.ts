/** Where an English sentence cites: Clause 8, Clauses 3 to 7, 8(3), paragraph 2, the preceding two paragraphs. */
import type { CitationMark, CitedAs } from './citation.ts';

const number = '[1-9][0-9]{0,2}';
/** The number ends here: not 8A, 8.1, 8(a), 1990. */
const end = '(?![\\w(]|\\.[0-9])';
const inBrackets = `\\(${number}\\)${end}`;
const item = `(?:${number}(?:${inBrackets}|${end})|${inBrackets})`;
const join = '(?:,? (?:and|or|to|through) |, |–)';
const counts = ['two', 'three', 'four', 'five'];

/** One word and its numbers: “Clauses 3, 4 and 7”. */
const list = (word: string) => `(?:${word} ${item}|${word}s ${item}(?:${join}${item})*)`;

const elsewhere = list('(?:Article|Section|Rule|Act|Ordinance)');
const clauses = `${list('[Cc]lause')}(?:, paragraph ${item})?|${number}${inBrackets}(?:${join}(?:${number})?${inBrackets})*`;
const paragraphs = `${list('[Pp]aragraph')}(?: of Clause ${number}${end})?`;
const preceding = `[Tt]he (?:(?:${counts.join('|')}) preceding|preceding(?: (?:${counts.join('|')}))?) paragraphs?\\b`;
const each = '[Ee]ach of the preceding paragraphs\\b';
const following = '[Tt]he following paragraph\\b';

/** “Clause 8 of the Master Agreement” is another document's. */
const ofAnother = '(?<another> of (?:the|that|an?) )?';

const citation = new RegExp(
  `(?<![\\w.-])(?:(?<elsewhere>${elsewhere})|(?:(?<clauses>${clauses})|(?<paragraphs>${paragraphs}))${ofAnother}|` +
    `(?<preceding>${preceding})|(?<each>${each})|(?<following>${following}))`,
  'g',
);

const members = new RegExp(
  `(?:[Cc]lauses? )?(?:(?<clause>${number})(?:\\((?<within>${number})\\)|, paragraph \\(?(?<after>${number})\\)?)?|\\((?<bare>${number})\\))`,
  'g',
);
const paragraphMembers = new RegExp(
  `(?:[Pp]aragraphs? )?\\(?(?<paragraph>${number})\\)?(?: of Clause (?<clause>${number}))?`,
  'g',
);

/** In the order of the text; what they lead to, `references.ts` finds. */
export function englishMarks(text: string): readonly CitationMark[] {
  return [...text.matchAll(citation)].flatMap((found) => {
    const { clauses, paragraphs, another } = found.groups ?? {};
    if (another) return [];
    if (clauses) return membersOf(clauses, found.index);
    if (paragraphs) return paragraphsOf(paragraphs, found.index);
    return [{ start: found.index, end: found.index + found[0].length, said: relative(found.groups ?? {}) }];
  });
}

/** In “8(1) and (3)” the second paragraph is of the first one's clause. */
function membersOf(list: string, start: number): readonly CitationMark[] {
  let clause = 0;
  return [...list.matchAll(members)].map((found) => {
    const { clause: named, within, after, bare } = found.groups ?? {};
    if (named) clause = Number(named);
    const paragraph = within ?? after ?? bare;
    const address = paragraph === undefined ? { clause } : { clause, paragraph: Number(paragraph) };
    return { ...placed(found, start), said: { kind: 'clause', address } };
  });
}

function paragraphsOf(list: string, start: number): readonly CitationMark[] {
  return [...list.matchAll(paragraphMembers)].map((found) => {
    const { paragraph, clause } = found.groups ?? {};
    const said: CitedAs = clause
      ? { kind: 'clause', address: { clause: Number(clause), paragraph: Number(paragraph) } }
      : { kind: 'paragraph', paragraph: Number(paragraph) };
    return { ...placed(found, start), said };
  });
}

function placed(found: RegExpExecArray, start: number) {
  return { start: start + found.index, end: start + found.index + found[0].length };
}

function relative(groups: Readonly<Partial<Record<string, string>>>): CitedAs {
  if (groups.each) return { kind: 'preceding' };
  if (groups.preceding) return { kind: 'preceding', count: countIn(groups.preceding) };
  return { kind: groups.following ? 'following' : 'elsewhere' };
}

/** “the preceding two paragraphs” → 2. */
function countIn(words: string): number {
  const at = counts.findIndex((count) => words.includes(` ${count} `));
  return at < 0 ? 1 : at + 2;
}
