/** Texts as offices write them and pages break them, with the tree that stands in them. */
import fc from 'fast-check';

export interface Written {
  readonly label: string | null;
  readonly title: string;
  readonly preamble: string | null;
  readonly closing: readonly string[];
  readonly clauses: readonly WrittenClause[];
}

interface WrittenClause {
  readonly heading: string | null;
  readonly paragraphs: readonly WrittenNode[];
}

interface WrittenNode {
  readonly text: string;
  readonly items: readonly WrittenNode[];
}

/** How one office numbers. */
export interface Manner {
  readonly clause: (value: number) => string;
  /** Of the paragraphs; null where the first bears no number. */
  readonly paragraph: (value: number) => string | null;
  readonly levels: readonly ((value: number) => string)[];
  readonly heading: 'behind' | 'above' | 'in brackets behind' | 'none';
  readonly gap: string;
}

/** How one program lays a page out. */
export interface Layout {
  /** Columns; Infinity where every paragraph is one line. */
  readonly width: number;
  readonly indented: boolean;
  readonly blankBehindEveryLine: boolean;
  /** Lines a page; 0 where nothing marks pages. */
  readonly page: number;
  readonly pageNumber: (value: number) => string;
  /** What stands at the head of every page, where there are three at least; null for nothing. */
  readonly head: string | null;
  readonly spacedTitle: boolean;
  /** Spaces strewn among the letters, as some programs copy a page. */
  readonly strewn: boolean;
  readonly formFeed: boolean;
  /** Each marker stands on a line of its own, as some programs copy a page. */
  readonly markersAlone: boolean;
}

// ---- what is said

const who = ['受託者は、', '受注者は、', '乙は、', '委託者は、必要があると認めるときは、'];
const what = [
  'この契約による業務に関して知り得た情報を、第三者に漏らしてはならない。',
  '業務を行う場所、責任者及び従事者をあらかじめ定め、書面により通知しなければならない。通知した内容を変更するときも、同様とする。',
  '記録を10年間保存し、３日以内に提示するものとする。',
  '個人情報の保護に関する法律（平成15年法律第57号）第２条第１項に規定する個人情報を適正に取り扱うこと。',
  'ISO/IEC 27001に適合する管理の下で、データを保管する。ただし、あらかじめ承諾を得たときは、この限りでない。',
  '前項の規定による承諾を得たときは、その写しを提出する。なお、提出の方法は協議して定める。',
];
const listing = ['次に掲げる事項を行わなければならない。', '次の各号に掲げる書類を提出する。'];
const things = [
  '媒体の種類',
  '保管の場所及び期間',
  '従事者の氏名、所属及び連絡先',
  '端末を持ち出すときは、あらかじめ許可を受けること。',
  '廃棄した年月日',
  'アクセスの記録を確認すること。',
  'インターネットの利用の制限',
];
const headings = [
  '目的',
  '秘密の保持',
  '再委託の制限',
  '安全管理、教育等',
  '事故の報告',
  '返還及び廃棄',
  '監査、検査',
];

const sentence = fc.tuple(fc.constantFrom(...who), fc.constantFrom(...what)).map((parts) => parts.join(''));
const lead = fc
  .tuple(fc.constantFrom(...who.slice(0, 3)), fc.constantFrom(...listing))
  .map((parts) => parts.join(''));
const plain = sentence.map((text): WrittenNode => ({ text, items: [] }));
const thing = fc.constantFrom(...things).map((text): WrittenNode => ({ text, items: [] }));
const things2 = fc.array(thing, { minLength: 2, maxLength: 4 });
const nested = fc.tuple(
  lead,
  fc.array(
    fc.oneof(
      thing,
      fc.tuple(lead, things2).map(([text, items]) => ({ text, items })),
    ),
    { minLength: 2, maxLength: 4 },
  ),
);
const listed = nested.map(([text, items]): WrittenNode => ({ text, items }));

