/** Is the published text the received text? Pure: the source comes in as text, digests are the caller's. */
import type { Annex, Clause } from '../annex.ts';
import { paragraphText } from './paragraph-text.ts';

/** A paragraph of the received text, its lines joined. */
export interface SourceParagraph {
  readonly clause: number;
  readonly paragraph: number;
  readonly text: string;
}

export interface SourceText {
  readonly title: string;
  readonly headings: ReadonlyMap<number, { readonly marker: string; readonly heading: string }>;
  readonly paragraphs: readonly SourceParagraph[];
}

export interface Deviation {
  readonly where: string;
  readonly received: string;
  readonly published: string;
}

const headingLine = /^(第\s?([0-9０-９]+))\s+(.+)$/;
const paragraphLine = /^([０-９]+)\s+(.+)$/;

/**
 * Reads the received text: blank lines, line ends and the running page header (a line that is only the
 * annex's label) are layout; everything else is text, joined without a space.
 * Throws at a line that belongs to no paragraph.
 */
export function readSource(source: string, label: string): SourceText {
  const [title = '', ...lines] = textLines(source, label);
  const headings = new Map<number, { marker: string; heading: string }>();
  const paragraphs: SourceParagraph[] = [];
  let clause = 0;
  for (const block of blocksOf(lines)) {
    const [, marker = '', number, heading = ''] = headingLine.exec(block) ?? [];
    if (number) {
      clause = digits(number);
      headings.set(clause, { marker, heading });
    } else paragraphs.push({ clause, ...paragraphIn(block) });
  }
  return { title, headings, paragraphs };
}

function textLines(source: string, label: string): readonly string[] {
  const lines = source.split(/\r?\n/).map(trimmed);
  return lines.filter((line) => line !== '' && line !== label);
}

/** Each heading and each paragraph as one line, however the source breaks it. */
function blocksOf(lines: readonly string[]): readonly string[] {
  const blocks: string[] = [];
  for (const line of lines) {
    const last = blocks.at(-1) ?? '';
    if (headingLine.test(line) || paragraphLine.test(line)) blocks.push(line);
    else if (paragraphLine.test(last)) blocks[blocks.length - 1] = last + line;
    else
      throw new Error(
        `A line of the source belongs to no paragraph: 「${line}」. Join it to a heading or a number.`,
      );
  }
  return blocks;
}

function paragraphIn(block: string): Omit<SourceParagraph, 'clause'> {
  const [, number, text = ''] = paragraphLine.exec(block) ?? [];
  return { paragraph: digits(number), text };
}

/** Every place where what is published differs from what was received; empty is the proof. */
export function deviations(annex: Annex, source: SourceText): readonly Deviation[] {
  const language = annex.authoritative;
  const received = pairs(source);
  const published = new Map<string, string>([['title', annex.title[language]]]);
  for (const clause of annex.clauses) publish(clause, annex, published);
  const places = [...new Set([...received.keys(), ...published.keys()])];
  return places
    .map((where) => ({ where, received: received.get(where) ?? '', published: published.get(where) ?? '' }))
    .filter((place) => place.received !== place.published);
}

function publish(clause: Clause, annex: Annex, published: Map<string, string>): void {
  const language = annex.authoritative;
  published.set(`${clause.number} heading`, `${clause.marker} ${clause.heading[language]}`);
  for (const { number } of clause.paragraphs) {
    published.set(`${clause.number}-${number}`, paragraphText(clause, number, language));
  }
}

function pairs(source: SourceText): Map<string, string> {
  const all = new Map<string, string>([['title', source.title]]);
  for (const [number, { marker, heading }] of source.headings)
    all.set(`${number} heading`, `${marker} ${heading}`);
  for (const { clause, paragraph, text } of source.paragraphs) all.set(`${clause}-${paragraph}`, text);
  return all;
}

function trimmed(line: string): string {
  return line.replace(/^[\s\f]+|[\s\f]+$/g, '');
}

function digits(text = ''): number {
  return Number(text.normalize('NFKC'));
}
