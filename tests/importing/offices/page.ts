/** A text as a page shows it, numbered in a manner and laid out. */
import type { Layout } from './layout.ts';
import type { Manner } from './manner.ts';
import type { Written, WrittenClause, WrittenNode } from './written.ts';

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
    .map((line) => (layout.strewn > 0 && line.length > 20 ? strewn(line, layout.strewn) : line));
  const spaced = layout.blankBehindEveryLine ? lines.flatMap((line) => [line, '']) : lines;
  return paged(spaced, layout).join('\n');
}

/**
 * A space behind every so many letters, but none near the number at the head of the line; nor between two letters of a name
 * that is no sentence, where one may be meant (「氏名 住所」).
 */
function strewn(line: string, every: number): string {
  const isName = !line.endsWith('。');
  return [...line]
    .map((letter, at, all) => {
      const next = all[at + 1] ?? '';
      const isBetween =
        /[ぁ-ん一-龠]/.test(letter) &&
        /[ぁ-ん一-龠]/.test(next) &&
        !(isName && !/[ぁ-ん]/.test(letter + next));
      return at > 9 && at % every === 0 && isBetween ? `${letter} ` : letter;
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
  { text, items, tail }: WrittenNode,
  marker: string | null,
  depth: number,
  manner: Manner,
): readonly Block[] {
  const level = manner.levels[depth - 1];
  return [
    { text: marker === null ? text : marker + manner.gap + text, indent: depth },
    ...items.flatMap((item, index) => nodeBlocks(item, level?.(index + 1) ?? '', depth + 1, manner)),
    ...(tail === undefined ? [] : [{ text: tail, indent: depth }]),
  ];
}

function isSpaced({ text }: Block): boolean {
  return /^\S \S \S |^附　則/.test(text);
}

/** A number alone would count the pages where nothing else does. */
function parted(block: Block, { gap }: Manner, { markersAlone, page }: Layout): readonly Block[] {
  const end = gap === '' ? -1 : block.text.indexOf(gap);
  if (!markersAlone || page > 0 || end < 0 || end > 8 || /^第[ \u3000]/.test(block.text) || isSpaced(block))
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