const clause = fc.record({
  heading: fc.constantFrom(...headings),
  paragraphs: fc.array(fc.oneof({ weight: 2, arbitrary: plain }, listed), { minLength: 1, maxLength: 4 }),
});

export const written: fc.Arbitrary<Written> = fc.record({
  label: fc.constantFrom(null, null, '別記', '別紙２', '様式第３号'),
  title: fc.constantFrom('情報の取扱いに関する特記事項', 'データ保護仕様'),
  preamble: fc.constantFrom(
    null,
    null,
    'この文書は、甲市（以下「委託者」という。）と受託者との間の契約に基づき、受託者が守らなければならない事項を定める。',
  ),
  closing: fc.constantFrom<readonly string[]>(
    [],
    [],
    ['以上'],
    ['附　則', 'この特約は、令和８年４月１日から施行する。'],
    ['令和８年４月１日', '甲', '乙'],
  ),
  clauses: fc.array(clause, { minLength: 2, maxLength: 12 }),
});

// ---- how it is numbered

const full = (value: number): string => (value < 10 ? String.fromCharCode(0xff10 + value) : String(value));
const kanji = (value: number): string =>
  (value < 10 ? '' : '十') + ('一二三四五六七八九'[(value % 10) - 1] ?? '');
const kana = (value: number): string => 'アイウエオカキク'[value - 1] ?? '';
const iroha = (value: number): string => 'イロハニホヘト'[value - 1] ?? '';
const circled = (value: number): string => String.fromCharCode(0x2460 + value - 1);
const unnumberedFirst = (value: number): string | null => (value === 1 ? null : full(value));

const clauseMarkers: readonly ((value: number) => string)[] = [
  (value) => `第${full(value)}条`,
  (value) => `第${String(value)}条`,
  (value) => `第${kanji(value)}条`,
  (value) => `第${full(value)}`,
  (value) => (value < 10 ? `第${full(value)}` : `第 ${String(value)}`),
];
const itemLevels: readonly (readonly ((value: number) => string)[])[] = [
  [(value) => `(${String(value)})`, kana],
  [(value) => `（${full(value)}）`, (value) => `(${kana(value)})`],
  [kana, (value) => `（${kana(value)}）`],
  [circled, () => '・'],
  [(value) => kanji(value), iroha],
  [(value) => `${String(value)})`, (value) => `${'abcdefg'.charAt(value - 1)}.`],
];

const gaps = fc.constantFrom('\u3000', ' ');

const articles = fc.record({
  clause: fc.constantFrom(...clauseMarkers),
  paragraph: fc.constantFrom(unnumberedFirst, full),
  levels: fc.constantFrom(...itemLevels),
  heading: fc.constantFrom<Manner['heading'][]>('behind', 'above', 'in brackets behind', 'none'),
  gap: gaps,
});

const numbers = fc.record({
  clause: fc.constantFrom(
    full,
    (value: number) => `${String(value)}.`,
    (value: number) => `${full(value)}．`,
  ),
  paragraph: fc.constantFrom(
    (value: number) => `(${String(value)})`,
    (value: number) => `（${full(value)}）`,
  ),
  levels: fc.constantFrom([kana, (value: number) => `(${kana(value)})`], [circled, kana]),
  heading: fc.constant<Manner['heading']>('behind'),
  gap: gaps,
});

/** The number stands right at its words. */
const glued = fc.record({
  clause: fc.constantFrom(...clauseMarkers),
  paragraph: fc.constantFrom(unnumberedFirst, full),
  levels: fc.constantFrom(
    [(value: number) => `(${String(value)})`, (value: number) => `(${kana(value)})`],
    [circled, () => '・'],
  ),
  heading: fc.constantFrom<Manner['heading'][]>('above', 'in brackets behind'),
  gap: fc.constant(''),
});

const romans = fc.record({
  clause: fc.constantFrom((value: number) => String.fromCharCode(0x2160 + value - 1)),
  paragraph: fc.constantFrom(full, (value: number) => `${String(value)}.`),
  levels: fc.constantFrom([(value: number) => `(${String(value)})`, kana], [circled, () => '・']),
  heading: fc.constant<Manner['heading']>('behind'),
  gap: gaps,
});

