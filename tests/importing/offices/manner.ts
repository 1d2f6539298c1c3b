/** How offices number what they write. */
import fc from 'fast-check';

/** How one office numbers. */
export interface Manner {
  readonly clause: (value: number) => string;
  /** Of the paragraphs; null where the first bears no number. */
  readonly paragraph: (value: number) => string | null;
  readonly levels: readonly ((value: number) => string)[];
  readonly heading: 'behind' | 'above' | 'in brackets behind' | 'none';
  readonly gap: string;
}

export const full = (value: number): string =>
  value < 10 ? String.fromCharCode(0xff10 + value) : String(value);
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
  (value) => `第\u3000${full(value)}\u3000条`,
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
