import { expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/assessment/outcome.ts';
import { clauseStatuses } from '../../src/lib/assessment/status.ts';
import type { ClauseStatus } from '../../src/lib/assessment/status.ts';

type Asked = readonly [
  kind: 'control' | 'breach' | 'acknowledgement',
  basis: 'text' | 'derived',
  outcome: Outcome,
];

const duty = (outcome: Outcome): Asked => ['control', 'text', outcome];
const ban = (outcome: Outcome): Asked => ['breach', 'text', outcome];
const practice = (outcome: Outcome): Asked => ['control', 'derived', outcome];
const known = (outcome: Outcome): Asked => ['acknowledgement', 'text', outcome];

function statusOf(asked: readonly Asked[]) {
  const questions = asked.map(([kind, basis, outcome], index) => ({
    ...{ id: `Q1-${index}`, clause: 1, kind, basis, outcome },
    standing: { kind: 'due', planned: false } as const,
  }));
  return clauseStatuses({ questions }, { questions })[0]?.status;
}

const table: [string, Asked[], ClauseStatus][] = [
  ['a breach outweighs everything', [duty('met'), ban('breach'), duty('open')], 'nonconforming'],
  ['a nonconformity outweighs an open question', [duty('open'), duty('nonconformity')], 'nonconforming'],
  ['an open question outweighs an improvement', [duty('improvement'), duty('open')], 'undetermined'],
  [
    'an improvement outweighs what awaits the Ordering Party',
    [duty('awaiting'), duty('improvement')],
    'needs-improvement',
  ],
  ['what awaits outweighs missing evidence', [duty('evidencePending'), duty('awaiting')], 'awaiting'],
  ['missing evidence outweighs what is met', [duty('met'), duty('evidencePending')], 'evidence-pending'],
  ['all due questions met is conforming', [duty('met'), ban('met'), duty('notApplicable')], 'conforming'],
  ['good practice missing changes nothing', [duty('met'), practice('advice')], 'conforming'],
  ['good practice left open changes nothing', [duty('met'), practice('open')], 'conforming'],
  ['an acknowledgement beside duties does not speak', [duty('met'), known('unacknowledged')], 'conforming'],
  ['none due and one ahead is not due yet', [duty('notApplicable'), duty('notDue'), duty('past')], 'notDue'],
  ['none due and none ahead is not applicable', [duty('past'), duty('notApplicable')], 'notApplicable'],
  ['all behind is past', [duty('past')], 'past'],
  [
    'acknowledgements alone show as acknowledged',
    [known('acknowledged'), practice('advice')],
    'acknowledged',
  ],
  ['one acknowledgement missing shows', [known('acknowledged'), known('unacknowledged')], 'unacknowledged'],
  ['an acknowledgement that no phase has reached is open', [known('open')], 'undetermined'],
  ['a clause whose text asks nothing is not applicable', [practice('met')], 'notApplicable'],
];

test.each(table)('%s', (_, asked, status) => {
  expect(statusOf(asked)).toBe(status);
});

test('clauses stand in the annex’s order, each once', () => {
  const question = (id: string, clause: number) => ({
    ...({ id, clause, kind: 'control', basis: 'text', outcome: 'met' } as const),
    standing: { kind: 'due', planned: false } as const,
  });
  const questions = [question('Q1-1', 1), question('Q2-1', 2), question('Q2-2', 2)];
  expect(clauseStatuses({ questions }, { questions }).map(({ clause }) => clause)).toEqual([1, 2]);
});
