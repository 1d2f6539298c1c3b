/** Ids stand in records, reports and addresses that others keep: none is renamed, reused, moved or dropped. */
import { expect, test } from 'vitest';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import { published } from '../annexes.ts';

const questions = [
  'Q1-1 Q1-2 Q1-3',
  'Q2-0 Q2-1 Q2-2',
  'Q3-1 Q3-2 Q3-3 Q3-4',
  'Q4-1 Q4-2 Q4-3',
  'Q5-1 Q5-2 Q5-3 Q5-4',
  'Q6-1 Q6-2 Q6-3 Q6-4 Q6-5',
  'Q7-1 Q7-2 Q7-3 Q7-4',
  'Q8-1 Q8-2 Q8-3 Q8-4 Q8-5 Q8-6 Q8-7',
  'Q9-1 Q9-2 Q9-3 Q9-4 Q9-5 Q9-6',
  'Q10-1 Q10-2 Q10-3',
  'Q11-1 Q11-2 Q11-3',
  'Q12-1 Q12-2 Q12-3',
].flatMap((line) => line.split(' '));

const sentences = [
  '1-1-1 1-1-2',
  '2-1-1',
  '3-1-1',
  '4-1-1',
  '5-1-1 5-2-1',
  '6-1-1 6-1-2 6-2-1',
  '7-1-1 7-1-2 7-2-1',
  '8-1-1 8-2-1 8-3-1',
  '9-1-1 9-1-2',
  '10-1-1',
  '11-1-1 11-1-2',
  '12-1-1 12-2-1',
].flatMap((line) => line.split(' '));

const facts = [
  'phase serviceLevel handlesInformation subcontracting furtherSubcontracting surplusAssets incident',
  'leavers changes audit personalInformation otherWorkers announcement employees',
].flatMap((line) => line.split(' '));

/** What the options of each fact are called in a record. */
const values: Readonly<Record<string, readonly string[]>> = {
  phase: ['before', 'during', 'completion', 'after'],
  serviceLevel: ['required', 'not-required', 'unconfirmed'],
  handlesInformation: ['yes', 'no'],
  subcontracting: ['none', 'planned', 'yes', 'asking'],
  furtherSubcontracting: ['none', 'planned', 'yes', 'unknown'],
  surplusAssets: ['none', 'yes', 'unknown'],
  incident: ['none', 'yes', 'unknown'],
  leavers: ['none', 'yes'],
  changes: ['none', 'yes'],
  audit: ['none', 'yes'],
  personalInformation: ['none', 'personal', 'my-number'],
  otherWorkers: ['none', 'dispatched', 'others'],
  announcement: ['none', 'yes'],
  employees: ['none', 'yes'],
};

test('every question keeps its id, in order', () => {
  expect(questionsOf(published).map(({ id }) => id)).toEqual(questions);
});

test('every question stands in the clause that its id names', () => {
  for (const { id, clause } of questionsOf(published)) expect(id.split('-')[0]).toBe(`Q${String(clause)}`);
});

test('every sentence keeps its id, in order', () => {
  const ids = published.clauses.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((one) => one.sentences.map(({ id }) => id)),
  );
  expect(ids).toEqual(sentences);
});

test('every fact keeps its key and its values, in order', () => {
  expect(published.facts.map(({ key }) => key)).toEqual(facts);
  expect(
    Object.fromEntries(published.facts.map(({ key, options }) => [key, options.map(({ value }) => value)])),
  ).toEqual(values);
});
