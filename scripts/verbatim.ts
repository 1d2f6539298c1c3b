/**
 * npm run verbatim: proves that the published text is the received text, paragraph by paragraph. Where the
 * site has been built, its pages are compared as well. Exits with 1 where anything differs.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readAnnex } from '../src/files/content.ts';
import { contentFolder } from '../src/files/file.ts';
import { readParts } from '../src/files/parts.ts';
import { paragraphText } from '../src/lib/annex/text/paragraph-text.ts';
import { deviations, readSource } from '../src/lib/annex/text/verbatim.ts';
import { builtText, dist, pagesIn } from './built/files.ts';
import { verbatimIn } from './built/verbatim.ts';

const annex = readAnnex();
const language = annex.authoritative;
const parts = readParts(contentFolder);
const source = readSource(parts.source, annex.label[language]);

/** One line of the proof. */
interface Row {
  readonly clause: number;
  readonly paragraph: number;
  readonly received: string;
  readonly published: string;
}

const rows = source.paragraphs.map(({ clause, paragraph, text }): Row => {
  const found = annex.clauses.find(({ number }) => number === clause);
  return {
    clause,
    paragraph,
    received: text,
    published: found ? paragraphText(found, paragraph, language) : '',
  };
});

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function lineOf({ clause, paragraph, received, published }: Row): string {
  const said = received === published ? '一致' : 'differs';
  const numbers = [clause, paragraph, [...received].length].map((value) => String(value).padStart(9));
  return `${numbers.join(' ')}  ${digest(received)}  ${digest(published)}  ${said}`;
}

/** Elements of the built pages that do not say what was received. */
function builtDeviations(): readonly string[] {
  const received = new Map(rows.map((row) => [`${row.clause}-${row.paragraph}`, row.received]));
  return pagesIn(dist).flatMap((file) =>
    verbatimIn(builtText(file), language)
      .filter(({ key, text }) => received.get(key) !== text)
      .map(({ key }) => `${file}: ${key}`),
  );
}

function main(): void {
  const head = ['clause', 'paragraph', 'chars'].map((name) => name.padStart(9)).join(' ');
  console.log(`${head}  ${'SHA-256 received'.padEnd(64)}  ${'SHA-256 published'.padEnd(64)}`);
  for (const row of rows) console.log(lineOf(row));
  const differing = deviations(annex, source);
  for (const { where, received, published } of differing) {
    console.log(`${where} differs:\n  received  ${received}\n  published ${published}`);
  }
  console.log(`\nreceived file: sha256 ${parts.sourceDigest}`);
  const built = existsSync(dist) ? builtDeviations() : [];
  for (const place of built) console.log(`${place} differs from the received text`);
  const pages = existsSync(dist)
    ? `${pagesIn(dist).length} built pages`
    : 'no built pages, run npm run build';
  const same = differing.length + built.length === 0;
  const total = `${rows.length} paragraphs, ${source.headings.size} headings and the title; ${pages}`;
  console.log(same ? `All 一致: ${total}.` : `${differing.length + built.length} differ: ${total}.`);
  process.exitCode = same ? 0 : 1;
}

main();
