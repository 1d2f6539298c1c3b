/** What stands on a page and is no text of it: page numbers, running headers and footers, a table of contents. */
import { areClauses, isChapter } from './chapters.ts';
import { contentsIn } from './contents.ts';
import { headingsJoined } from './joins.ts';
import { lettersJoined } from './letters.ts';
import { breakingColumn } from './lines.ts';
import type { Line } from './lines.ts';
import { markersAt } from './markers.ts';
import { withoutMarks } from './marks.ts';
import type { Removed } from '../outline.ts';
import { parted } from './splits.ts';
import { bracketedHeading, labelIn } from './words.ts';

/** The lines that are text, and those that were left out, with the reason. */
export interface WithoutLayout {
  readonly lines: readonly Line[];
  readonly removed: readonly Removed[];
}

/** Why the line at each place is left out. */
type Reasons = Map<number, string>;

const page = '[0-9０-９]{1,4}';
const dash = '[-－‐–—−ー―─~〜・]';
const pages = `${page}\\s*(?:ページ|頁)`;

/** 「- 3 -」, 「3/12」, 「P.3」, 「3ページ」. */
const markedPageNumber = new RegExp(
  `^(?:${dash}\\s*${page}\\s*${dash}|${page}\\s*[/／]\\s*(?:${page}|${pages})|[Pp](?:age|\\.)?\\s*${page}(?:\\s*[/／]\\s*${page})?|${pages})$`,
);
/** 「某市　　　　3/12」 at the edge of a page. */
const footer = new RegExp(`(?:\\u3000| {2}).*[^0-9０-９]${page}\\s*[/／]\\s*${page}$`);
const bareNumber = new RegExp(`^${page}$`);

/** No line that is layout is longer. */
const longest = 300;

const pageNumber = 'ページ番号';
export const runningLine = '柱（ページごとに繰り返される行）';

export function withoutLayout(received: readonly Line[]): WithoutLayout {
  const unmarked = withoutMarks(received);
  const all = lettersJoined(unmarked.lines);
  const reasons: Reasons = new Map();
  markContents(all, reasons);
  markPageNumbers(all, reasons);
  markRunningLines(all, reasons);
  const lines = headingsJoined(parted(rejoined(all, reasons)));
  return { lines, removed: [...unmarked.removed, ...removedFrom(all, reasons)] };
}

function removedFrom(all: readonly Line[], reasons: Reasons): readonly Removed[] {
  return all.flatMap(({ number, text }, place) => {
    const why = reasons.get(place);
    return why === undefined ? [] : [{ line: number, text, why }];
  });
}

/** A page that opened with a line that is left out opens with the next one. */
function rejoined(all: readonly Line[], reasons: Reasons): readonly Line[] {
  const lines: Line[] = [];
  let opensPage = false;
  for (const [place, line] of all.entries()) {
    opensPage ||= line.opensPage;
    if (reasons.has(place)) continue;
    lines.push({ ...line, opensPage });
    opensPage = false;
  }
  return lines;
}

function markContents(all: readonly Line[], reasons: Reasons): void {
  for (const place of contentsIn(all)) reasons.set(place, '目次');
  const text = all.filter((_, place) => !reasons.has(place));
  const kept = areClauses(text) ? /章/ : /^$/;
  for (const [place, line] of all.entries())
    if (!reasons.has(place) && isChapter(line) && !kept.test(line.text))
      reasons.set(place, '章又は節の見出し');
}

function markPageNumbers(all: readonly Line[], reasons: Reasons): void {
  const bare: number[] = [];
  for (const [place, { text }] of all.entries()) {
    if (text.length > longest) continue;
    if (markedPageNumber.test(text) || (footer.test(text) && isPageEdge(place, all)))
      reasons.set(place, pageNumber);
    else if (bareNumber.test(text)) bare.push(place);
  }
  for (const place of barePageNumbers(bare, all)) reasons.set(place, pageNumber);
}

/**
 * A number alone on its line may also be the marker of what follows. It counts pages where it stands at the edge
 * of a page, or where such lines count the whole text through, one by one, to its very end.
 */
