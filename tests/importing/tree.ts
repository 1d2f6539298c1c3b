/** An outline as lines that a person can check against the text beside it. */
import type { Outline, OutlineItem } from '../../src/lib/annex/importing/outline.ts';

export function treeOf(outline: Outline): string {
  const { title, label, preamble, clauses, closing, removed, doubts } = outline;
  return [
    `title ${String(title)}`,
    `label ${String(label)}`,
    ...preamble.map((text) => `preamble ${text}`),
    ...clauses.flatMap(({ line, number, marker, heading, paragraphs }) => [
      `${line} [${number}] ${marker} | ${String(heading)}`,
      ...paragraphs.flatMap((paragraph) => [
        `  ${paragraph.line} [${String(paragraph.number)}] ${String(paragraph.marker)} | ${paragraph.text}`,
        ...paragraph.items.flatMap((item) => itemLines(item, '    ')),
      ]),
    ]),
    ...closing.map((text) => `closing ${text}`),
    ...removed.map(({ line, text, why }) => `removed ${line} ${why}: ${text}`),
    ...doubts.map(({ line, text, question }) => `doubt ${line} ${text} → ${question}`),
    '',
  ].join('\n');
}

function itemLines({ line, marker, text, items }: OutlineItem, indent: string): readonly string[] {
  return [`${indent}${line} ${marker} | ${text}`, ...items.flatMap((item) => itemLines(item, `${indent}  `))];
}
