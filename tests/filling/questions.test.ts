import { expect, test } from 'vitest';
import type { Answer } from '../../src/lib/assessment/answers.ts';
import { hasLeft, opened, opens } from '../../src/lib/filling/opened.ts';
import { questionViews } from '../../src/lib/filling/questions.ts';
import type { QuestionView } from '../../src/lib/filling/questions.ts';
import { most } from '../../src/lib/record/record-type.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { given, publishedRules } from '../annexes.ts';
import { blank, labels, said, sceneWith, words } from './scene.ts';

const shown = (scene: Parameters<typeof questionViews>[0], id: string): QuestionView =>
  given(questionViews(scene, words)[id]);

test('without the point in time every question waits for it, and says which fact it waits for', () => {
  for (const view of Object.values(questionViews(blank, words))) {
    expect(view).toMatchObject({ decidedBy: 'phase', shown: { asked: false } });
    expect(view.standing).toBe(fill(said.standing.open, { fact: labels.fact('phase') }));
  }
});

const reason = (key: string, value: string) =>
  fill(said.standing.notApplicable, { reason: labels.reason(key, value) });
const due = { standing: '', shown: { asked: true } };
const waits = (fact: string) => fill(said.standing.open, { fact: labels.fact(fact) });

test.each([
  ['before the start, education is not due yet', { phase: 'before' }, 'Q4-1', said.standing.notDuePhase],
  [
    'a service level that is not required is not applicable, and why',
    { serviceLevel: 'not-required' },
    'Q2-1',
    reason('serviceLevel', 'not-required'),
  ],
  [
    'a service level that is unconfirmed leaves its question open',
    { serviceLevel: 'unconfirmed' },
    'Q2-1',
    waits('serviceLevel'),
  ],
  [
    'while the Ordering Party is asked whether it is subcontracting, what would follow is open',
    { subcontracting: 'asking' },
    'Q8-2',
    waits('subcontracting'),
  ],
  [
    'planned subcontracting is explained later',
    { subcontracting: 'planned' },
    'Q8-4',
    fill(said.standing.notDuePlanned, { fact: labels.fact('subcontracting') }),
  ],
  ['after the contract, precautions are no longer asked', { phase: 'after' }, 'Q7-2', said.standing.past],
  [
    'without subcontracting there is no further subcontracting, whatever was answered',
    { subcontracting: 'none', furtherSubcontracting: 'yes' },
    'Q8-6',
    reason('furtherSubcontracting', 'none'),
  ],
])('%s', (_, facts, id, sentence) => {
  expect(shown(sceneWith(facts), id)).toMatchObject({ standing: sentence, shown: { asked: false } });
});

/** What is to be seen of a question, as far as a case says. */
type Seen = Partial<Omit<QuestionView, 'shown'>> & { readonly shown?: Partial<QuestionView['shown']> };

