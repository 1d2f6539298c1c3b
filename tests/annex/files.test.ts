import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAnnex } from '../../src/lib/annex/files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'junshu-content-'));
  cpSync('tests/tiny', folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  [
    'a key that no schema knows',
    'clauses/02-keys/clause.yaml',
    'marker: 第２',
    'marker: 第２\ncolour: red',
    'colour',
  ],
  ['a number that is a word', 'clauses/02-keys/clause.yaml', 'number: 2', 'number: two', 'number: '],
  [
    'a bearer that nobody is',
    'clauses/03-damage/clause.yaml',
    'bearer: both',
    'bearer: all',
    'norms.0.bearer: ',
  ],
  ['a text in one language', 'annex.yaml', /^ {2}en: Promises.*\n/m, '', 'title.en: '],
  ['a digest that is none', 'annex.yaml', /sha256: .*/, 'sha256: abc', 'source.sha256: '],
  ['a heading without words', 'clauses/01-silence/ja.mdx', /^heading: .*/m, "heading: ''", 'heading: '],
  ['a paragraph without sentences', 'clauses/03-damage/en.mdx', /^ {2}- - .*/m, '  - []', 'paragraphs.0: '],
  ['a file without frontmatter', 'clauses/03-damage/en.mdx', /^---$/gm, '', ': '],
  ['a fact with one option', 'facts.yaml', /^ {6}- value: some\n.*\n/m, '', 'facts.3.options: '],
])('%s stops the reader, who is told the file and the place', (_, file, found, written, place) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(found, written));
  expect(() => readAnnex(folder)).toThrow(
    `${path} is not written as its schema in src/lib/annex/schema.ts says:\n- `,
  );
  expect(() => readAnnex(folder)).toThrow(place);
});

test('every issue of a file is told at once', () => {
  const path = join(folder, 'annex.yaml');
  writeFileSync(path, 'id: Not An Id\nedition: 1\n');
  expect(() => readAnnex(folder)).toThrow(/- id: [^]*- edition: [^]*- title: [^]*- source: /);
});

test('the received file is read byte for byte', () => {
  const path = join(folder, 'source', 'annex.txt');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n$/, '\r\n'));
  expect(() => readAnnex(folder)).toThrow('source/annex.txt: its SHA-256 is ');
});
