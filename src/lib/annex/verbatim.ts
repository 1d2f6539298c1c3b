/** Is the published text the received text? Pure: the source comes in as text, digests are the caller's. */
import type { Annex, Clause } from './annex.ts';

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
 */
export function readSource(source: string, label: string): SourceText {
  const lines = source
    .split(/\r?\n/)
    .map(trimmed)
    .filter((line) => line !== '' && line !== label);
  const headings = new Map<number, { marker: string; heading: string }>();
  const paragraphs: SourceParagraph[] = [];
  const [title = '', ...rest] = lines;
  let clause = 0;
  for (const line of rest) {
    const heading = headingLine.exec(line);
    const paragraph = paragraphLine.exec(line);
    const last = paragraphs.at(-1);
    if (heading) {
      clause = digits(heading[2]);
      headings.set(clause, { marker: heading[1] ?? '', heading: heading[3] ?? '' });
    } else if (paragraph) {
      paragraphs.push({ clause, paragraph: digits(paragraph[1]), text: paragraph[2] ?? '' });
    } else if (last?.clause === clause) {
      paragraphs[paragraphs.length - 1] = { ...last, text: last.text + line };
    } else {
      throw new Error(
        `A line of the source belongs to no paragraph: 「${line}」. Join it to a heading or a number.`,
      );
    }
  }
  return { title, headings, paragraphs };
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

/** The published words of a paragraph in the authoritative language, as one string. */
export function paragraphText(clause: Clause, paragraph: number, language: 'ja' | 'en'): string {
  const sentences = clause.paragraphs.find((one) => one.number === paragraph)?.sentences ?? [];
  return sentences.map((norm) => norm.text[language]).join(language === 'ja' ? '' : ' ');
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
