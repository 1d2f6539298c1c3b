/** What the rules between files find is named with the line of the file on which it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readParts } from '../../src/files/folder/parts.ts';
import { placedIn } from '../../src/files/stop.ts';
import { unreadGuesses } from '../../src/lib/annex/check/draft.ts';
import { lineOf } from '../../src/lib/annex/content/slip.ts';
import { copyForEach, folder, slip, told } from './slips.ts';
import type { Slip } from './slips.ts';

copyForEach();

/** Of the first line of a file that holds the words, from 1. */
function lineWith(file: string, words: string): number {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(words)) + 1;
}

const keys = 'clauses/02-keys/clause.yaml';
const damage = 'clauses/03-damage/clause.yaml';

/** How what is told of a slip begins; the line that is named is the last of those that were slipped in. */
type Row = readonly [name: string, said: string, slip: Slip];

describe('the place is that of', () => {
  test.each<Row>([
    ['a reference', 'norm 2-3-1 refers to 9', [keys, "['2-1', '3']", "['2-1', '9']"]],
    [
      'a paragraph that a language lacks',
      'it has 2 paragraphs, ja.mdx has 3.',
      ['clauses/02-keys/en.mdx', /^paragraphs:\n {2}- - [^]*?(?=^ {2}- - )/m, 'paragraphs:\n'],
    ],
    ['a number that the folder does not have', 'it says number 4.', [damage, 'number: 3', 'number: 4']],
    ['a norm out of its order', 'norm 3-1-2 stands where 3-1-1 is due.', [damage, 'id: 3-1-1', 'id: 3-1-2']],
    [
      'a question under the number of another',
      "question Q2-9 does not carry the clause's number.",
      [damage, 'id: Q3-2', 'id: Q2-9'],
    ],
    [
      'a paragraph that is not there',
      'question Q3-1 belongs to paragraph 7',
      [damage, 'paragraph: 1', 'paragraph: 7'],
    ],
    [
      'a norm that is not there',
      'question Q3-1 rests on norm 3-1-7',
      [damage, 'norms: [3-1-1]', 'norms: [3-1-7]'],
    ],
    ['a fact that is not there', 'question Q2-1: fact locks', [keys, 'fact: keys', 'fact: locks']],
    ['the id that stands twice', 'Q3-1 stands twice.', [damage, 'id: Q3-2', 'id: Q3-1 # again']],
    [
      'a heading that is not translated',
      '“こわれた物の届出” is identical',
      ['clauses/03-damage/en.mdx', /^heading: .*/m, 'heading: こわれた物の届出'],
    ],
    [
      'a sentence that differs by a letter',
      '2-3: the published text differs',
      ['clauses/02-keys/ja.mdx', '合鍵を', '相鍵を'],
    ],
    [
      'a translation that was not read again',
      'the English of 2-2 has changed',
      ['clauses/02-keys/en.mdx', 'how many keys', 'the number of keys'],
    ],
    [
      'a term that the text does not have',
      'notebook is looked for as “控え帳”',
      ['glossary.yaml', /^- id: notebook\n {2}term: .*/m, '- id: notebook\n  term: 控え帳'],
    ],
    [
      'a norm that the Ordering Party does not have',
      'norm 2-2-9 is in no clause.yaml',
      ['ordering-party.yaml', '2-2-1:', '2-2-9:'],
    ],
    ['a case that comes out otherwise', '“The work ended', ['cases.yaml', 'score: 55', 'score: 56']],
    ['an example that no record allows', '', ['example.ja.json', '"level": "none" }', '"level": "never" }']],
    [
      'a word that the annex does not say',
      'the annex does not say “窓”',
      ['synonyms.yaml', 'ja: []', 'ja:\n  - said: [鍵]\n  - said: [窓]'],
    ],
    [
      'a digest that was changed',
      'the Japanese of 3 is the digest of no text',
      ['readings.yaml', '659c38317d955826', '0123456789abcdef'],
    ],
    [
      'a framework that nothing describes',
      'crosswalk.yaml has no framework',
      [damage, 'crosswalk: {}', 'crosswalk:\n  houseRules: x'],
    ],
  ])('%s', (_, said, [file, found, written]) => {
    slip(file, found, written);
    const words = written.trim().split('\n').at(-1) ?? '';
    expect(told()).toContainEqual(expect.stringContaining(`${file}, line ${lineWith(file, words)}: ${said}`));
  });
});

test('a term that is a guess yet keeps an annex from being published as checked', () => {
  slip('glossary.yaml', /ja: 部屋に置いてある、.*/, 'ja: 部屋に置いてある冊子（要確認）,');
  expect(told()).toEqual([]);
  const guesses = unreadGuesses(readParts(folder)).map((one) => lineOf(placedIn('', one)));
  expect(guesses).toEqual([expect.stringMatching(/^glossary\.yaml: “帳面” is marked 要確認\./)]);
});
