import { expect, test } from 'vitest';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { readerFor } from '../../src/lib/record/read.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { attestationOf } from '../../src/lib/attestation/attestation.ts';
import { attestedAnnex } from '../../src/lib/attestation/attested-annex.ts';
import { annex, draftRecord, longRecord, shortRecord } from '../print/records.ts';

const attested = attestedAnnex(annex);

function attest(record: RecordFile) {
  return attestationOf(attested, record, assess(attested.rules, record.facts, record.answers));
}

test.each([
  ['short', shortRecord()],
  ['long', longRecord()],
  ['draft', draftRecord()],
])('the %s record is one that the reader takes', (_, record) => {
  expect(readerFor(attested.rules, attested).record(writeRecord(record))).toMatchObject({ ok: true });
});

test('a record in order conforms, clause by clause, and is no draft', () => {
  const { judgement, clauses, draft, draftReasons, improvements } = attest(shortRecord());
  expect(judgement).toMatchObject({ verdict: 'conforming', score: { value: 100, reference: false } });
  expect(clauses).toHaveLength(annex.clauses.length);
  expect(clauses.map(({ status }) => status)).not.toContain('undetermined');
  expect({ draft, draftReasons, improvements }).toEqual({ draft: false, draftReasons: [], improvements: [] });
});

test('counts are the lengths of the lists', () => {
  const { judgement, breaches, improvements, awaiting, notDue } = attest(longRecord());
  expect(judgement.counts).toMatchObject({
    breaches: breaches.length,
    improvements: improvements.filter(({ outcome }) => outcome === 'improvement').length,
    awaiting: awaiting.length,
    notDue: notDue.length,
  });
});

test('an admitted breach that is not asked for is counted and listed once', () => {
  const record = longRecord();
  const facts = { ...record.facts, phase: 'before' };
  const listed = (answers: RecordFile['answers']) => {
    const { breaches, notDue, judgement } = attest({ ...record, facts, answers });
    expect(judgement.counts.notDue).toBe(notDue.length);
    return [breaches, notDue].map((rows) => rows.some(({ question }) => question === 'Q6-3'));
  };
  expect(listed(record.answers)).toEqual([false, true]);
  expect(listed({ ...record.answers, 'Q6-3': { occurred: 'yes' } })).toEqual([true, false]);
});

test('a breach makes the score a reference figure and is told in full', () => {
  const { judgement, breaches } = attest(longRecord());
  expect(judgement).toMatchObject({ verdict: 'nonconforming', score: { reference: true } });
  expect(breaches).toMatchObject([{ question: 'Q5-1', date: '2026-09-03' }]);
});

test('a plan later than six months after the assessment is marked', () => {
  const late = attest(longRecord()).improvements.map(({ question, late: isLate }) => [question, isLate]);
  expect(late).toEqual([
    ['Q3-3', false],
    ['Q4-1', true],
  ]);
});

test('a nonconformity stands in the plan list, and wants no plan', () => {
  const record = longRecord();
  const answers = { ...record.answers, 'Q8-4': { level: 'none' } as const };
  const rows = attest({ ...record, answers }).improvements.filter(({ question }) => question === 'Q8-4');
  expect(rows).toMatchObject([{ outcome: 'nonconformity', missing: false }]);
});

test('a missing plan is said in its row and makes a draft', () => {
  const record = longRecord();
  const answers = { ...record.answers, 'Q3-3': { level: 'partial', plan: { what: 'x' } } as const };
  const { improvements, draftReasons } = attest({ ...record, answers });
  expect(improvements[0]).toMatchObject({ question: 'Q3-3', missing: true });
  expect(draftReasons).toEqual([{ kind: 'plansMissing', questions: ['Q3-3'] }]);
});

test('a draft names the open question and the missing acknowledgement', () => {
  expect(attest(draftRecord()).draftReasons).toEqual([
    { kind: 'open', questions: ['Q3-3'] },
    { kind: 'unacknowledged', questions: ['Q10-1'] },
  ]);
});

