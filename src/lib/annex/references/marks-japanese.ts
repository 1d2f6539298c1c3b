/**
 * Where a Japanese sentence cites: 第３, 第４条第２項第１号, 第３項, 前条, 前項, 前２号, 同条, 次の各号, (1), in the annex's
 * own numbers. Citations of statutes and of other documents are told apart, and what is not sure is left alone.
 */
import { plainNumber } from '../importing/lines/markers.ts';
import type { ClauseNumber } from '../numbering/address.ts';
import type { Tree } from '../numbering/tree.ts';
import type { CitationMark, CitedAs } from './citation.ts';

const digits = '[0-9０-９]{1,3}';
const kanjiLetters = '[一二三四五六七八九十百]{1,6}';
const number = `(?:${digits}|${kanjiLetters})`;
const han = '\\p{Script=Han}';

/**
 * After a clause's number stands the end, a mark, kana, or a word that joins or divides. Anything else counts
 * something other than clauses: 第１回, 第２次, 第３版.
 */
const after = '(?=$|[\\p{P}\\p{Z}～\\p{Script=Hiragana}第及又並若各同]|前段|後段|本文|以[下外降])';

/** Behind the name of a statute or of another document, whose own number may stand in brackets behind it. */
const document = '(?<=(?:[法令則例書程款綱律]|別[紙記添表冊]|様式)(?:（[^（）]*）)?)';
const kanaItem = '[ア-ンｱ-ﾝ]';
const items = `(?:第(?<{item}>${number})号(?:(?<{letter}>${kanaItem}(?![ァ-ヶー]))(?:[（(](?<{inner}>${kanaItem})[）)])?)?)`;
const itemsAs = (name: string): string =>
  items
    .replace('{item}', `${name}Item`)
    .replace('{letter}', `${name}Letter`)
    .replace('{inner}', `${name}Inner`);

/** Of a statute, or numbers behind the name of another document: 第66条第１項, 契約書第３及び第４. */
const numbered = `第\\s?${digits}(?:第${digits}項)?`;
const tail = `(?:第${number}項)?(?:第${number}号)?`;
const article = `第\\s?${number}条(?:の${number})*${tail}`;
const ofDocument = `${document}(?:${article}|${numbered}(?:(?:、|及び|又は|から)${numbered}(?:まで)?)*)`;

const ownArticle = `第\\s?(?<article>${number})条(?<branch>(?:の${number})*)(?:第(?<inArticle>${number})項(?!目))?${itemsAs('article')}?`;
const sameArticle = `同条(?:第(?<inSame>${number})項)?${itemsAs('same')}?`;
const neighbour = `(?<!${han})(?:前(?<clauses>${digits})?条|(?<nextClause>次条))(?:第(?<inNeighbour>${number})項)?${itemsAs('neighbour')}?`;
const ownParagraph = `第\\s?(?<own>${number})項(?!目)${itemsAs('own')}?`;
const clause = `第\\s?(?<clause>${digits})(?:第(?<paragraph>${number})項(?!目)${itemsAs('clause')}?|${after})`;
const preceding = `(?<!${han})前(?:(?<count>${digits})|(?<each>各))?項(?!目)${itemsAs('preceding')}?`;
const following = `(?<!${han})(?<following>次項)(?!目)${itemsAs('following')}?`;
const ownItem = `(?<!条例|規則|法律|省令|政令|告示|訓令|号|様式|別[紙記添表冊])${itemsAs('bare')}`;
const nearItems = `(?<!${han})(?:前(?:(?<itemCount>${digits})|(?<eachItem>各))?号|(?<nextItem>次号))`;
const sameThing = `(?<sameParagraph>同項)${itemsAs('sameParagraph')}?|(?<sameItem>同号)`;
const allItems = '(?<allItems>次の各号|各号)';
const printed = `(?<![0-9０-９第])(?<in>${digits})?(?<printed>[（(]\\s?(?:${number}|${kanaItem})\\s?[）)]|[①-⑳⑴-⒇])`;

const japaneseCitation = new RegExp(
  [
    `(?<elsewhere>${ofDocument})`,
    ownArticle,
    `(?<same>${sameArticle})`,
    `(?<neighbour>${neighbour})`,
    ownParagraph,
    clause,
    `(?<preceding>${preceding})`,
    following,
    ownItem,
    `(?<nearItem>${nearItems})`,
    sameThing,
    allItems,
    printed,
  ].join('|'),
  'gu',
);

/** Between the members of a list or a range. */
const joins = /^(?:、|・|及び|並びに|又は|若しくは|と|から|まで及び|まで、|[～〜])$/;

/** In the order of the text; what they lead to, `resolve.ts` finds. */
export function japaneseMarks(text: string, tree?: Tree): readonly CitationMark[] {
  const marks: CitationMark[] = [];
  for (const found of text.matchAll(japaneseCitation)) {
    const last = marks.at(-1);
    const joined = last && joins.test(text.slice(last.end, found.index)) ? last.said : undefined;
    const said = inListOf(joined, citedBy(found.groups ?? {}, isInArticles(tree)), found[0]);
    marks.push({ start: found.index, end: found.index + found[0].length, said });
  }
  return marks;
}

