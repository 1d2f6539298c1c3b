/** Signs that draw a text and are no words of it: rules, frames, and the signs of Markdown. What is taken off is told. */
import type { Removed } from '../outline.ts';
import { widthInColumns } from './lines.ts';
import type { Line } from './lines.ts';
import type { WithoutLayout } from './layout.ts';

const rule = /^(?:[\u2500-\u257f\s]+|([-－―ー＝=_＿*＊~～・])(?:\s*\1){2,})$/;
const drawnFrame = /^([│┃┆┊║])(.*)([│┃┆┊║])$/;
const headingMark = /^#{1,6}(?=\s+\S)/;

const framedNumber =
  /^([【［[〔《≪＜〈])\s*((?:第\s*[0-9０-９一二三四五六七八九十]+\s*条?|[0-9０-９]{1,2}[.．、]|[0-9０-９]{1,2}(?=\s))\s*[^\s/／0-9０-９】］\]〕》≫＞〉][^】］\]〕》≫＞〉]*)([】］\]〕》≫＞〉])$/;

const drawn = '罫線';
const markdown = 'Markdownの記号';

export function withoutMarks(all: readonly Line[]): WithoutLayout {
  const isMarkdown = all.some(({ text }) => headingMark.test(text));
  const removed: Removed[] = [];
  const body = isMarkdown ? withoutPreface(all, removed) : all;
  const lines = body.flatMap((line) => {
    if (rule.test(line.text)) {
      removed.push({ line: line.number, text: line.printed, why: drawn });
      return [];
    }
    const bare = unbracketed(unframed(line, removed), removed);
    return isMarkdown ? unsigned(bare, removed) : [bare];
  });
  return { lines, removed };
}

/** What programs read, between two rules above the text. */
function withoutPreface(all: readonly Line[], removed: Removed[]): readonly Line[] {
  const end = all.findIndex(({ text }, place) => place > 0 && text === '---');
  const above = all.slice(0, end + 1);
  const isPreface =
    above.length > 1 && above.length < 60 && all[0]?.text === '---' && above[1]?.text.includes(':');
  if (!isPreface) return all;
  removed.push(...above.map(({ number, printed }) => ({ line: number, text: printed, why: markdown })));
  return all.slice(above.length);
}

function unframed(line: Line, removed: Removed[]): Line {
  const [, left, inner, right] = drawnFrame.exec(line.text) ?? [];
  if (left === undefined || inner === undefined || right === undefined) return line;
  removed.push(...[left, right].map((text) => ({ line: line.number, text, why: drawn })));
  return withText(line, inner);
}

/** 「［１．体制］」, 「【第１条　目的】」: brackets around a number and its heading. */
function unbracketed(line: Line, removed: Removed[]): Line {
  const [, open, inner, close] = framedNumber.exec(line.text) ?? [];
  if (open === undefined || inner === undefined || close === undefined) return line;
  removed.push(...[open, close].map((text) => ({ line: line.number, text, why: '見出しの括弧' })));
  return withText(line, inner);
}

/** `##` before a heading, `**` around words. */
function unsigned(line: Line, removed: Removed[]): readonly Line[] {
  const signs = [headingMark.exec(line.text)?.[0] ?? '', ...(line.text.match(/\*\*|__/g) ?? [])].filter(
    Boolean,
  );
  if (signs.length === 0) return [line];
  removed.push(...signs.map((text) => ({ line: line.number, text, why: markdown })));
  return [withText(line, line.text.replace(headingMark, '').replace(/\*\*|__/g, ''))];
}

function withText(line: Line, words: string): Line {
  const text = words.trim();
  const indent = line.indent + widthInColumns(words.slice(0, words.length - words.trimStart().length));
  return { ...line, text, indent, end: indent + widthInColumns(text) };
}
