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

/** A slip, the file and the words on the line that is named, and how what is told begins. */
type Row = readonly [name: string, slip: Slip, file: string, words: string, said: string];

describe('the place is that of', () => {
  test.each<Row>([
    ['a reference', [keys, "['2-1', '3']", "['2-1', '9']"], keys, "'9'", 'norm 2-3-1 refers to 9'],
    [
      'a paragraph that a language lacks',
      ['clauses/02-keys/en.mdx', /^ {2}- - [^]*?(?=^ {2}- - )/m, ''],
      'clauses/02-keys/en.mdx',
      'paragraphs:',
      'it has 2 paragraphs, ja.mdx has 3.',
    ],
    [
      'a number that the folder does not have',
      [damage, 'number: 3', 'number: 4'],
      damage,
      'number: 4',
      'it says number 4.',
    ],
    [
      'a norm out of its order',
      [damage, 'id: 3-1-1', 'id: 3-1-2'],
      damage,
      'id: 3-1-2',
      'norm 3-1-2 stands where 3-1-1 is due.',
    ],
    [
      'a question under the number of another',
      [damage, 'id: Q3-2', 'id: Q2-9'],
      damage,
      'id: Q2-9',
      "question Q2-9 does not carry the clause's number.",
    ],
    [
      'a paragraph that is not there',
      [damage, 'paragraph: 1', 'paragraph: 7'],
      damage,
      'paragraph: 7',
      'question Q3-1 belongs to paragraph 7',
    ],
    [
      'a norm that is not there',
      [damage, 'norms: [3-1-1]', 'norms: [3-1-7]'],
      damage,
      '[3-1-7]',
      'question Q3-1 rests on norm 3-1-7',
    ],
    [
      'a fact that is not there',
      [keys, 'fact: keys', 'fact: locks'],
      keys,
      'fact: locks',
      'question Q2-1: fact locks',
    ],
    [
      'the id that stands twice',
      [damage, 'id: Q3-2', 'id: Q3-1 # again'],
      damage,
      '# again',
      'Q3-1 stands twice.',
    ],
    [
      'a heading that is not translated',
      ['clauses/03-damage/en.mdx', /^heading: .*/m, 'heading: こわれた物の届出'],
      'clauses/03-damage/en.mdx',
      'heading: ',
      '“こわれた物の届出” is identical',
    ],
    [
      'a sentence that differs by a letter',
      ['clauses/02-keys/ja.mdx', '合鍵を', '相鍵を'],
      'clauses/02-keys/ja.mdx',
      '相鍵を',
      '2-3: the published text differs',
    ],
    [
      'a translation that was not read again',
      ['clauses/02-keys/en.mdx', 'how many keys', 'the number of keys'],
      'clauses/02-keys/en.mdx',
      'the number of keys',
      'the English of 2-2 has changed',
    ],
    [
      'a term that the text does not have',
      ['glossary.yaml', /^- id: notebook\n {2}term: .*/m, '- id: notebook\n  term: 控え帳'],
      'glossary.yaml',
      '控え帳',
      'notebook is looked for as “控え帳”',
    ],
    [
      'a norm that the Ordering Party does not have',
      ['ordering-party.yaml', '2-2-1:', '2-2-9:'],
      'ordering-party.yaml',
      '2-2-9',
      'norm 2-2-9 is in no clause.yaml',
    ],
    [
      'a case that comes out otherwise',
      ['cases.yaml', 'score: 55', 'score: 56'],
      'cases.yaml',
      'score: 56',
      '“The work ended',
    ],
    [
      'an example that no record allows',
      ['example.ja.json', '"level": "none" }', '"level": "never" }'],
      'example.ja.json',
      '"never"',
      '',
    ],
    [
      'a word that the annex does not say',
      ['synonyms.yaml', 'ja: []', 'ja:\n  - said: [鍵]\n  - said: [窓]'],
      'synonyms.yaml',
      '窓',
      'the annex does not say “窓”',
    ],
    [
      'a digest that was changed',
      ['readings.yaml', '659c38317d955826', '0123456789abcdef'],
      'readings.yaml',
      '0123456789abcdef',
      'the Japanese of 3 is the digest of no text',
    ],
    [
      'a framework that nothing describes',
      [damage, 'crosswalk: {}', 'crosswalk:\n  houseRules: x'],
      damage,
      'houseRules',
      'crosswalk.yaml has no framework',
    ],
  ])('%s', (_, one, file, words, said) => {
    slip(...one);
    expect(told()).toContainEqual(expect.stringContaining(`${file}, line ${lineWith(file, words)}: ${said}`));
  });
});

test('a term that is a guess yet keeps an annex from being published as checked', () => {
  slip('glossary.yaml', /ja: 部屋に置いてある、.*/, 'ja: 部屋に置いてある冊子（要確認）,');
  expect(told()).toEqual([]);
  const guesses = unreadGuesses(readParts(folder)).map((one) => lineOf(placedIn('', one)));
  expect(guesses).toEqual([expect.stringMatching(/^glossary\.yaml: “帳面” is marked 要確認\./)]);
});