test.each<[string, Record<string, string>, string, Answer, Seen]>([
  ['the work is complete, assets count as no longer needed', { phase: 'completion' }, 'Q6-1', {}, due],
  ['a question is due', {}, 'Q1-1', {}, due],
  [
    'evidence is claimed and none is named',
    {},
    'Q4-1',
    { level: 'evidenced' },
    { shown: { 'evidence-missing': true } },
  ],
  [
    'a record is claimed and none is named',
    {},
    'Q5-1',
    { occurred: 'no-recorded' },
    { shown: { 'evidence-missing': true } },
  ],
  ['no evidence is claimed', {}, 'Q4-1', { level: 'done' }, { shown: { 'evidence-missing': false } }],
  [
    'a breach is admitted',
    {},
    'Q5-1',
    { occurred: 'yes' },
    { breach: true, shown: { kept: false, asked: true } },
  ],
  [
    'a breach is admitted of what does not apply any more',
    { surplusAssets: 'none' },
    'Q6-3',
    { occurred: 'yes' },
    { breach: true, standing: '', shown: { kept: true, asked: true } },
  ],
  [
    'a breach that does not apply is denied',
    { surplusAssets: 'none' },
    'Q6-3',
    { occurred: 'no' },
    { breach: false, shown: { kept: false, asked: false } },
  ],
  ['nothing is answered', {}, 'Q4-1', {}, { answer: '', shown: { clear: false } }],
  ['something is answered', {}, 'Q4-1', { level: 'unknown' }, { answer: 'unknown', shown: { clear: true } }],
  [
    'a plan is written and the duty is now carried out, the plan is left',
    {},
    'Q4-1',
    { level: 'done', plan: { what: '研修' } },
    { shown: { left: true } },
  ],
  [
    'a plan is written where one is asked for, nothing is left',
    {},
    'Q4-1',
    { level: 'partial', plan: { what: '研修' } },
    { shown: { left: false, 'before-end': true } },
  ],
  [
    'a plan is for the day six months on',
    {},
    'Q4-1',
    planBy('2027-05-20'),
    { shown: { 'plan-late': false } },
  ],
  ['a plan is for the day after', {}, 'Q4-1', planBy('2027-05-21'), { shown: { 'plan-late': true } }],
  [
    'at completion no plan is late',
    { phase: 'completion' },
    'Q4-1',
    planBy('2030-01-01'),
    { shown: { 'plan-late': false } },
  ],
  [
    'running, a plan is asked for',
    {},
    'Q4-1',
    { level: 'partial' },
    { shown: { 'at-end': false, plan: true } },
  ],
  [
    'at completion no plan is asked for',
    { phase: 'completion' },
    'Q4-1',
    { level: 'partial' },
    { shown: { 'at-end': true, 'before-end': false, plan: false } },
  ],
  [
    'at completion a plan that was written is still there',
    { phase: 'completion' },
    'Q4-1',
    planBy('2026-10-01'),
    { shown: { 'at-end': true, plan: true } },
  ],
])('where %s', (_, facts, id, answer, view) => {
  expect(shown(sceneWith(facts, { [id]: answer }), id)).toMatchObject(view);
});

function planBy(by: string): Answer {
  return { level: 'partial', plan: { what: '監視', who: '運用課', by } };
}

test('where no evidence is listed none can be picked', () => {
  expect(shown(blank, 'Q1-1').shown['pick-evidence']).toBe(false);
});

test('evidence beside an answer bears its number and its title', () => {
  const evidence = [{ id: 'E7', title: '届の控え' }];
  const scene = sceneWith({}, { 'Q1-1': { level: 'evidenced', evidence: ['E7'] } }, { evidence });
  expect(shown(scene, 'Q1-1')).toMatchObject({
    evidence,
    shown: { 'pick-evidence': true, 'named-full': false },
  });
});

test('where nothing more can be named it is said', () => {
  const many = Array.from({ length: most.named }, (_, at) => ({ id: `E${at + 1}`, title: `${at}` }));
  const scene = sceneWith(
    {},
    { 'Q1-1': { level: 'evidenced', evidence: many.map(({ id }) => id) } },
    { evidence: many },
  );
  expect(shown(scene, 'Q1-1').shown['named-full']).toBe(true);
  expect(shown(scene, 'Q1-2').shown['named-full']).toBe(false);
});

test.each<[string, Answer, boolean]>([
  ['what happened, once nothing did', { occurred: 'no', what: '誤送信' }, true],
  ['how it was checked, once something happened', { occurred: 'yes', checked: '聞き取り' }, true],
  ['what happened', { occurred: 'yes', what: '誤送信' }, false],
  ['a note without an answer', { note: '準備中' }, true],
  ['a note', { occurred: 'no', note: '準備中' }, false],
  [
    'evidence that the answer does not ask for, and that stays in sight',
    { occurred: 'no', evidence: ['E1'] },
    false,
  ],
  ['an empty list of evidence', { occurred: 'no', evidence: [] }, false],
  ['nothing', { occurred: 'no' }, false],
])('a breach with %s: left of another answer', (_, answer, left) => {
  expect(hasLeft('breach', answer, answer.occurred ?? '')).toBe(left);
});

test('a plan is left where what was planned is done', () => {
  expect(hasLeft('control', planBy('2026-10-01'), 'done')).toBe(true);
  expect(hasLeft('control', planBy('2026-10-01'), 'none')).toBe(false);
  expect(opens(opened.control.note, 'done')).toBe(true);
  expect(opens(opened.control.note, '')).toBe(false);
});

test('of one clause only its questions are made', () => {
  const ids = publishedRules.questions.filter(({ clause }) => clause === 8).map(({ id }) => id);
  expect(Object.keys(questionViews(blank, words, 8))).toEqual(ids);
});
