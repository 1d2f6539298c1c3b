/** Whatever is wrong with the content folder is told at once, file by file. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { copyForEach, folder, slip, told } from './slips.ts';
import type { Slip } from './slips.ts';

copyForEach();

test('a sound folder stops nobody', () => {
  expect(told()).toEqual([]);
});

describe('a file that its schema does not read is named with the place:', () => {
  test.each<readonly [name: string, slip: Slip, problem: string | RegExp]>([
    [
      'a key that no schema knows',
      ['clauses/02-keys/clause.yaml', 'marker: 第２', 'marker: 第２\ncolour: red'],
      'clauses/02-keys/clause.yaml, line 3: colour: Nothing is called “colour” here. Delete it, or mend its spelling.',
    ],
    [
      'a number that is a word',
      ['clauses/02-keys/clause.yaml', 'number: 2', 'number: two'],
      'clauses/02-keys/clause.yaml, line 1: number: This is no number of a clause. Write it as 8, or as 3_2 for 第３条の２.',
    ],
    [
      'a bearer that nobody is',
      ['clauses/03-damage/clause.yaml', 'bearer: both', 'bearer: all'],
      'clauses/03-damage/clause.yaml, line 7: norms.0.bearer: “all” stands there. Write one of contractor, ordering-party, both, persons, nobody.',
    ],
    [
      'an item that a question of its kind does not have',
      ['clauses/02-keys/clause.yaml', 'kind: acknowledgement', 'kind: acknowledgement\n    weight: 1'],
      'clauses/02-keys/clause.yaml, line 38: questions.1.weight: Nothing is called “weight” here. Delete it, or mend its spelling.',
    ],
    [
      'a text in one language',
      ['annex.yaml', /^ {2}en: Promises.*\n/m, ''],
      'annex.yaml, line 6: title.en: Nothing is there. Say it in English too, or take en out of languages (site.config.ts).',
    ],
    [
      'a digest that is none',
      ['annex.yaml', /sha256: .*/, 'sha256: abc'],
      'annex.yaml, line 17: source.sha256: This is no SHA-256. Write the 64 digits',
    ],
    [
      'a heading without words',
      ['clauses/01-silence/ja.mdx', /^heading: .*/m, "heading: ''"],
      'clauses/01-silence/ja.mdx, line 2: heading: Nothing is written there. Write it, or delete the line.',
    ],
    [
      'a paragraph without sentences',
      ['clauses/03-damage/en.mdx', /^ {2}- - .*/m, '  - []'],
      'clauses/03-damage/en.mdx, line 4: paragraphs.0: Too few: 1 at least. Add what is missing.',
    ],
    [
      'no frontmatter',
      ['clauses/03-damage/en.mdx', /^---$/gm, ''],
      'clauses/03-damage/en.mdx: The heading and the sentences stand between two lines of ---',
    ],
    [
      'a fact with one option',
      ['facts.yaml', /^ {6}- value: some\n.*\n/m, ''],
      'facts.yaml, line 60: facts.3.options: Too few: 2 at least.',
    ],
    [
      'a case that expects nothing',
      ['cases.yaml', /^ {2}expected:\n(?: {4}.*\n)*/m, ''],
      'cases.yaml, line 1: 0.expected: Nothing stands there. Write keys, ',
    ],
    [
      'an example without answers',
      ['example.en.json', '"answers"', '"replies"'],
      'example.en.json, line 1: answers: Nothing stands there. ',
    ],
  ])('%s', (_, one, problem) => {
    slip(...one);
    expect(told()).toEqual([
      typeof problem === 'string' ? expect.stringContaining(problem) : expect.stringMatching(problem),
    ]);
  });
});

describe('a file that is no YAML is named with the line:', () => {
  test.each<readonly [name: string, slip: Slip, problem: string | RegExp]>([
    [
      'a list that is not closed',
      ['annex.yaml', "edition: '2026'", "edition: ['2026'"],
      'annex.yaml, line 5: A bracket or quote is not closed. Add the ] that is missing, on this line or above.',
    ],
    [
      'a key that stands twice in the frontmatter',
      ['clauses/01-silence/en.mdx', /^paragraphs:$/m, 'heading: Silence\nparagraphs:'],
      'clauses/01-silence/en.mdx, line 3: The same key stands twice. Delete one, or begin a new entry with “- ”.',
    ],
    [
      'a line that begins with a full-width space',
      ['clauses/02-keys/clause.yaml', '    bearer: contractor', '\u3000\u3000bearer: contractor'],
      'clauses/02-keys/clause.yaml, line 7: The line begins with a full-width space. Write half-width ones, two a level.',
    ],
    [
      'a comma that is missing',
      ['example.ja.json', '",\n', '"\n'],
      /^example\.ja\.json, line \d+: A comma between two entries is missing\./,
    ],
    [
      'a name that nothing has',
      ['synonyms.yaml', 'ja: []', 'ja: *words'],
      'synonyms.yaml, line 1: A word begins with *, which YAML takes for a name. Write it in quotes.',
    ],
    [
      'an example that ends too early',
      ['example.ja.json', /\}\s*$/, ''],
      'example.ja.json, line 32: A bracket or quote is not closed. Add the } that is missing, on this line or above.',
    ],
  ])('%s', (_, one, problem) => {
    slip(...one);
    expect(told()).toEqual([
      typeof problem === 'string' ? expect.stringContaining(problem) : expect.stringMatching(problem),
    ]);
  });
});

