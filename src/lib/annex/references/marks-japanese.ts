/** Where a Japanese sentence cites: 第３, 第８第３項, 第３項, 前項, 前２項, 前各項, 次項, in the annex's own numbers. */
import type { Address } from '../numbering/numerals.ts';
import type { Mark, Said } from './references.ts';

const number = '[0-9０-９]{1,3}';
const han = '\\p{Script=Han}';

/**
 * After a clause's number stands the end, a mark, kana, or a word that joins or divides. Anything else counts
 * something other than clauses: 第１回, 第２次, 第３版.
 */
const after = '(?=$|[\\p{P}\\p{Z}～\\p{Script=Hiragana}第及又並若各同]|前段|後段|本文|以[下外降])';

/** Articles of statutes, and numbers behind the name of another document: 第66条第１項, 契約書第３及び第４. */
const article = `第\\s?${number}条(?:の${number})*(?:第${number}項)?`;
const numbered = `第\\s?${number}(?:第${number}項)?`;
const ofDocument = `(?<=[法令則書例程款綱])${numbered}(?:(?:、|及び|又は|から)${numbered}(?:まで)?)*`;
const elsewhere = `${article}|${ofDocument}`;
const ownParagraph = `第\\s?(?<own>${number})項(?!目)`;
const clause = `第\\s?(?<clause>${number})(?:第(?<paragraph>${number})項(?!目)|${after})`;
const preceding = `(?<!${han})前(?:(?<count>${number})|(?<each>各))?項(?!目)`;
const following = `(?<!${han})(?<following>次項)(?!目)`;

const citation = new RegExp(
  `(?<elsewhere>${elsewhere})|${ownParagraph}|${clause}|(?<preceding>${preceding})|${following}`,
  'gu',
);

/** Between the members of a list or a range. */
const joins = /^(?:、|・|及び|並びに|又は|若しくは|と|から|[～〜])$/;

/** In the order of the text; what they lead to, `references.ts` finds. */
export function japaneseMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const found of text.matchAll(citation)) {
    const last = marks.at(-1);
    const joined = last && joins.test(text.slice(last.end, found.index)) ? last.said : undefined;
    const said = inListOf(joined, saidBy(found.groups ?? {}));
    marks.push({ start: found.index, end: found.index + found[0].length, said });
  }
  return marks;
}

/** In 「第８第１項及び第３項」 the second paragraph is of the first one's clause, also if that is another law's. */
function inListOf(before: Said | undefined, said: Said): Said {
  if (said.kind !== 'paragraph' || !before) return said;
  if (before.kind === 'elsewhere') return before;
  if (before.kind !== 'clause' || before.address.paragraph === undefined) return said;
  return { kind: 'clause', address: { clause: before.address.clause, paragraph: said.paragraph } };
}

function saidBy(groups: Readonly<Partial<Record<string, string>>>): Said {
  const { own, clause, paragraph, preceding, count = '1', each, following } = groups;
  if (own) return { kind: 'paragraph', paragraph: valueOf(own) };
  if (clause) return { kind: 'clause', address: addressOf(clause, paragraph) };
  if (preceding) return each ? { kind: 'preceding' } : { kind: 'preceding', count: valueOf(count) };
  return { kind: following ? 'following' : 'elsewhere' };
}

function addressOf(clause: string, paragraph: string | undefined): Address {
  return paragraph === undefined
    ? { clause: valueOf(clause) }
    : { clause: valueOf(clause), paragraph: valueOf(paragraph) };
}

function valueOf(digits: string): number {
  return Number(digits.normalize('NFKC'));
}
