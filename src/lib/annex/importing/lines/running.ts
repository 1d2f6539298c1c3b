/** Running heads and feet: lines that come again on page after page. */
import { breakingColumn } from './lines.ts';
import type { Line } from './lines.ts';
import { markersAt } from './markers.ts';
import { isPageEdge, pageNumber } from './page-numbers.ts';
import type { Reasons } from './page-numbers.ts';
import { bracketedHeading, isEnded, labelIn } from './words.ts';

export const runningLine = '柱（ページごとに繰り返される行）';

/** The same line at page after page says where the reader is, and nothing else. */
export function markRunningLines(all: readonly Line[], reasons: Reasons): void {
  const full = breakingColumn(all) * 0.88;
  const numbered = all.findIndex(({ text }) => markersAt(text).length > 0);
  const places = new Map<string, number[]>();
  for (const [place, { text, indent, end }] of all.entries()) {
    // What fills its line may be a piece of a sentence; what stands at its right end does not.
    if (reasons.has(place) || !mayRun(text) || (end - indent >= full && place > numbered)) continue;
    const words = text.replace(/\s/g, '').replace(/[0-9０-９]+/g, '#');
    const same = places.get(words);
    if (same) same.push(place);
    else places.set(words, [place]);
  }
  for (const same of places.values()) {
    if (runs(same, numbered, all, reasons, full)) for (const place of same) reasons.set(place, runningLine);
  }
}

const framedFigure = /^[〔【＜]\s*[0-9０-９]+\s*[〕】＞]$/;

/** 「（目的）」 may head clause after clause; 「（別紙２）」 runs. */
function mayRun(text: string): boolean {
  if (framedFigure.test(text)) return true;
  if (text.length > 60 || /[。、]/.test(text) || markersAt(text).length > 0) return false;
  if (text.length < 2 && labelIn(text) === null) return false;
  return bracketedHeading(text) === null || labelIn(text) !== null || /^[〔【＜]\s*[0-9０-９]+/.test(text);
}

/**
 * Where nothing marks the pages, only what stands above the first number can run: a piece of a sentence recurs too.
 */
function runs(
  same: readonly number[],
  numbered: number,
  all: readonly Line[],
  reasons: Reasons,
  full: number,
): boolean {
  if (same.length < 2) return false;
  const atEdge = same.filter((place) => isBesidePageEdge(place, all, reasons)).length;
  // 「もの」, the end of a word that the edge of the page breaks, again and again.
  if (isPiece(all[same[0] ?? 0]?.text ?? ''))
    return atEdge === same.length && atEdge >= pageCount(all, reasons);
  const isParted = same.every((place, at) => at === 0 || place - (same[at - 1] ?? 0) > 1);
  // 「【１】」 alone on its line may number what follows, but not behind the last word, nor within a sentence.
  const mayNumber =
    same.every((place) => framedFigure.test(all[place]?.text ?? '')) && same.at(-1) !== all.length - 1;
  if (isParted && !mayNumber && countsPages(same.map((place) => all[place]?.text ?? ''))) return true;
  const cuts = same.filter((place) => cutsSentence(place, all, full)).length;
  if (same.length > 2 && cuts > (mayNumber ? Math.max(1, same.length / 3) : 0)) return true;
  // 「某業務」 on every other page.
  if (atEdge === same.length && atEdge >= pageCount(all, reasons) / 2) return true;
  if (atEdge >= Math.max(2, same.length - 1, pageCount(all, reasons) - 1)) return true;
  return same.length >= 3 && isFarApart(same) && (same[0] ?? 0) < numbered;
}

function isPiece(text: string): boolean {
  return text.length < 4 && labelIn(text) === null && !/[0-9０-９]/.test(text);
}

/** 「特約書　1」, 「別紙－2」, 「【3】」: one figure counts, one by one; 「様式　1」 is a label of its own. */
function countsPages(texts: readonly string[]): boolean {
  if (texts.length < 3 || texts.some((text) => labelIn(text) !== null)) return false;
  const figures = texts.map((text) =>
    (text.match(/[0-9０-９]+/g) ?? []).map((one) => Number(one.normalize('NFKC'))),
  );
  const counting = (figures[0] ?? []).filter((first, slot) =>
    figures.every((own, at) => own[slot] === first + at),
  );
  return counting.length === 1;
}

/** It stands where a sentence breaks off and goes on below. */
function cutsSentence(place: number, all: readonly Line[], full: number): boolean {
  const [before, after] = [all[place - 1], all[place + 1]];
  const isBroken = before !== undefined && before.end >= full && !isEnded(before.text);
  return (
    isBroken && after !== undefined && markersAt(after.text).length === 0 && isBelowFull(all[place], full)
  );
}

function isBelowFull(line: Line | undefined, full: number): boolean {
  return line !== undefined && line.end - line.indent < full * 0.7;
}

function pageCount(all: readonly Line[], reasons: Reasons): number {
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
