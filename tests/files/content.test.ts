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
      'clauses/02-keys/clause.yaml: colour: Unrecognized key: "colour" (line 3)',
    ],
    [
      'a number that is a word',
      ['clauses/02-keys/clause.yaml', 'number: 2', 'number: two'],
      'clauses/02-keys/clause.yaml: number: ',
    ],
    [
      'a bearer that nobody is',
      ['clauses/03-damage/clause.yaml', 'bearer: both', 'bearer: all'],
      'clauses/03-damage/clause.yaml: norms.0.bearer: ',
    ],
    [
      'an item that a question of its kind does not have',
      ['clauses/02-keys/clause.yaml', 'kind: acknowledgement', 'kind: acknowledgement\n    weight: 1'],
      'clauses/02-keys/clause.yaml: questions.1.weight: Unrecognized key: "weight" (line 38)',
    ],
    ['a text in one language', ['annex.yaml', /^ {2}en: Promises.*\n/m, ''], 'annex.yaml: title.en: '],
    ['a digest that is none', ['annex.yaml', /sha256: .*/, 'sha256: abc'], 'annex.yaml: source.sha256: '],
    [
      'a heading without words',
      ['clauses/01-silence/ja.mdx', /^heading: .*/m, "heading: ''"],
      /^clauses\/01-silence\/ja\.mdx: heading: .* \(line 2\)$/,
    ],
    [
      'a paragraph without sentences',
      ['clauses/03-damage/en.mdx', /^ {2}- - .*/m, '  - []'],
      'clauses/03-damage/en.mdx: paragraphs.0: ',
    ],
    [
      'no frontmatter',
      ['clauses/03-damage/en.mdx', /^---$/gm, ''],
      'clauses/03-damage/en.mdx: Invalid input',
    ],
    [
      'a fact with one option',
      ['facts.yaml', /^ {6}- value: some\n.*\n/m, ''],
      'facts.yaml: facts.3.options: ',
    ],
    [
      'a case that expects nothing',
      ['cases.yaml', /^ {2}expected:\n(?: {4}.*\n)*/m, ''],
      'cases.yaml: 0.expected: ',
    ],
    [
      'an example without answers',
      ['example.en.json', '"answers"', '"replies"'],
      'example.en.json: answers: ',
    ],
  ])('%s', (_, one, problem) => {
    slip(...one);
    expect(told()).toEqual([
      typeof problem === 'string' ? expect.stringContaining(problem) : expect.stringMatching(problem),
    ]);
  });
});

describe('a file that is no YAML is named with the line:', () => {
  test.each<readonly [name: string, slip: Slip, problem: string]>([
    [
      'a list that is not closed',
      ['annex.yaml', "edition: '2026'", "edition: ['2026'"],
      'annex.yaml: Flow sequence in block collection must be sufficiently indented and end with a ] at line 5, column 1.',
    ],
    [
      'a key that stands twice in the frontmatter',
      ['clauses/01-silence/en.mdx', /^paragraphs:$/m, 'heading: Silence\nparagraphs:'],
      'clauses/01-silence/en.mdx: Map keys must be unique at line 3, column 1.',
    ],
    [
      'a name that nothing has',
      ['synonyms.yaml', 'ja: []', 'ja: *words'],
      'synonyms.yaml: Unresolved alias (the anchor must be set before the alias): words',
    ],
    [
      'an example that ends too early',
      ['example.ja.json', /\}\s*$/, ''],
      'example.ja.json: Flow map must end with a } at line 32, column 1.',
    ],
  ])('%s', (_, one, problem) => {
    slip(...one);
    expect(told()).toEqual([expect.stringContaining(problem)]);
  });
});

describe('everything is told at once:', () => {
  test('every issue of a file', () => {
    writeFileSync(join(folder, 'annex.yaml'), 'id: Not An Id\nedition: 1\n');
    const places = told().map((problem) => problem.split(': ').slice(0, 2).join(': '));
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
      'facts.yaml: Nested mappings are not allowed in compact mappings at line 2, column 10.',
      'glossary.yaml: Map keys must be unique at line 4, column 3.',
    ]);
  });

  test('files by their schema, files by their syntax and files that are not there', () => {
    slip('clauses/01-silence/ja.mdx', /^heading: .*/m, "heading: ''");
    slip('clauses/02-keys/clause.yaml', 'number: 2', 'number: two');
    slip('clauses/03-damage/en.mdx', /^heading: (.*)/m, 'heading: "$1');
    slip('facts.yaml', 'facts:', 'facts: {');
    rmSync(join(folder, 'source', 'annex.txt'));
    const files = new Set(told().map((problem) => problem.split(': ')[0]));
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
      expect.stringMatching(/^3: the English has changed /),
      'synonyms.yaml: the annex does not say “窓” (ja). “said” takes words of its text.',
    ]);
  });
});

test('files that cannot be read are told together, and nothing that follows from them', () => {
  slip('clauses/01-silence/en.mdx', /^heading: .*$/m, "heading: ''");
  slip('clauses/02-keys/clause.yaml', 'number: 2', 'number: 2: 3');
  slip('facts.yaml', 'key: phase', 'key: 1');
  expect(() => readContent(folder)).toThrow(
    'The content is not written as src/lib/annex/schema says. 3 to mend:',
  );
  expect(told()).toEqual([
    expect.stringContaining('facts.yaml: facts.0.key: '),
    expect.stringContaining('en.mdx: heading: '),
    expect.stringContaining('clause.yaml: Nested mappings are not allowed'),
  ]);
});

test('a synonym for what the annex does not say stops it', () => {
  slip('synonyms.yaml', 'ja: []', 'ja: [{ said: [窓] }]');
  expect(() => readContent(folder)).toThrow('The annex cannot be published. 1 to mend:');
  expect(told()).toEqual([expect.stringContaining('synonyms.yaml: the annex does not say “窓” (ja).')]);
});

test('without a folder of clauses there is one problem, not many', () => {
  rmSync(join(folder, 'clauses'), { recursive: true });
  expect(told()).toEqual(['clauses: Nothing is there. Add it.']);
});

test('the received file is read byte for byte', () => {
  slip('source/annex.txt', /\n$/, '\r\n');
  expect(told()).toEqual([expect.stringContaining('source/annex.txt: its SHA-256 is ')]);
});
