import { expect, test } from 'vitest';
import type { Answer } from '../../src/lib/assessment/answers.ts';
import { reviewOf } from '../../src/lib/filling/review.ts';
import type { ReviewRow } from '../../src/lib/filling/review.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { given, published } from '../annexes.ts';
import { blank, labels, said, sceneWith, verdictWords, words } from './scene.ts';

const all = { ...words, labels, review: said.review };
const rowsOf = (scene: typeof blank): readonly ReviewRow[] => {
  const { facts, clauses } = reviewOf(scene, all);
  return [...facts, ...Object.values(clauses).flat()];
};
const rowAt = (scene: typeof blank, target: string) =>
  given(rowsOf(scene).find((row) => row.target === target));

test('every fact and every question has its row, and a way back to it', () => {
  const asked = published.facts.length + published.clauses.flatMap(({ questions }) => questions).length;
  const rows = rowsOf(blank);
  expect(rows).toHaveLength(asked);
  expect(new Set(rows.map(({ target }) => target)).size).toBe(asked);
});

test('what is not answered says so, and what is not asked says why', () => {
  expect(rowAt(blank, 'fact-phase').lines).toEqual([verdictWords.unanswered]);
  expect(rowAt(blank, 'Q1-1').lines).toEqual([fill(said.standing.open, { fact: labels.fact('phase') })]);
  expect(rowAt(sceneWith({}, { 'Q1-1': {} }), 'Q1-1').lines).toEqual([verdictWords.unanswered]);
});

const beside = (field: 'date' | 'reported' | 'corrected' | 'checked' | 'story', text: string) =>
  fill(said.review.beside, { label: said.fields[field], text });

test.each<[string, Answer, readonly string[]]>([
  [
    'Q4-1',
    { level: 'partial', plan: { what: '研修', who: '甲', by: '2027-01-31' } },
    [verdictWords.level.partial, fill(said.review.plan, { what: '研修', who: '甲', by: '2027-01-31' })],
  ],
  [
    'Q4-1',
    { level: 'none', plan: { what: '研修' } },
    [verdictWords.level.none, fill(said.review.plan, { what: '研修', who: '—', by: '—' })],
  ],
  [
    'Q9-1',
    { level: 'none', awaiting: '2026-10-05', note: '依頼済み' },
    [verdictWords.level.none, fill(said.review.awaiting, { date: '2026-10-05' }), '依頼済み'],
  ],
  [
    'Q5-1',
    { occurred: 'yes', what: '誤送信', date: '2026-09-03', reported: '翌日、電話', corrected: '回収' },
    [
      ...[verdictWords.occurred.yes, '誤送信', beside('date', '2026-09-03')],
      ...[beside('reported', '翌日、電話'), beside('corrected', '回収')],
    ],
  ],
  [
    'Q5-1',
    { occurred: 'no', checked: '聴き取り' },
    [verdictWords.occurred.no, beside('checked', '聴き取り')],
  ],
  ['Q4-1', { level: 'none', story: '経緯' }, [verdictWords.level.none, beside('story', '経緯')]],
  [
    'Q1-1',
    { level: 'evidenced', evidence: ['E1', 'E2'] },
    [verdictWords.level.evidenced, fill(said.review.evidence, { list: `E1 届${said.review.and}E2 記録` })],
  ],
  ['Q10-1', { acknowledged: true }, [verdictWords.acknowledged]],
])('%s says what was answered, and what was written beside it', (id, answer, lines) => {
  const evidence = [
    { id: 'E1', title: '届' },
    { id: 'E2', title: '記録' },
  ];
  expect(rowAt(sceneWith({}, { [id]: answer }, { evidence }), id).lines).toEqual(lines);
});

test('a fact that another one settles says so instead of what was answered', () => {
  const row = rowAt(
    sceneWith({ subcontracting: 'none', furtherSubcontracting: 'yes' }),
    'fact-furtherSubcontracting',
  );
  expect(row.lines).toHaveLength(1);
  expect(row.lines[0]).toContain(labels.fact('subcontracting'));
});
