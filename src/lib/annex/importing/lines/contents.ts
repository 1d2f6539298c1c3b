/** A table of contents above the text: with numbers of pages, or without any, until its first line comes again. */
import type { Line } from './lines.ts';
import { markersAt } from './markers.ts';
import { bracketedHeading } from './words.ts';

/** 「第１条　目的 …… 3」. */
const pagedLine = /(?:[.．・…‥⋯]{4,}|…{2,}|(?:[.．…] ){3,})\s*[0-9０-９]{1,4}$/;
const contentsTitle = /^[-－―〔［[【(（<＜〈]*\s*目\s*次\s*[-－―〕］\]】)）>＞〉]*$/;

/** The most lines that a table takes. */
const longestContents = 200;

export function contentsIn(all: readonly Line[]): readonly number[] {
  const titled = all.findIndex((_, place) => isContentsTitle(all, place));
  const end = titled < 0 ? 0 : endOf(all, titled + 1);
  return all.flatMap(({ text }, place) => {
    const isPaged = text.length < 300 && pagedLine.test(text);
    return isPaged || isContentsTitle(all, place) || (place > titled && place < end) ? [place] : [];
  });
}

/** 「目次」, or the second of its letters where they stand one below the other, or the first. */
function isContentsTitle(all: readonly Line[], place: number): boolean {
  const [before, own, next] = [place - 1, place, place + 1].map((at) => all[at]?.text ?? '');
  return (
    contentsTitle.test(own ?? '') || (own === '次' && before === '目') || (own === '目' && next === '次')
  );
}

/** Where the text begins; `from` where that is not sure. */
function endOf(all: readonly Line[], from: number): number {
  const window = all.slice(from, from + longestContents);
  const first = entryName(window[0]);
  const again = window.findIndex((line, place) => place > 0 && entryName(line) === first);
  const end = again > 0 ? again : firstClauseAgain(window);
  const sentence = window.findIndex(({ text }) => /[。｡]/.test(text));
  return end > 0 && (sentence < 0 || end <= sentence) ? from + end : from;
}

/** Its number stands in the table, and again below it, with its heading above it or behind. */
function firstClauseAgain(lines: readonly Line[]): number {
  const places = lines.flatMap(({ text }, place) =>
    markersAt(text).some(({ style, value }) => value === 1 && (style === 'jo' || style === 'dai'))
      ? [place]
      : [],
  );
  const [, second = -1] = places;
  const above = lines[second - 1];
  return above && bracketedHeading(above.text)?.rest === '' ? second - 1 : second;
}

/** Less spaces, brackets, what clauses it holds and on which page it stands. */
function entryName(line: Line | undefined): string {
  return (line?.text ?? '')
    .replace(/\s/g, '')
    .replace(/[（(]第[^）)]*[）)]$/, '')
    .replace(/[.．・…‥⋯]*[0-9０-９]*$/, '')
    .replace(/[（()）【】]/g, '');
}
