/** What is to be read of a text, however it is laid out. */
import type { Manner } from './manner.ts';
import type { Written, WrittenNode } from './written.ts';

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
  { text, items, tail = '' }: WrittenNode,
  marker: string | null,
  depth: number,
  manner: Manner,
): readonly string[] {
  const level = manner.levels[depth - 1];
  return [
    `${'  '.repeat(depth)}${String(marker)} | ${text}${tail}`,
    ...items.flatMap((item, index) => nodeLines(item, level?.(index + 1) ?? '', depth + 1, manner)),
  ];
}
