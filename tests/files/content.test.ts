/** Whatever is wrong with the content folder is told at once, file by file. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'junshu-content-'));
  cpSync('tests/tiny', folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A slip of the author: in which file, what is replaced, by what. */
type Slip = readonly [file: string, found: string | RegExp, written: string];

function slip(...[file, found, written]: Slip): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(found);
  writeFileSync(path, text.replace(found, written));
}

/** What the author is told, a problem a line, with the paths from the content folder. */
function told(): readonly string[] {
  try {
    readContent(folder);
    return [];
  } catch (problem) {
    const [head = '', ...problems] = String(problem).trimEnd().split('\n- ');
    expect(head).toContain(`${problems.length} to mend:`);
    return problems.map((one) => one.replaceAll(`${folder}/`, ''));
  }
}

test('a sound folder stops nobody', () => {
  expect(told()).toEqual([]);
});

describe('a file that its schema does not read is named with the place:', () => {
  test.each<readonly [name: string, slip: Slip, problem: string]>([
    [
      'a key that no schema knows',
      ['clauses/02-keys/clause.yaml', 'marker: 第２', 'marker: 第２\ncolour: red'],
      'clauses/02-keys/clause.yaml: Unrecognized key: "colour"',
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
      'clauses/02-keys/clause.yaml: questions.1: Unrecognized key: "weight"',
    ],
    ['a text in one language', ['annex.yaml', /^ {2}en: Promises.*\n/m, ''], 'annex.yaml: title.en: '],
    ['a digest that is none', ['annex.yaml', /sha256: .*/, 'sha256: abc'], 'annex.yaml: source.sha256: '],
    [
      'a heading without words',
      ['clauses/01-silence/ja.mdx', /^heading: .*/m, "heading: ''"],
      'clauses/01-silence/ja.mdx: heading: ',
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
    expect(told()).toEqual([expect.stringContaining(problem)]);
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

describe('a worked case that does not come out as it says is named, with what was expected and what came:', () => {
  const mend = 'Mend the answers or what is expected.';

  test.each<readonly [name: string, slip: Slip, problem: string]>([
    [
      'the verdict',
      ['cases.yaml', 'verdict: nonconforming', 'verdict: needs-improvement'],
      `“The work ended and the keys were kept”: verdict: expected "needs-improvement", came "nonconforming". ${mend}`,
    ],
    [
      'the score',
      ['cases.yaml', 'score: 55', 'score: 56'],
      `“The work ended and the keys were kept”: score: expected 56, came 55. ${mend}`,
    ],
    [
      'a list',
      ['cases.yaml', 'open: [Q1-1]', 'open: []'],
      `“Nothing answered”: open: expected [], came ["Q1-1"]. ${mend}`,
    ],
    [
      'the order of a list',
      ['cases.yaml', 'notDue: [Q2-1, Q3-1]', 'notDue: [Q3-1, Q2-1]'],
      `“Nothing answered”: notDue: expected ["Q3-1","Q2-1"], came ["Q2-1","Q3-1"]. ${mend}`,
    ],
    [
      'a list that is left out',
      ['cases.yaml', /^ {4}advice: .*\n/m, ''],
      `“Everything with evidence”: advice: expected nothing, came []. ${mend}`,
    ],
    [
      'a list that nothing has',
      ['cases.yaml', 'advice: []', 'advice: []\n    advise: []'],
      `“Everything with evidence”: advise: expected [], came nothing. ${mend}`,
    ],
  ])('%s', (_, one, problem) => {
    slip(...one);
    expect(told()).toEqual([`cases.yaml: ${problem}`]);
  });

  test('an answer that its question cannot have', () => {
    slip('cases.yaml', 'Q2-1: { level: none }', 'Q2-1: { level: never }');
    expect(told()).toEqual([expect.stringMatching(/^cases\.yaml: “The work ended .*answers\.Q2-1\.level/)]);
  });

  test('a question that the annex does not have', () => {
    slip('cases.yaml', 'Q2-1: { level: none }', 'Q2-9: { level: none }');
    expect(told()).toEqual([expect.stringMatching(/^cases\.yaml: “The work ended .*answers\.Q2-9/)]);
  });

  test('a case that says the same as another', () => {
    slip('cases.yaml', /(^- name: \{ ja: 鍵[^]*?)(?=^- name)/m, '$1$1');
    expect(told()).toEqual([
      'cases.yaml: “The work ended and the keys were kept”: states the same as “The work ended and the keys were kept”. Leave one of them out.',
    ]);
  });
});

describe('an example that does not agree with itself is named with the place:', () => {
  test.each<readonly [name: string, slip: Slip, problem: string | RegExp]>([
    [
      'a value that no record has',
      ['example.ja.json', '"level": "none" }', '"level": "never" }'],
      /answers\.Q1-2\.level/,
    ],
    [
      'evidence that is not there',
      ['example.ja.json', '"evidence": ["E1"] }', '"evidence": ["E2"] }'],
      /answers\.Q2-3\.evidence.*E2/,
    ],
    [
      'evidence that is claimed and not named',
      ['example.ja.json', '"evidenced", "evidence": ["E1"]', '"evidenced"'],
      'evidenceUnnamed Q2-3: Name the evidence that the answer claims.',
    ],
    [
      'a breach without its story',
      ['example.ja.json', '"occurred": "no"', '"occurred": "yes"'],
      'breachesUndescribed Q1-1: Describe what is admitted: what, when, reported to whom, how corrected.',
    ],
    [
      'a period that ends before it begins',
      ['example.ja.json', '"to": "2026-09-30"', '"to": "2026-03-30"'],
      'periodsReversed contract.to: Let the period begin before it ends.',
    ],
    [
      'a plan for a day that has passed',
      ['example.ja.json', '"by": "2026-07-15"', '"by": "2026-06-15"'],
      'assessment.date (2026-06-30) comes after answers.Q2-1.plan.by (2026-06-15). Put the dates in order.',
    ],
    [
      'a plan for a day too far ahead',
      ['example.ja.json', '"by": "2026-07-15"', '"by": "2026-12-31"'],
      'answers.Q2-1.plan.by is more than six months after assessment.date. Plan for an earlier day.',
    ],
    [
      'a request that is still to be made',
      ['example.ja.json', '"awaiting": "2026-06-20"', '"awaiting": "2026-07-20"'],
      'answers.Q3-1.awaiting (2026-07-20) comes after assessment.date (2026-06-30). Put the dates in order.',
    ],
    [
      'a contract that is made after it is assessed',
      ['example.ja.json', '"date": "2026-04-01"', '"date": "2026-07-01"'],
      'contract.date (2026-07-01) comes after assessment.date (2026-06-30). Put the dates in order.',
    ],
  ])('%s', (_, one, problem) => {
    slip(...one);
    const problems = told().filter((line) => line.startsWith('example.ja.json: '));
    expect(problems).toEqual([
      typeof problem === 'string' ? `example.ja.json: ${problem}` : expect.stringMatching(problem),
    ]);
  });

  test('a Subcontractor who was told of the rules before the consent', () => {
    const earlier =
      '[{ "id": "S1", "tier": 1, "name": "x", "consented": "2026-05-02", "explained": "2026-05-01" }]';
    slip('example.ja.json', '"subcontractors": []', `"subcontractors": ${earlier}`);
    expect(told()).toContain(
      'example.ja.json: subcontractors.0.consented (2026-05-02) comes after subcontractors.0.explained (2026-05-01). Put the dates in order.',
    );
  });

  test('facts that cannot both be true', () => {
    slip('example.ja.json', '"phase": "during", "keys": "held"', '"phase": "completion", "keys": "planned"');
    expect(told()).toContain('example.ja.json: facts.phase contradicts facts.keys. Change one of them.');
  });

  test('an example that comes to something else in another language', () => {
    slip('example.en.json', '"Q2-2": { "acknowledged": true }', '"Q2-2": { "acknowledged": false }');
    expect(told()).toEqual([
      'example.en.json: comes to something else than example.ja.json. State the same in every language.',
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
