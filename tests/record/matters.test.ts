/** What is to be looked at before the report is handed over, as a table. */
import { describe, expect, test } from 'vitest';
import { mattersOf } from '../../src/lib/record/matters/matters.ts';
import { nothingStated, keepsDraft } from '../../src/lib/record/matters/matter.ts';
import type { Beside, Matter, MatterKind, StatedInFull } from '../../src/lib/record/matters/matter.ts';
import { matterLines, matterWordsOf } from '../../src/lib/record/matters/matter-lines.ts';
import { rulesOf } from '../../src/lib/assessment/rules.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { annex, longRecord, shortRecord } from '../print/records.ts';

const rules = rulesOf(annex);

/** Everything is in order: every answer that claims evidence names it. */
function inOrder(change: Partial<StatedInFull> = {}): StatedInFull {
  const record = shortRecord();
  const answers = Object.entries(record.answers).map(([id, answer]) => [id, { ...answer, evidence: ['E1'] }]);
  return { ...record, answers: Object.fromEntries(answers) as StatedInFull['answers'], ...change };
}

const { contract, contractor, assessment, facts, answers } = inOrder();

function mattersIn(stated: StatedInFull, beside?: Beside): readonly Matter[] {
  return mattersOf(rules, stated, assess(rules, stated.facts, stated.answers), beside);
}

const listed = (count: number, consented = '2026-04-10') =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: `S${at + 1}`, tier: 1 as const, name: '株式会社乙' },
    consented,
  }));
const answering = (id: string, answer: StatedInFull['answers'][string]): Partial<StatedInFull> => ({
  answers: { ...answers, [id]: answer },
});
const planDue = (by: string): Partial<StatedInFull> =>
  answering('Q4-1', { level: 'partial', plan: { what: '教育を行う。', who: '総務課', by } });
const subcontracting = (value: string) => ({ ...facts, subcontracting: value });
const told = {
  occurred: 'yes',
  what: '誤送信',
  date: '2026-09-03',
  reported: '報告済',
  corrected: '削除済',
} as const;
const { phase: _, ...withoutPhase } = facts;

test('nothing is to be looked at where everything is in order', () => {
  expect(mattersIn(inOrder(), { today: '2026-11-20' })).toEqual([]);
});

/** What is wrong, the change, its kind, the places to mend it. The assessment is of 2026-11-20, the contract of 2026-04-01 to 2027-03-31. */
const wrong: readonly (readonly [string, Partial<StatedInFull>, MatterKind, readonly string[]])[] = [
  ['a fact left open', { facts: { ...facts, leavers: 'unknown' } }, 'openFacts', ['leavers']],
  ['a question not answered', answering('Q3-1', {}), 'open', ['Q3-1']],
  ['a question not known', answering('Q3-1', { level: 'unknown' }), 'open', ['Q3-1']],
  ['no plan', answering('Q4-1', { level: 'partial', evidence: ['E1'] }), 'plansMissing', ['Q4-1']],
  ['no acknowledgement', answering('Q10-1', {}), 'unacknowledged', ['Q10-1']],
  ['a breach without a word', answering('Q5-1', { occurred: 'yes' }), 'breachesUndescribed', ['Q5-1']],
  [
    'a breach without its correction',
    answering('Q5-1', { ...told, corrected: '' }),
    'breachesUndescribed',
    ['Q5-1'],
  ],
  ['evidence claimed and not named', answering('Q1-1', { level: 'evidenced' }), 'evidenceUnnamed', ['Q1-1']],
  [
    'a record of a breach claimed and not named',
    answering('Q5-1', { occurred: 'no-recorded' }),
    'evidenceUnnamed',
    ['Q5-1'],
  ],
  ['no title', { contract: { ...contract, title: '　' } }, 'blank', ['contract.title']],
  ['no addressee', { contract: { ...contract, orderingParty: '' } }, 'blank', ['contract.orderingParty']],
  ['no name of the Contractor', { contractor: { ...contractor, name: '' } }, 'blank', ['contractor.name']],
  [
    'no representative',
    { contractor: { ...contractor, representative: '' } },
    'blank',
    ['contractor.representative'],
  ],
  ['no date', { assessment: { ...assessment, date: '' } }, 'blank', ['assessment.date']],
  [
    'evidence without a title',
    { evidence: [...inOrder().evidence, { id: 'E2', title: ' ' }] },
    'rowsUnnamed',
    ['evidence.E2'],
  ],
  [
    'a wrong Corporate Number',
    { contractor: { ...contractor, corporateNumber: '123' } },
    'corporateNumber',
    ['contractor.corporateNumber'],
  ],
  [
    'a contract that ends before it begins',
    { contract: { ...contract, from: '2027-04-01', to: '2027-03-31' } },
    'periodsReversed',
    ['contract.to'],
  ],
  [
    'a period assessed that ends before it begins',
    { assessment: { ...assessment, from: '2026-11-01', to: '2026-10-31' } },
    'periodsReversed',
    ['assessment.to'],
  ],
  [
    'an assessment before the contract, during performance',
    { assessment: { ...assessment, date: '2026-03-31', to: '2026-03-31', from: '' } },
    'assessedBeforeStart',
    ['assessment.date'],
  ],
  [
    'an assessment after the contract, during performance',
    { assessment: { ...assessment, date: '2027-04-01' } },
    'assessedAfterEnd',
    ['assessment.date'],
  ],
  [
    'a period that lasts beyond the assessment',
    { assessment: { ...assessment, to: '2026-11-21' } },
    'periodAhead',
    ['assessment.to'],
  ],
  ['a plan due before the assessment', planDue('2026-01-20'), 'plansPast', ['answers.Q4-1.plan.by']],
  ['a plan due after more than six months', planDue('2027-05-21'), 'plansLate', ['Q4-1']],
];

