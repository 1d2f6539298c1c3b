import { describe, expect, test } from 'vitest';
import { checkForms } from '../../src/lib/forms/check.ts';
import { readContent } from '../../src/files/content.ts';
import { tiny } from '../annexes.ts';
import { keys, read, yaml } from './forms.ts';

function told(found: string | RegExp, written: string): readonly string[] {
  const text = yaml.replace(found, written);
  expect(text).not.toBe(yaml);
  return checkForms(tiny, [read(text)]).map(({ file, said }) => `${file}: ${said}`);
}

test('a sound form is told nothing', () => {
  expect(checkForms(tiny, [keys])).toEqual([]);
});

test('two forms of one number are told of, whatever else is wrong', () => {
  expect(checkForms(tiny, [keys, { ...keys, id: 'other' }])).toEqual([
    {
      file: 'forms/other.yaml',
      said: 'number 3 is that of forms/keys.yaml too. Give one of them another number.',
      at: ['number'],
    },
  ]);
});

describe('what a form says of something that is not there is told with the mend:', () => {
  test.each<readonly [name: string, found: string, written: string, problem: RegExp]>([
    ['a norm', 'norms: [2-1-1]', 'norms: [9-1-1]', /norm 9-1-1 is in no clause\.yaml/],
    ['a question', 'questions: [Q2-1]', 'questions: [Q9-9]', /question Q9-9 is in no clause\.yaml/],
    [
      'what stands there until something is written, from nowhere',
      'usual: [contractor.inCharge.post, ',
      'usual: [contractor.inCharge.colour, ',
      /no field of the record is called contractor.inCharge.colour/,
    ],
    [
      'a field from nowhere',
      'from: contract.title',
      'from: contract.colour',
      /no field of the record is called contract\.colour/,
    ],
    [
      'a room as a field',
      'from: contract.title',
      'from: contractor.responsible',
      /is called contractor\.responsible/,
    ],
    [
      'a field that no paper can show',
      'from: contract.title',
      'from: assessment.methods',
      /is called assessment\.methods/,
    ],
    ['a clause', "clauses: ['2']", "clauses: ['2-9']", /the annex has no 2-9/],
    ['a placeholder', '「{contract}」について', '「{contrakt}」について', /nothing is known as \{contrakt\}/],
    ['a column of a line', 'cells: { step:', 'cells: { stop:', /table steps has no column stop/],
    ['a column of an example', 'place: { ja: 金庫', 'plaice: { ja: 金庫', /table keys has no column plaice/],
    [
      'a list of a column',
      'list: subcontractors',
      'rows: 3',
      /table partners: column name comes from a list/,
    ],
  ])('%s', (_, found, written, problem) => {
    expect(told(found, written).join('\n')).toMatch(problem);
  });
});

describe('what would be kept under one name is told of:', () => {
  test.each<readonly [name: string, found: string, written: string, problem: RegExp]>([
    ['two fields', 'key: count', 'key: on', /the key on stands twice/],
    ['a field and a signature', 'key: count', 'key: receiptDate', /the key receiptDate stands twice/],
    ['two tables', 'key: steps', 'key: keys', /two tables are called keys/],
    ['two columns', 'key: place', 'key: name', /table keys has two columns name/],
    ['two lines', 'key: second', 'key: first', /table steps has two lines first/],
    ['a name of the record’s own', 'key: place', 'key: table', /the record keeps something else under table/],
  ])('%s', (_, found, written, problem) => {
    expect(told(found, written).join('\n')).toMatch(problem);
  });
});

test('a paper that names a Subcontractor says which', () => {
  const problems = told('about: subcontractors\n', '');
  expect(problems.join('\n')).toMatch(/names a Subcontractor, and not which/);
  expect(problems.join('\n')).toMatch(/subcontractor\.name is a field of one Subcontractor/);
});

describe('the schema says what it wants of', () => {
  test.each<readonly [name: string, found: string, written: string, problem: RegExp]>([
    ['a form that serves no norm', 'norms: [2-1-1]', 'norms: []', /It serves no norm of the annex/],
    [
      'a text that is missing in a language',
      'title: { ja: 鍵の受渡しの届, en: Notice of Keys }',
      'title: { ja: 鍵の受渡しの届 }',
      /title\.en: Nothing is there/,
    ],
    [
      'a field from the record that is also written',
      'from: contract.title',
      'from: contract.title, kind: area',
      /Keep one of them/,
    ],
    ['a table without rows', '    rows: 4\n', '', /A table has rows to fill in/],
    ['an end without a beginning', 'from: contract.from, until', 'until', /needs its beginning/],
  ])('%s', (_, found, written, problem) => {
    expect(() => read(yaml.replace(found, written))).toThrow(problem);
  });
});

test('an annex without forms has none', () => {
  expect(readContent('tests/annexes/plain', ['ja']).forms).toEqual([]);
});
