/** How programs lay out and break the pages of a text. */
import fc from 'fast-check';
import { full } from './manner.ts';

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
  /** Behind how many letters a space is strewn, as some programs copy a page; 0 for none. */
  readonly strewn: number;
  readonly formFeed: boolean;
  /** Each marker stands on a line of its own, as some programs copy a page. */
  readonly markersAlone: boolean;
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  width: fc.constantFrom(Infinity, 40, 48, 60, 72, 80, 94),
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
    (value) => `― ${String(value)} ―`,
    (value) => `ページ ${String(value)}`,
    (value) => `${String(value)}頁`,
    (value) => `Ｐ．${full(value)}`,
    (value) => `[${String(value)}/20]`,
  ),
  head: fc.constantFrom(null, null, '特記仕様（案）', '某市契約規程集'),
  spacedTitle: fc.boolean(),
  strewn: fc.constantFrom(0, 0, 0, 7, 9, 13, 23),
  formFeed: fc.boolean(),
  markersAlone: fc.boolean(),
});
