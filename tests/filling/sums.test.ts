import { expect, test } from 'vitest';
import { sumsOf } from '../../src/lib/filling/sums.ts';
import { listsView } from '../../src/lib/filling/lists.ts';
import { view } from '../../src/lib/filling/view.ts';
import { exampleId } from '../../src/lib/record/examples/example.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { published } from '../annexes.ts';
import { blank, said, sceneWith, verdictWords, words } from './scene.ts';

test('while nothing is answered the dock says so, and the verdict is not made', () => {
  const { dock, verdict, rail } = sumsOf(blank, words);
  expect(dock).toEqual({ answered: 0, due: 0, count: fill(said.result.counts, { answered: 0, due: 0 }) });
  expect(verdict).toMatchObject({
    verdict: 'undetermined',
    name: verdictWords.name.undetermined,
    draft: true,
  });
  expect(rail.facts).toMatchObject({ state: 'notStarted', word: said.progress.notStarted });
  expect(rail['clause-1']).toMatchObject({ state: 'open', word: said.progress.open, sign: '？' });
});

test.each([
  ['everything is done with evidence', {}, {}, 'conforming', '●'],
  ['one thing is done without', {}, { 'Q1-1': { level: 'done' } }, 'evidence-pending', '○'],
  ['one thing is not done yet', {}, { 'Q1-1': { level: 'partial' } }, 'needs-improvement', '△'],
] as const)('once %s the clause says how it stands', (_, facts, answers, status, sign) => {
  const { rail, strip, verdict } = sumsOf(sceneWith(facts, answers), words);
  expect(rail['clause-1']).toMatchObject({ state: 'done', word: verdictWords.status[status], sign });
  expect(strip['1']).toEqual({ status, shape: sign, word: verdictWords.status[status] });
  expect(verdict.name).toBe(verdictWords.name[status]);
});

test('before the start the verdict says how much is not due yet', () => {
  const scene = sceneWith({ phase: 'before' });
  const count = fill(said.result.notDueCount, { count: scene.assessment.notDue.length });
  expect(sumsOf(scene, words).verdict.score).toContain(count);
  expect(sumsOf(scene, words).verdict.name).toContain(verdictWords.beforeStart);
});

test('a verdict under which a score means little gives it for reference', () => {
  const breached = sumsOf(sceneWith({}, { 'Q5-1': { occurred: 'yes' } }), words);
  expect(breached.verdict.score).toContain(verdictWords.scoreReference);
  expect(sumsOf(sceneWith({}), words).verdict.score).not.toContain(verdictWords.scoreReference);
});

test('every clause stands in the rail and in the strip', () => {
  const { rail, strip } = sumsOf(blank, words);
  expect(Object.keys(strip)).toEqual(published.clauses.map(({ number }) => String(number)));
  expect(Object.keys(rail)).toHaveLength(published.clauses.length + 3);
});

test('only what is in sight is made', () => {
  expect(Object.keys(view(blank, words, 'facts').facts)).toHaveLength(published.facts.length);
  expect(view(blank, words, 'facts').questions).toEqual({});
  expect(view(blank, words, 3).facts).toEqual({});
  expect(view(blank, words, 'other').questions).toEqual({});
});

test('an example is marked, whatever is changed in it', () => {
  expect(view(sceneWith({}, {}, { id: exampleId }), words, 'facts').example).toBe(true);
  expect(view(sceneWith({}), words, 'facts').example).toBe(false);
});

test('a list says where it is empty, and for which questions its evidence is named', () => {
  const evidence = [
    { id: 'E1', title: '届' },
    { id: 'E2', title: '記録' },
  ];
  const answers = {
    'Q5-1': { occurred: 'no-recorded', evidence: ['E1'] },
    'Q1-1': { evidence: ['E1'] },
  } as const;
  const { lists, uses } = listsView(sceneWith({}, answers, { evidence, subcontractors: [] }));
  expect(lists).toEqual({
    evidence: { empty: false, full: false },
    subcontractors: { empty: true, full: false },
  });
  expect(uses).toEqual({ E1: ['Q1-1', 'Q5-1'], E2: [] });
});