/** Numbers within signs. */
const framed = fc.record({
  clause: fc.constantFrom(
    (value: number) => `【${full(value)}】`,
    (value: number) => `[${String(value)}]`,
    (value: number) => `■${full(value)}`,
    (value: number) => `No.${String(value)}`,
  ),
  paragraph: fc.constantFrom((value: number) => `(${String(value)})`, full),
  levels: fc.constantFrom([kana, (value: number) => `(${kana(value)})`], [circled, () => '・']),
  heading: fc.constant<Manner['heading']>('behind'),
  gap: gaps,
});

export const manner: fc.Arbitrary<Manner> = fc.oneof(articles, numbers, glued, romans, framed);

export const layout: fc.Arbitrary<Layout> = fc.record({
  width: fc.constantFrom(Infinity, 40, 60, 72, 80, 94),
  indented: fc.boolean(),
  blankBehindEveryLine: fc.boolean(),
  page: fc.constantFrom(0, 0, 24, 40),
  pageNumber: fc.constantFrom(
    (value) => `- ${String(value)} -`,
    (value) => String(value),
    (value) => `${String(value)} ページ`,
    (value) => `${String(value)}/20`,
    (value) => `P.${String(value)}`,
    (value) => full(value),
  ),
  head: fc.constantFrom(null, null, '特記仕様（案）', '某市契約規程集'),
  spacedTitle: fc.boolean(),
  strewn: fc.boolean(),
  formFeed: fc.boolean(),
  markersAlone: fc.boolean(),
});

// ---- as a page shows it

interface Block {
  readonly text: string;
  readonly indent: number;
}

export function pageOf(text: Written, manner: Manner, layout: Layout): string {
  const blocks = [
    ...(text.label === null ? [] : [{ text: text.label, indent: 0 }]),
    { text: layout.spacedTitle ? [...text.title].join(' ') : text.title, indent: 4 },
    ...(text.preamble === null ? [] : [{ text: text.preamble, indent: 1 }]),
    ...text.clauses.flatMap((clause, index) => clauseBlocks(clause, index + 1, manner)),
    ...text.closing.map((words) => ({ text: words, indent: 0 })),
  ];
  const lines = blocks
    .flatMap((block) => parted(block, manner, layout))
    .flatMap((block) => wrapped(block, layout))
    .map((line) => (layout.strewn && line.length > 20 ? strewn(line) : line));
  const spaced = layout.blankBehindEveryLine ? lines.flatMap((line) => [line, '']) : lines;
  return paged(spaced, layout).join('\n');
}

/**
 * A space behind every ninth letter, but none near the number at the head of the line; nor between two letters of a name
 * that is no sentence, where one may be meant (「氏名 住所」).
 */
function strewn(line: string): string {
  const isName = !line.endsWith('。');
  return [...line]
    .map((letter, at, all) => {
      const next = all[at + 1] ?? '';
      const isBetween =
        /[ぁ-ん一-龠]/.test(letter) &&
        /[ぁ-ん一-龠]/.test(next) &&
        !(isName && !/[ぁ-ん]/.test(letter + next));
      return at > 9 && at % 9 === 0 && isBetween ? `${letter} ` : letter;
    })
    .join('');
}

function clauseBlocks(
  { heading, paragraphs }: WrittenClause,
  value: number,
  manner: Manner,
): readonly Block[] {
  const { clause, heading: where, gap } = manner;
  const marker = clause(value);
  const bodies = paragraphs.map((paragraph, index) =>
    nodeBlocks(paragraph, manner.paragraph(index + 1), 1, manner),
  );
  const [first = [], ...others] = bodies;
  const flat = [...first, ...others.flat()];
  if (where === 'behind') return [{ text: marker + gap + (heading ?? ''), indent: 0 }, ...flat];
  const head = where === 'above' ? [{ text: `（${heading ?? ''}）`, indent: 0 }] : [];
  const behind = marker + (where === 'in brackets behind' ? `（${heading ?? ''}）` : '');
  if (manner.paragraph(1) !== null) return [...head, { text: behind, indent: 0 }, ...flat];
  return [...head, { text: `${behind}${gap}${flat[0]?.text ?? ''}`, indent: 0 }, ...flat.slice(1)];
}

