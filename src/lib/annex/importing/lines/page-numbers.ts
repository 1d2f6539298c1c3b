/** Numbers of pages, in the forms in which offices and programs print them. */
import type { Line } from './lines.ts';
import { plainNumber } from './markers.ts';

/** Why the line at each place is left out. */
export type Reasons = Map<number, string>;

const page = '[0-9０-９]{1,4}';
const dash = '[-－‐–—−ー―─~〜・]';
const pageWithUnit = `${page}\\s*(?:ページ|頁)`;

const ofPages = `${page}(?:\\s*(?:[/／]|of)\\s*(?:${page}|${pageWithUnit}))`;

/** 「- 3 -」, 「3/12」, 「（3/12）」, 「P.3」, 「Page 3 of 12」, 「3ページ」, 「3ページ／12ページ」. */
const markedPageNumber = new RegExp(
  `^(?:${dash}\\s*(?:${page}|${ofPages}|[一二三四五六七八九十]{1,3})\\s*${dash}|${ofPages}|[（(〔［\\[【]\\s*${ofPages}\\s*[）)〕］\\]】]|(?:[PpＰｐ](?:age|[.．])?|ページ|頁)\\s*(?:${page}|${ofPages})|${pageWithUnit}(?:\\s*[/／]\\s*${pageWithUnit})?)$`,
);
/** 「某市　　　　3/12」 at the edge of a page. */
const footerForm = new RegExp(`(?:\\u3000| {2}).*[^0-9０-９]${page}\\s*[/／]\\s*${page}$`);
const bareNumber = new RegExp(`^(?:${page}|[ivx]{1,5})$`);
/** 「一」, 「(1)」: they number what is said too. */
const footNumber = /^(?:[一二三四五六七八九十]{1,3}|[（(〔［[【<＜]\s*[0-9０-９]{1,3}\s*[）)〕］\]】>＞])$/;
const sheetForm = new RegExp(`^([^。]{0,80}[^0-9０-９\\s])\\s+(${page})\\s*[/／]\\s*(${page})$`);
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** No line that is layout is longer. */
const longestCount = 300;

export const pageNumber = 'ページ番号';

export function markPageNumbers(all: readonly Line[], reasons: Reasons): void {
  const bare: number[] = [];
  for (const [place, { text }] of all.entries()) {
    if (text.length > longestCount) continue;
    if (markedPageNumber.test(text) || (footerForm.test(text) && isPageEdge(place, all)))
      reasons.set(place, pageNumber);
    else if (bareNumber.test(text)) bare.push(place);
  }
  const counted = [...barePageNumbers(bare, all), ...footNumbers(all), ...countedSheets(all)];
  for (const place of counted) reasons.set(place, pageNumber);
}

/** 「某市　情報保護仕様　1/3」, then 2/3 and 3/3 with the same words: all sheets, wherever pages end. */
function countedSheets(all: readonly Line[]): readonly number[] {
  const sheets = new Map<string, { readonly place: number; readonly value: number }[]>();
  for (const [place, { text }] of all.entries()) {
    const [, words, value = '', whole = ''] = sheetForm.exec(text) ?? [];
    if (words === undefined) continue;
    const key = `${words} ${whole}`;
    sheets.set(key, [...(sheets.get(key) ?? []), { place, value: plainNumber(value) }]);
  }
  return [...sheets].flatMap(([key, found]) => {
    const isWhole = found.length > 1 && found.length === plainNumber(key.split(' ').at(-1) ?? '');
    return isWhole && found.every(({ value }, at) => value === at + 1) ? found.map(({ place }) => place) : [];
  });
}

/** They count pages where every page ends with one, one by one. */
function footNumbers(all: readonly Line[]): readonly number[] {
  const ends = all.flatMap((_, place) => (all[place + 1]?.opensPage === false ? [] : [place]));
  const feet = ends.filter((place) => footNumber.test(all[place]?.text ?? ''));
  const values = feet.map((place) => plainNumber((all[place]?.text ?? '').replace(/[^0-9０-９一-十]/g, '')));
  const isCount = values.every((value, index) => value === (values[0] ?? 0) + index);
  return feet.length > 1 && feet.length >= ends.length - 1 && isCount ? feet : [];
}

/**
 * A number alone on its line may also be the marker of what follows. It counts pages where it stands at the edge
 * of a page, or where such lines count the whole text through, one by one, to its very end.
 */
function barePageNumbers(bare: readonly number[], all: readonly Line[]): readonly number[] {
  const paged = all.some(({ opensPage }) => opensPage);
  if (paged) return bare.filter((place) => isPageEdge(place, all));
  const values = bare.map((place) => pageValue(all[place]?.text ?? ''));
  const counts = values.every((value, index) => value === (values[0] ?? 0) + index);
  // Behind a marker something is said; the last line, or what stands above the title, can only count pages.
  return counts && (bare[0] === 0 || bare.at(-1) === all.length - 1) ? bare : [];
}

function pageValue(printed: string): number {
  return romans.indexOf(printed) + 1 || Number(printed.normalize('NFKC'));
}

export function isPageEdge(place: number, all: readonly Line[]): boolean {
  const next = all[place + 1];
  return place === 0 || all[place]?.opensPage === true || next === undefined || next.opensPage;
}