test('a breach decides, and what is open or unplanned keeps the report a draft all the same', () => {
  const record = longRecord();
  const practice = { ...record.answers, 'Q4-2': {} };
  expect(attest({ ...record, answers: practice })).toMatchObject({ draft: false, draftReasons: [] });
  const left = { ...practice, 'Q6-4': { level: 'unknown' }, 'Q3-3': { level: 'partial' } } as const;
  expect(attest({ ...record, answers: left })).toMatchObject({
    draft: true,
    judgement: { verdict: 'nonconforming' },
    draftReasons: [
      { kind: 'open', questions: ['Q6-4'] },
      { kind: 'plansMissing', questions: ['Q3-3'] },
    ],
  });
});

test('one admitted breach without a single fact is a draft that names the facts to answer', () => {
  const record = { ...shortRecord(), facts: {}, answers: { 'Q5-1': { occurred: 'yes' } } as const };
  const { draft, draftReasons, acknowledgements, judgement } = attest(record);
  expect([draft, judgement.verdict]).toEqual([true, 'nonconforming']);
  expect(draftReasons.map(({ kind }) => kind)).toEqual(['openFacts']);
  expect(acknowledgements).toEqual([]);
});

test('a fact that is not settled is named once, not each question that hangs on it', () => {
  const record = shortRecord();
  const { draftReasons } = attest({ ...record, facts: { ...record.facts, incident: 'unknown' } });
  expect(draftReasons).toMatchObject([{ kind: 'openFacts', facts: [{ key: 'incident' }] }]);
});

test('questions with the same reason share a remark', () => {
  const clause = attest(shortRecord()).clauses.find(({ number }) => number === 2);
  expect(clause?.remarks).toHaveLength(1);
  expect(clause?.remarks[0]).toMatchObject({ why: { kind: 'notApplicable' } });
});

test('before the start, what lies ahead says when to look again', () => {
  const record = shortRecord();
  const { notDue, judgement } = attest({ ...record, facts: { ...record.facts, phase: 'before' } });
  expect(judgement.beforeStart).toBe(true);
  expect(notDue.length).toBe(judgement.counts.notDue);
  expect(notDue[0]?.again).toMatchObject({ kind: 'phase', phase: { en: 'During performance' } });
});

test('an answer that is not asked for is not shown as one', () => {
  const row = attest(shortRecord()).answers.find(({ question }) => question === 'Q8-2');
  expect(row).toMatchObject({ said: { kind: 'notApplicable' }, evidence: [], notes: [] });
});

test('contradictory facts are said and printed', () => {
  const record = shortRecord();
  const { contradictions, draftReasons } = attest({
    ...record,
    facts: { ...record.facts, handlesInformation: 'no', personalInformation: 'personal' },
  });
  expect(contradictions).toHaveLength(1);
  expect(draftReasons).toContainEqual({ kind: 'contradictions' });
});

test('a fact that counts as something else says so; one to be confirmed is never silent', () => {
  const record = shortRecord();
  const facts = { ...record.facts, phase: 'completion', surplusAssets: 'none', otherWorkers: 'others' };
  const rows = attest({ ...record, facts }).facts;
  expect(rows.find(({ key }) => key === 'surplusAssets')?.countsAs?.en).toBe('Yes');
  expect(rows.find(({ key }) => key === 'otherWorkers')?.confirm).toHaveLength(1);
});

test('at the end only what happened and how it is prevented is asked', () => {
  const record = longRecord();
  const facts = { ...record.facts, phase: 'completion' };
  const answers = { ...record.answers, 'Q3-3': { level: 'partial', plan: { what: '経緯' } } as const };
  const { improvements } = attest({ ...record, facts, answers });
  expect(improvements.find(({ question }) => question === 'Q3-3')).toMatchObject({
    atEnd: true,
    missing: false,
  });
});

test('nothing due is a null score', () => {
  const { judgement } = attest({ ...shortRecord(), facts: {} });
  expect(judgement.score).toEqual({ value: null, reference: true });
});