function barePageNumbers(bare: readonly number[], all: readonly Line[]): readonly number[] {
  const paged = all.some(({ opensPage }) => opensPage);
  if (paged) return bare.filter((place) => isPageEdge(place, all));
  const values = bare.map((place) => Number(all[place]?.text.normalize('NFKC')));
  const counts = values.every((value, index) => value === (values[0] ?? 0) + index);
  // Behind a marker something is said; the last line, or what stands above the title, can only count pages.
  return counts && (bare[0] === 0 || bare.at(-1) === all.length - 1) ? bare : [];
}

function isPageEdge(place: number, all: readonly Line[]): boolean {
  const next = all[place + 1];
  return place === 0 || all[place]?.opensPage === true || next === undefined || next.opensPage;
}

/** The same line at page after page says where the reader is, and nothing else. */
function markRunningLines(all: readonly Line[], reasons: Reasons): void {
  const full = breakingColumn(all) * 0.88;
  const numbered = all.findIndex(({ text }) => markersAt(text).length > 0);
  const places = new Map<string, number[]>();
  for (const [place, { text, indent, end }] of all.entries()) {
    // What fills its line may be a piece of a sentence; what stands at its right end does not.
    if (reasons.has(place) || !mayRun(text) || (end - indent >= full && place > numbered)) continue;
    const words = text.replace(/\s/g, '').replace(/(?:[0-9０-９]+[/／])?[0-9０-９]+$/, '#');
    const same = places.get(words);
    if (same) same.push(place);
    else places.set(words, [place]);
  }
  for (const same of places.values()) {
    if (runs(same, numbered, all, reasons)) for (const place of same) reasons.set(place, runningLine);
  }
}

/** 「（目的）」 may head clause after clause; 「（別紙２）」 runs. */
function mayRun(text: string): boolean {
  if (text.length > 60 || /[。、]/.test(text) || markersAt(text).length > 0) return false;
  return bracketedHeading(text) === null || labelIn(text) !== null;
}

/**
 * Where nothing marks the pages, only what stands above the first number can run: a piece of a sentence recurs too.
 */
function runs(same: readonly number[], numbered: number, all: readonly Line[], reasons: Reasons): boolean {
  if (same.length < 2) return false;
  if (countsPages(same.map((place) => all[place]?.text ?? ''))) return true;
  const atEdge = same.filter((place) => isBesidePageEdge(place, all, reasons)).length;
  if (atEdge >= Math.max(2, same.length - 1, pagesIn(all, reasons) - 1)) return true;
  return same.length >= 3 && isFarApart(same) && (same[0] ?? 0) < numbered;
}

/** 「特約書　1」, 「特約書　2」, 「特約書　3」: one by one; 「様式　1」 is a label of its own. */
function countsPages(texts: readonly string[]): boolean {
  if (texts.some((text) => labelIn(text) !== null)) return false;
  const numbers = texts.map((text) => /\s([0-9０-９]{1,3})(?:\s*[/／]\s*[0-9０-９]{1,3})?$/.exec(text)?.[1]);
  const values = numbers.map((printed) => Number((printed ?? '').normalize('NFKC') || NaN));
  return values.length > 2 && values.every((value, at) => value === (values[0] ?? NaN) + at);
}

function pagesIn(all: readonly Line[], reasons: Reasons): number {
  const numbered = [...reasons.values()].filter((why) => why === pageNumber).length;
  return Math.max(numbered, all.filter(({ opensPage }) => opensPage).length + 1);
}

/** Next to a page's edge, or to a page number. */
function isBesidePageEdge(place: number, all: readonly Line[], reasons: Reasons): boolean {
  const numbered = [place - 1, place + 1].some((beside) => reasons.get(beside) === pageNumber);
  return numbered || isPageEdge(place, all);
}

/** So that no list that repeats a word is taken for a header. */
function isFarApart(same: readonly number[]): boolean {
  return same.every((place, index) => index === 0 || place - (same[index - 1] ?? 0) >= 8);
}