describe('it is said, with its place:', () => {
  test.each(wrong)('%s', (_name, change, kind, places) => {
    const found = mattersIn(inOrder(change)).filter((matter) => matter.kind === kind);
    expect(found.map(({ questions, facts: keys, fields }) => [...questions, ...keys, ...fields])).toEqual([
      places,
    ]);
  });
});

const right: readonly (readonly [string, Partial<StatedInFull>])[] = [
  ['a breach told in full', answering('Q5-1', told)],
  ['a measure done without evidence', answering('Q1-1', { level: 'done' })],
  ['an assessment on the first day', { assessment: { ...assessment, date: '2026-04-01', to: '', from: '' } }],
  ['a contract of one day', { contract: { ...contract, from: '2026-11-20', to: '2026-11-20' } }],
  ['a right Corporate Number', { contractor: { ...contractor, corporateNumber: '7000012050002' } }],
  ['no Corporate Number', { contractor: { ...contractor, corporateNumber: '' } }],
  ['a plan due on the day itself', planDue('2026-11-20')],
  ['a plan due after six months', planDue('2027-05-20')],
];

test.each(right)('nothing is said of %s', (_name, change) => {
  expect(mattersIn(inOrder(change))).toEqual([]);
});

describe('an answer to a question that is not asked', () => {
  test('claims no evidence', () => {
    const stated = inOrder(answering('Q2-1', { level: 'evidenced' }));
    expect(mattersIn(stated)).toEqual([]);
  });
});

test.each([
  ['yes', 0, 'listEmpty'],
  ['yes', 1, undefined],
  ['none', 0, undefined],
  ['none', 1, 'listSurplus'],
  ['planned', 0, undefined],
  ['planned', 1, undefined],
  ['', 0, undefined],
] as const)('subcontracting %j with %i listed: %s', (value, count, kind) => {
  const stated = inOrder({ facts: subcontracting(value), subcontractors: listed(count) });
  const lists = mattersIn(stated).filter((matter) => ['listEmpty', 'listSurplus'].includes(matter.kind));
  const places = { questions: [], facts: ['subcontracting'], fields: ['subcontractors'] };
  expect(lists).toEqual(kind ? [{ kind, ...places }] : []);
});

test.each([
  ['yes', ['subcontractors.2']],
  ['planned', []],
] as const)('a Subcontractor without consent while subcontracting is %j: %j', (value, fields) => {
  const subcontractors = [...listed(1), ...listed(1, '')];
  const found = mattersIn(inOrder({ facts: subcontracting(value), subcontractors }));
  expect(found.filter(({ kind }) => kind === 'consentMissing').flatMap((one) => one.fields)).toEqual(fields);
});

test.each([
  ['2026-11-19', ['assessment.date']],
  ['2026-11-20', []],
  [undefined, []],
] as const)('the date of the assessment lies in the future on %s: %j', (today, fields) => {
  const found = mattersIn(inOrder(), today === undefined ? {} : { today });
  expect(found.flatMap((one) => one.fields)).toEqual(fields);
});

test('dates that no record can hold are named by the one who shows the list', () => {
  expect(mattersIn(inOrder(), { unkeptDates: ['contract.date'] })).toEqual([
    { kind: 'unkeptDates', questions: [], facts: [], fields: ['contract.date'] },
  ]);
});

test('at the end no plan has a date', () => {
  const stated = inOrder({ ...planDue('2026-01-20'), facts: { ...facts, phase: 'completion' } });
  expect(mattersIn(stated).filter(({ kind }) => kind === 'plansPast')).toEqual([]);
});

test('a record in which nothing is said has the facts open and the names blank', () => {
  expect(mattersIn(nothingStated).map(({ kind }) => kind)).toEqual(['openFacts', 'blank']);
});

test('what keeps the report a draft stands first, and is what makes it one', () => {
  for (const stated of [inOrder(), longRecord(), nothingStated, inOrder({ facts: withoutPhase })]) {
    const found = mattersIn(stated);
    const drafts = found.filter(keepsDraft);
    expect(found.slice(0, drafts.length)).toEqual(drafts);
    expect(drafts.length > 0).toBe(assess(rules, stated.facts, stated.answers).draft);
  }
});

describe('in words', () => {
  test.each(languages)('every place has a name and an address in %s', (language) => {
    const words = { ...matterWordsOf(wordingIn(language)), factName: (key: string) => `fact ${key}` };
    const stated = inOrder({
      contract: { ...contract, orderingParty: '' },
      contractor: {},
      assessment: { ...assessment, to: '2026-11-21' },
      facts: subcontracting('yes'),
      evidence: [{ id: 'E1', title: '' }],
      subcontractors: listed(1, ''),
    });
    const lines = matterLines(mattersIn(stated, { today: '2026-11-19' }), words);
    const { contract: named } = wordingIn(language).assessment;
    expect(lines.flatMap(({ places }) => places)).toEqual(
      expect.arrayContaining([
        { target: 'contract-orderingParty', name: named.orderingParty },
        { target: 'evidence-E1', name: 'E1' },
      ]),
    );
    for (const { sentence, places } of lines) {
      expect(sentence).not.toBe('');
      expect(places.every(({ target, name }) => target !== '' && name !== '' && name !== target)).toBe(true);
    }
  });
});
