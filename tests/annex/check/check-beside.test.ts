/** What stands beside the clauses: the crosswalk's frameworks and the Ordering Party's preparations. */
import { describe } from 'vitest';
import { given } from '../../annexes.ts';
import { clauseFile } from '../parts.ts';
import { finds } from './rows.ts';

describe('the crosswalk', () => {
  finds([
    [
      'a clause names a framework that nothing describes',
      (parts) => (clauseFile(parts, 3).crosswalk.cellar = 'by the stairs'),
      'clauses/03-damage/clause.yaml: crosswalk.yaml has no framework cellar. Use one of houseBook, porter, or describe it there.',
    ],
    [
      'a mark fits no id',
      (parts) => (given(parts.frameworks[0]).unverified = ['ろ-', 'は-']),
      'crosswalk.yaml: houseBook marks ids that begin with は- as unverified, and no clause has one. Write the beginning of an id, or delete it.',
    ],
    [
      'a name has no translation, and a translation no name',
      (parts) =>
        (given(parts.frameworks[0]).translated = {
          'い-1': 'I-1',
          口の慎み: 'x',
          耳の慎み: 'y',
          鼻の慎み: 'z',
        }),
      'crosswalk.yaml: houseBook does not say what “ろ-2” is in the other language. Add it under translated.',
      'crosswalk.yaml: houseBook translates “鼻の慎み”, which no clause names. Write it as it stands in clause.yaml, or delete it.',
    ],
    ['a framework is unverified throughout', (parts) => (given(parts.frameworks[1]).unverified = 'all')],
    [
      'a framework is described twice',
      (parts) => parts.frameworks.push(given(parts.frameworks[0])),
      'crosswalk.yaml: houseBook stands twice. An id is given once and never again; choose another.',
    ],
  ]);
});

describe('the preparations', () => {
  finds([
    [
      'nothing is said of a role of the Ordering Party',
      (parts) => delete parts.preparations['2-2-1'],
      'ordering-party.yaml: norm 2-2-1 concerns the Ordering Party, but nothing says what to prepare. Add 2-2-1 with prepare: { ja, en }.',
    ],
    [
      'nothing is said of a joint duty',
      (parts) => delete parts.preparations['3-1-1'],
      'ordering-party.yaml: norm 3-1-1 concerns the Ordering Party, but nothing says what to prepare. Add 3-1-1 with prepare: { ja, en }.',
    ],
    [
      'a norm is prepared that is not there',
      (parts) => (parts.preparations['9-1-1'] = given(parts.preparations['3-1-1'])),
      'ordering-party.yaml: norm 9-1-1 is in no clause.yaml. Name a norm that is there, or delete it.',
    ],
    [
      'a duty of the Contractor alone is prepared',
      (parts) => (parts.preparations['1-1-1'] = given(parts.preparations['3-1-1'])),
      'ordering-party.yaml: norm 1-1-1 binds the Contractor alone. Delete it, or write response: true if it waits for a word of the Ordering Party.',
    ],
    [
      'a joint duty is called a response',
      (parts) => (given(parts.preparations['3-1-1']).response = true),
      'ordering-party.yaml: norm 3-1-1 binds the Ordering Party itself. Delete response: true.',
    ],
    [
      'a preparation is not translated',
      (parts) => (given(parts.preparations['3-1-1']).prepare.en = '帳面を部屋に置きます。'),
      'ordering-party.yaml: “帳面を部屋に置きます。” is identical in Japanese and English. Translate one of them.',
    ],
  ]);
});
