import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordOf, treeOf, valuesOf } from '../../src/components/form/keeping/form-record.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { assess } from '../../src/lib/assessment/verdict.ts';
import { codeOf } from '../../src/lib/record/fingerprint.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { publishedRules } from '../annexes.ts';
import { identity, read, records, sound } from './records.ts';

const names = [
  ...['contract.title', 'contract.date', 'contractor.inCharge.phone', 'assessment.to', 'assessment.methods'],
  ...['contract.number', 'contractor.address', 'answers.Q5-1.reported'],
  ...['answers.Q9-1.awaiting', 'answers.Q9-1.plan.by', 'answers.Q5-1.checked', 'evidence.E1.title'],
];
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('2026-05-01', '0026-05-01', '2026-02-30', '2026-05', '3000-01-01'),
);

/** What the form would save after the record was opened in it. */
const throughTheForm = (record: RecordFile) => recordOf(valuesOf(record), record, identity);

test('a record that the form has saved comes back unchanged', () => {
  fc.assert(
    fc.property(records, (record) => {
      const saved = throughTheForm(record);
      expect(throughTheForm(saved)).toEqual(saved);
    }),
  );
});

test('a record that is opened and saved keeps the code that was printed', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(codeOf({ ...throughTheForm(record), name: record.name })).toBe(codeOf(record));
    }),
  );
});

test('names keep their characters, which NFC would change', () => {
  const name = '\uFA19谷\uFA1B子\uFA1A・\uFA26';
  expect(name.normalize('NFC')).not.toBe(name);
  const typed = recordOf(new Map([['contractor.name', [name]]]), sound, identity);
  expect(typed.contractor.name).toBe(name);
  const record = { ...sound, contractor: { name } };
  expect(read(writeRecord(record))).toEqual({ ok: true, value: record });
  expect(throughTheForm(record).contractor.name).toBe(name);
});

test.each([
  ['what turns the direction of writing', 'contract.number', 'A-12\u202E45\u2066-76', 'A-1245-76'],
  ['line ends in one line', 'contract.number', 'A\u2028B\r\nC', 'A B C'],
  ['heaps of marks', 'contract.title', `e${'\u0301'.repeat(99)}x`, `e${'\u0301'.repeat(30)}x`],
  ['characters that NFC makes longer', 'answers.Q3-3.note', '\u0958'.repeat(10_000), '\u0958'.repeat(10_000)],
])('%s: typed or pasted, it is kept so that it can be read again', (_, name, value, kept) => {
  const saved = recordOf(new Map([[name, [value]]]), sound, identity);
  expect(valuesOf(saved).get(name)).toEqual([kept]);
  expect(read(writeRecord(saved))).toEqual({ ok: true, value: saved });
});

test('whatever the form saves can be opened again', () => {
  fc.assert(
    fc.property(records, (record) => {
      const saved = throughTheForm(record);
      expect(read(writeRecord(saved))).toEqual({ ok: true, value: saved });
    }),
  );
});

test('what the form states is what its saved record states, whatever is typed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.array(typed)), (given) => {
      const values = new Map(Object.entries(given));
      const saved = recordOf(values, sound, identity);
      expect(read(writeRecord(saved))).toEqual({ ok: true, value: saved });
      expect(saved).toMatchObject(treeOf(values));
    }),
  );
});

test.each(['2026-05', '0026-05-01', '2026-02-30', '\u0007'])(
  'awaiting since “%s” is not awaiting',
  (since) => {
    const values = new Map([
      ['answers.Q9-1.level', ['none']],
      ['answers.Q9-1.awaiting', [since]],
    ]);
    expect(treeOf(values).answers).toEqual({ 'Q9-1': { level: 'none' } });
  },
);

test('the form states what the record answers: the assessment is the same', () => {
  fc.assert(
    fc.property(records, (record) => {
      const { facts, answers } = treeOf(valuesOf(record));
      expect(assess(publishedRules, facts, answers)).toEqual(
        assess(publishedRules, record.facts, record.answers),
      );
    }),
  );
});

test('only blanks are left out', () => {
  const saved = throughTheForm(sound);
  expect(saved.contract).toEqual({ title: '○○システム運用保守業務', date: '2026-04-01', honorific: '様' });
  expect(saved.answers['Q3-3']).toEqual({
    level: 'partial',
    evidence: ['E1'],
    plan: { what: '監視', by: '2026-09-30' },
  });
  expect(saved.answers['Q10-1']).toEqual({ acknowledged: true });
  expect(saved.evidence.map(({ id }) => id)).toEqual(['E1', 'E2']);
  expect(saved.subcontractors).toEqual([{ id: 'S1', tier: 1, name: '有限会社△△', consented: '2026-04-10' }]);
});

test.each([
  ['a half-written date', 'contract.date', '2026-02'],
  ['a year that no contract has', 'contract.date', '0026-01-01'],
  ['white space of a control character', 'contract.title', '\u0007'],
])('%s is not kept', (_, name, value) => {
  const saved = recordOf(new Map([[name, [value]]]), sound, identity);
  expect(saved.contract).toEqual({});
});