function nodeBlocks(
  { text, items }: WrittenNode,
  marker: string | null,
  depth: number,
  manner: Manner,
): readonly Block[] {
  const level = manner.levels[depth - 1];
  return [
    { text: marker === null ? text : marker + manner.gap + text, indent: depth },
    ...items.flatMap((item, index) => nodeBlocks(item, level?.(index + 1) ?? '', depth + 1, manner)),
  ];
}

function isSpaced({ text }: Block): boolean {
  return /^\S \S \S |^附　則/.test(text);
}

/** A number alone would count the pages where nothing else does. */
function parted(block: Block, { gap }: Manner, { markersAlone, page }: Layout): readonly Block[] {
  const end = gap === '' ? -1 : block.text.indexOf(gap);
  if (!markersAlone || page > 0 || end < 0 || end > 8 || /^(?:第 |【|\[)/.test(block.text) || isSpaced(block))
    return [block];
  const [marker, words] = [block.text.slice(0, end), block.text.slice(end + gap.length)];
  return [marker, words].map((text) => ({ ...block, text }));
}

/** Breaks as Japanese is broken: no line begins with a stop or a closing bracket. */
function wrapped({ text, indent }: Block, { width, indented }: Layout): readonly string[] {
  const before = indented ? '\u3000'.repeat(indent) : '';
  const letters = Number.isFinite(width) ? width / 2 - (indented ? indent : 0) : Infinity;
  const lines: string[] = [];
  let rest = text;
  while (rest.length > letters) {
    let end = letters;
    while (/[、。）」]/.test(rest[end] ?? '') || /[0-9A-Za-z]{2}/.test(rest.slice(end - 1, end + 1)))
      end -= 1;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...lines, rest].map((line) => before + line);
}

function paged(lines: readonly string[], { page, pageNumber, formFeed, head }: Layout): readonly string[] {
  if (page === 0) return lines;
  const pages: string[] = [];
  for (let from = 0; from < lines.length; from += page) {
    const number = from / page + 1;
    const body = [
      ...(head === null || lines.length <= 2 * page ? [] : [head]),
      ...lines.slice(from, from + page),
    ];
    const [first = '', ...rest] = body;
    pages.push(formFeed && from > 0 ? `\f${first}` : first, ...rest, '', pageNumber(number), '');
  }
  return pages;
}

// ---- what is to be read of it

/** The tree as lines, without the numbers of lines. */
export function expectedTree({ label, title, preamble, clauses, closing }: Written, manner: Manner): string {
  return [
    `label ${String(label)}`,
    `title ${title}`,
    ...(preamble === null ? [] : [`preamble ${preamble}`]),
    ...clauses.flatMap(({ heading, paragraphs }, index) => [
      `${manner.clause(index + 1)} | ${manner.heading === 'none' ? 'null' : String(heading)}`,
      ...paragraphs.flatMap((paragraph, place) =>
        nodeLines(paragraph, manner.paragraph(place + 1), 1, manner),
      ),
    ]),
    ...closing.map((text) => `closing ${text}`),
  ].join('\n');
}

function nodeLines(
  { text, items }: WrittenNode,
  marker: string | null,
  depth: number,
  manner: Manner,
): readonly string[] {
  const level = manner.levels[depth - 1];
  return [
    `${'  '.repeat(depth)}${String(marker)} | ${text}`,
    ...items.flatMap((item, index) => nodeLines(item, level?.(index + 1) ?? '', depth + 1, manner)),
  ];
}