/** Whether the annex itself is numbered 第１条. */
function isInArticles(tree: Tree | undefined): boolean {
  return tree !== undefined && Object.values(tree.numbering.clauses).some((label) => label.includes('条'));
}

/**
 * In 「第８第１項及び第３項」 the second paragraph is of the first one's clause, also if that is another law's; in
 * 「民法第415条及び第416条」 the second article is.
 */
function inListOf(before: CitedAs | undefined, said: CitedAs, words: string): CitedAs {
  if (!before) return said;
  if (
    before.kind === 'elsewhere' &&
    (said.kind === 'paragraph' || said.kind === 'item' || words.includes('条'))
  )
    return before;
  if (said.kind === 'item') return itemBeside(before, said.within);
  if (said.kind !== 'paragraph') return said;
  const { paragraph, within } = said;
  const place = { paragraph, ...(within && { within }) };
  if (isNeighbour(before)) return before.paragraph === undefined ? said : { ...bareOf(before), ...place };
  if (before.kind !== 'clause' || before.address.paragraph === undefined) return said;
  return { kind: 'clause', address: { clause: before.address.clause, paragraph }, ...(within && { within }) };
}

type Neighbour = Extract<CitedAs, { kind: 'precedingClause' | 'followingClause' | 'sameClause' }>;

function isNeighbour(said: CitedAs): said is Neighbour {
  return said.kind === 'precedingClause' || said.kind === 'followingClause' || said.kind === 'sameClause';
}

function bareOf({ within: _, ...said }: Neighbour): Neighbour {
  return said;
}

/** In 「前項第１号又は第２号」 the second item is of the same paragraph as the first. */
function itemBeside(before: CitedAs, within: readonly string[]): CitedAs {
  return 'within' in before ? { ...before, within } : { kind: 'item', within };
}

type Groups = Readonly<Partial<Record<string, string>>>;

function citedBy(groups: Groups, articles: boolean): CitedAs {
  const { article, clause, own, neighbour, preceding, nearItem } = groups;
  if (groups.elsewhere) return { kind: 'elsewhere' };
  if (article) return articles ? ownArticleIn(groups) : { kind: 'elsewhere' };
  if (groups.same) return { kind: 'sameClause', ...paragraphIn(groups.inSame), ...withinIn(groups, 'same') };
  if (neighbour) return neighbourIn(groups);
  if (own) return { kind: 'paragraph', paragraph: valueOf(own), ...withinIn(groups, 'own') };
  if (clause)
    return {
      kind: 'clause',
      address: { clause: valueOf(clause), ...paragraphIn(groups.paragraph) },
      ...withinIn(groups, 'clause'),
    };
  if (preceding)
    return { kind: 'preceding', ...countIn(groups.each, groups.count), ...withinIn(groups, 'preceding') };
  if (groups.following) return { kind: 'following', ...withinIn(groups, 'following') };
  if (nearItem) return nearItemIn(groups);
  return smallIn(groups);
}

function ownArticleIn(groups: Groups): CitedAs {
  const branch = (groups.branch ?? '').split('の').filter(Boolean).map(plainNumber);
  const plain = plainNumber(groups.article ?? '');
  const clause = branch.length > 0 ? (`${plain}_${branch.join('_')}` as ClauseNumber) : plain;
  return {
    kind: 'clause',
    address: { clause, ...paragraphIn(groups.inArticle) },
    ...withinIn(groups, 'article'),
  };
}

function neighbourIn(groups: Groups): CitedAs {
  const place = { ...paragraphIn(groups.inNeighbour), ...withinIn(groups, 'neighbour') };
  if (groups.nextClause) return { kind: 'followingClause', ...place };
  return { kind: 'precedingClause', count: valueOf(groups.clauses ?? '1'), ...place };
}

function nearItemIn(groups: Groups): CitedAs {
  if (groups.nextItem) return { kind: 'followingItem' };
  return { kind: 'precedingItem', ...countIn(groups.eachItem, groups.itemCount) };
}

function smallIn(groups: Groups): CitedAs {
  if (groups.sameParagraph) return { kind: 'sameParagraph', ...withinIn(groups, 'sameParagraph') };
  if (groups.sameItem) return { kind: 'sameItem' };
  if (groups.allItems) return { kind: 'allItems' };
  if (groups.printed) return { kind: 'printed', marker: groups.printed, ...(groups.in && { of: groups.in }) };
  return { kind: 'item', within: withinIn(groups, 'bare').within ?? [] };
}

function countIn(each: string | undefined, count = '1'): { readonly count?: number } {
  return each ? {} : { count: valueOf(count) };
}

function paragraphIn(digits: string | undefined): { readonly paragraph?: number } {
  return digits === undefined ? {} : { paragraph: valueOf(digits) };
}

function withinIn(groups: Groups, name: string): { readonly within?: readonly string[] } {
  const item = groups[`${name}Item`];
  if (item === undefined) return {};
  const below = [groups[`${name}Letter`], groups[`${name}Inner`]].filter((one) => one !== undefined);
  return { within: [String(valueOf(item)), ...below] };
}

function valueOf(written: string): number {
  return plainNumber(written);
}
