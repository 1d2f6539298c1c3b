/** `npm run confirm` on a copy of the tiny annex: the build stops, the places are confirmed, the build goes on. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readAnnex } from '../../src/files/content.ts';

// Every confirmation starts a Node of its own, which a busy machine does not do at once.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
const sentence = 'The owner of the rooms is to write down how many keys are handed over.';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'junshu-confirm-'));
  cpSync('tests/tiny', folder, { recursive: true });
  change('clauses/02-keys/en.mdx', sentence, 'The owner is to write down the number of keys.');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a place that was read again is published again', () => {
  expect(() => readAnnex(folder)).toThrow('npm run confirm -- 2-2');
  const before = lines();
  const { status, stdout } = confirm('2-2');
  expect([status, stdout]).toEqual([
    0,
    `2-2
    部屋の持ち主は、鍵を渡すときに、その本数を紙に書いて知らせるものとする。
    The owner is to write down the number of keys.

1 confirmed in ${join(folder, 'readings.yaml')}.
`,
  ]);
  expect(readAnnex(folder).clauses).toHaveLength(3);
  expect(lines().filter((line, index) => line !== before[index])).toEqual([
    expect.stringMatching(/^2-2: \{ read: \d{4}-\d{2}-\d{2}, /),
  ]);
});

test('all confirms what has changed and nothing else', () => {
  change('clauses/03-damage/en.mdx', /^heading: .*$/m, 'heading: Reporting of things that broke');
  const { stdout } = confirm('--all');
  expect(stdout).toContain('2 confirmed');
  expect(readAnnex(folder).clauses).toHaveLength(3);
  expect(confirm('--all').stdout).toMatch(/^0 confirmed/);
});

test('the first confirmation makes the file', () => {
  rmSync(join(folder, 'readings.yaml'));
  expect(() => readAnnex(folder)).toThrow('8 to mend');
  expect(confirm('--all').stdout).toContain('8 confirmed');
  expect(readAnnex(folder).clauses).toHaveLength(3);
});

test.each([
  [
    'a place that is not there',
    ['2-2', '4-1'],
    'The annex has no 4-1, or not in several languages. It has: 1 1-1 2 ',
  ],
  ['no place', [], 'Name the places that were read, for example: npm run confirm -- 8-3'],
])('%s is refused, and nothing is written', (_, args, sentence) => {
  const before = lines();
  const { status, stdout, stderr } = confirm(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(sentence);
  expect(lines()).toEqual(before);
});

function confirm(...args: string[]) {
  return spawnSync(resolve('node_modules/.bin/node'), ['scripts/confirm.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, JUNSHU_CONTENT: folder },
  });
}

function lines(): readonly string[] {
  return readFileSync(join(folder, 'readings.yaml'), 'utf8').split('\n');
}

function change(name: string, found: string | RegExp, written: string): void {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(found);
  writeFileSync(path, text.replace(found, written));
}
