import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/files/content.ts';
import { newContent } from '../../../src/files/new-content.ts';
import { writeFolder } from '../../../src/files/write.ts';
import { draftOf } from '../../../src/lib/annex/importing/drafting/draft.ts';
import { stopsIn } from '../../../src/lib/annex/importing/drafting/guesses.ts';
import { readOutline } from '../../../src/lib/annex/importing/read-outline.ts';
import { asRead } from '../../../src/lib/annex/text/written-text.ts';
import { layout } from '../offices/layout.ts';
import { manner } from '../offices/manner.ts';
import { pageOf } from '../offices/page.ts';
import { written } from '../offices/written.ts';

/** A level that is doubted is taken as it was read. */
const everyLine = Array.from({ length: 500 }, (_, at) => at + 1);
const folder = new URL('../texts/', import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const unsettled: Readonly<Record<string, readonly number[]>> = {
  'circled-beyond-twenty.txt': [4],
  'parts-above-clauses.txt': [2, 5],
  'damaged.txt': [5, 6, 7, 9, 10],
  'annexed.txt': [20, 21],
  'behind-items.txt': [6],
  'damaged-brackets.txt': [5, 6, 8, 9, 11],
  'damaged-letters.txt': [3, 6, 7],
  'note-behind-items.txt': [6],
  'numbers-above.txt': [6],
  'proviso-behind-items.txt': [8],
  'same-count-within.txt': [8],
  'excerpt.txt': [1],
  'headings-without-numbers.txt': [1],
  'table-rows.txt': [3],
  'two-documents.txt': [7, 8],
};

describe('what must be settled first stops with its line', () => {
  test.each(texts)('%s', async (name) => {
    const made = await newContent(readFileSync(new URL(name, folder)), name, '2026-11-28');
    const lines = made.kind === 'stopped' ? made.doubts.map(({ line }) => line) : [];
    expect(lines).toEqual(unsettled[name] ?? []);
  });

  test('a level that a person has looked at does not, a damaged number does', () => {
    const read = (name: string) => readOutline(readFileSync(new URL(name, folder), 'utf8'));
    expect(stopsIn(read('behind-items.txt'), [6])).toEqual([]);
    expect(stopsIn(read('damaged.txt'), [5, 6, 7, 9, 10]).map(({ line }) => line)).toEqual([6, 7, 9, 10]);
  });
});

describe('every sentence of the text stands in the draft, to the letter and in its order', () => {
  test.each(texts.filter((name) => name !== 'damaged.txt'))('%s', (name) => {
    const outline = readOutline(readFileSync(new URL(name, folder), 'utf8'));
    const drafted = draftOf(outline).clauses.filter(({ file }) => file.number !== 0);
    for (const [at, clause] of outline.clauses.entries()) {
      const words = asRead(drafted[at]?.paragraphs ?? []).paragraphs.map((one) => one.join(''));
      const letters = (text: string) => [...text].sort().join('');
      const inner = (items: (typeof clause.paragraphs)[number]['items']): string =>
        items.map(({ text, items: within }) => text + inner(within)).join('');
      expect(words.map(letters)).toEqual(
        clause.paragraphs.map(({ text, items }) => letters(text + inner(items))),
      );
    }
  });
});

describe('what is drafted is sound, and its source to the letter', () => {
  const home = mkdtempSync(join(tmpdir(), 'junshu-drafts-'));
  afterAll(() => {
    rmSync(home, { recursive: true });
  });
  let count = 0;

  async function problemsOf(bytes: Uint8Array): Promise<string> {
    const made = await newContent(bytes, 'annex.txt', '2026-11-28', everyLine);
    if (made.kind !== 'drafted') return '';
    try {
      writeFolder(join(home, String((count += 1))), made.files, (folder) => readContent(folder, ['ja']));
      return '';
    } catch (problem) {
      return String(problem);
    }
  }

  test.each(texts)('%s', async (name) => {
    expect(await problemsOf(readFileSync(new URL(name, folder)))).toBe('');
  });

  test('whatever the numbering and the layout', async () => {
    const one = fc.asyncProperty(written, manner, layout, async (text, how, page) => {
      expect(await problemsOf(new TextEncoder().encode(pageOf(text, how, page)))).toBe('');
    });
    await fc.assert(one, { numRuns: 30 });
  }, 60_000);
});
