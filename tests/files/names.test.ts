/** Files that are missing, that only look like those that are meant, or that cannot be read at all. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyForEach, folder, told } from './slips.ts';

copyForEach();

const at = (path: string) => join(folder, path);

test.each([
  ['clauses/02-keys/clause.yaml', 'Nothing is there. Add it.'],
  ['clauses/03-damage/en.mdx', 'Nothing is there. Add it.'],
  ['facts.yaml', 'Nothing is there. Add it.'],
  ['source/annex.txt', 'Nothing is there. Add it.'],
])('%s is missing, and nothing is told that follows from it', (path, said) => {
  rmSync(at(path));
  expect(told()).toEqual([`${path}: ${said}`]);
});

test.each([
  ['clauses/02-keys/clause.yaml', 'clause.yml'],
  ['clauses/02-keys/ja.mdx', 'ja.md'],
  ['clauses/02-keys/ja.mdx', 'ja.mdx.txt'],
  ['facts.yaml', 'Facts.yaml'],
])('what may be meant for %s is named: %s', (path, other) => {
  renameSync(at(path), at(join(path, '..', other)));
  expect(told()).toEqual([
    `${path}: Nothing is there, but ${other} is. Give that the name, or add the file.`,
  ]);
});

test('a folder in the place of a file, and a file in the place of a folder', () => {
  rmSync(at('facts.yaml'));
  mkdirSync(at('facts.yaml'));
  writeFileSync(at('clauses/memo.txt'), 'メモ');
  expect(told()).toEqual([
    'facts.yaml: A folder stands there, where a file is wanted. Put the file in its place.',
    'clauses/memo.txt: A file stands there, where each clause has a folder (01-name). Move it out of clauses/.',
  ]);
});

test('what an operating system leaves behind is no content', () => {
  for (const name of ['.DS_Store', 'clauses/.DS_Store', 'clauses/Thumbs.db', 'clauses/desktop.ini'])
    writeFileSync(at(name), 'x');
  expect(told()).toEqual([]);
});

test('a byte order mark says nothing', () => {
  for (const name of ['facts.yaml', 'clauses/02-keys/ja.mdx'])
    writeFileSync(at(name), `\ufeff${readFileSync(at(name), 'utf8')}`);
  expect(told()).toEqual([]);
});

test('a file that is not in UTF-8 is named with the first line that cannot be read', () => {
  const text = readFileSync(at('clauses/02-keys/ja.mdx'));
  // 「鍵」 in Shift_JIS.
  writeFileSync(at('clauses/02-keys/ja.mdx'), Buffer.concat([text, Buffer.from([0x8c, 0xae])]));
  const line = text.toString('utf8').split('\n').length;
  expect(told()).toEqual([
    `clauses/02-keys/ja.mdx, line ${line}: The file is not in UTF-8. Save it as UTF-8 in your editor.`,
  ]);
});

test('an empty file says so', () => {
  writeFileSync(at('facts.yaml'), '');
  writeFileSync(at('clauses/02-keys/ja.mdx'), '');
  expect(told()).toEqual([
    expect.stringMatching(/^facts\.yaml: Nothing stands there\. Write keys, /),
    expect.stringMatching(
      /^clauses\/02-keys\/ja\.mdx: The heading and the sentences stand between two lines of ---/,
    ),
  ]);
});