describe('an explanation that cannot be read is named with the line:', () => {
  test.each<readonly [name: string, written: string, said: string]>([
    ['a section that is not closed', '<WhatToDo>', '<WhatToDo> is not closed. Add </WhatToDo>'],
    ['a section that is not opened', '</Pitfalls>', '</Pitfalls> closes nothing. Open it'],
    [
      'what nothing is called',
      '<Caution>\n\nx\n\n</Caution>',
      'Nothing is called <Caution>. Use one of WhatToDo,',
    ],
    ['a sum', '{1 + 1}', '{1 + 1} is taken for a program. Write \\{ for {, or ｛｝.'],
    ['a brace', '{n 個}', 'A sign begins something that is no text. Write \\< for <'],
    ['a comment of HTML', '<!-- 注 -->', 'A sign begins something that is no text.'],
    ['a word of programs', 'import x from "y"', 'A line begins with import or export'],
  ])('%s', (_, written, said) => {
    const [file, head] = ['clauses/03-damage/ja.mdx', '---\n\n<WhatToDo>'];
    slip(file, head, `---\n\n${written}\n\n<WhatToDo>`);
    expect(told()).toEqual([expect.stringMatching(new RegExp(`^${file}, line 7: `))]);
    expect(told()[0]).toContain(said);
  });

  test('a comment in braces is none of its faults', () => {
    slip('clauses/03-damage/ja.mdx', '---\n\n<WhatToDo>', '---\n\n{/* 注 */}\n\n<WhatToDo>');
    expect(told()).toEqual([]);
  });
});

describe('everything is told at once:', () => {
  test('every issue of a file', () => {
    writeFileSync(join(folder, 'annex.yaml'), 'id: Not An Id\nedition: 1\n');
    const places = told().map((problem) =>
      problem
        .replace(/, line \d+/, '')
        .split(': ')
        .slice(0, 2)
        .join(': '),
    );
    expect(places).toEqual(
      ['id', 'edition', 'revised', 'title', 'label', 'authoritative', 'source'].map(
        (key) => `annex.yaml: ${key}`,
      ),
    );
  });

  test('of what is no YAML the first fault, from which most others follow', () => {
    slip('facts.yaml', 'facts:', 'facts: {');
    slip('glossary.yaml', /^ {2}reading: .*\n/m, '$&$&$&');
    expect(told()).toEqual([
      'facts.yaml, line 2: There is a second “: ” on the line. Put the whole text in quotes: \'…\' or "…". A quote or bracket that is not closed has the same effect.',
      'glossary.yaml, line 4: The same key stands twice. Delete one, or begin a new entry with “- ”.',
    ]);
  });

  test('files by their schema, files by their syntax and files that are not there', () => {
    slip('clauses/01-silence/ja.mdx', /^heading: .*/m, "heading: ''");
    slip('clauses/02-keys/clause.yaml', 'number: 2', 'number: two');
    slip('clauses/03-damage/en.mdx', /^heading: (.*)/m, 'heading: "$1');
    slip('facts.yaml', 'facts:', 'facts: {');
    rmSync(join(folder, 'source', 'annex.txt'));
    const files = new Set(told().map((problem) => problem.split(/[:,] /)[0]));
    expect([...files]).toEqual([
      'source/annex.txt',
      'facts.yaml',
      'clauses/01-silence/ja.mdx',
      'clauses/02-keys/clause.yaml',
      'clauses/03-damage/en.mdx',
    ]);
  });

  test('what does not hold between the files, the synonyms among them', () => {
    slip('synonyms.yaml', 'ja: []', 'ja: [{ said: [窓] }]');
    slip('ordering-party.yaml', /^2-2-1:\n(?: .*\n)*/m, '');
    slip('clauses/03-damage/en.mdx', /^heading: .*/m, 'heading: Reporting of what broke');
    expect(told()).toEqual([
      expect.stringMatching(/^ordering-party\.yaml: norm 2-2-1 /),
      expect.stringMatching(/^clauses\/03-damage\/en\.mdx, line 2: the English of 3 has changed /),
      'synonyms.yaml, line 1: the annex does not say “窓” (ja). “said” takes words of its text.',
    ]);
  });
});

test('files that cannot be read are told together, and nothing that follows from them', () => {
  slip('clauses/01-silence/en.mdx', /^heading: .*$/m, "heading: ''");
  slip('clauses/02-keys/clause.yaml', 'number: 2', 'number: 2: 3');
  slip('facts.yaml', 'key: phase', 'key: 1');
  expect(() => readContent(folder)).toThrow(
    'The content cannot be read (docs/content-fields.md says what is written where). 3 to mend:',
  );
  expect(told()).toEqual([
    expect.stringContaining(
      'facts.yaml, line 2: facts.0.key: A number stands there, where a text is wanted.',
    ),
    expect.stringContaining('en.mdx, line 2: heading: '),
    expect.stringContaining('clause.yaml, line 1: There is a second “: ” on the line.'),
  ]);
});

test('a synonym for what the annex does not say stops it', () => {
  slip('synonyms.yaml', 'ja: []', 'ja: [{ said: [窓] }]');
  expect(() => readContent(folder)).toThrow('The annex cannot be published. 1 to mend:');
  expect(told()).toEqual([
    expect.stringContaining('synonyms.yaml, line 1: the annex does not say “窓” (ja).'),
  ]);
});

test('without a folder of clauses there is one problem, not many', () => {
  rmSync(join(folder, 'clauses'), { recursive: true });
  expect(told()).toEqual(['clauses: Nothing is there. Add it.']);
});

test('the received file is read byte for byte', () => {
  slip('source/annex.txt', /\n$/, '\r\n');
  expect(told()).toEqual([expect.stringContaining('source/annex.txt: its SHA-256 is ')]);
});
