import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit, controlValueAt, tick } from '../../../src/lib/record/editing/edit.ts';
import { answerFields, contractFields } from '../../../src/lib/record/fields.ts';
import { codeOf } from '../../../src/lib/record/fingerprint.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { read, records, sound } from '../records.ts';

/** One field of each kind and depth, by its name in the form. */
const names = [
  ...['contract.title', 'contract.date', 'contractor.inCharge.phone', 'assessment.to', 'facts.phase'],
  ...['answers.Q3-3.note', 'answers.Q9-1.awaiting', 'answers.Q9-1.plan.by', 'answers.Q5-1.checked'],
  ...['answers.Q5-1.reported', 'answers.Q9-1.story', 'evidence.E1.title', 'evidence.E1.held'],
];
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('2026-05-01', '0026-05-01', '2026-02-30', '2026-05', '3000-01-01'),
);

test('whatever is typed or pasted into a field, the record can be read again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names.filter((name) => !name.startsWith('facts.'))),
      typed,
      (name, text) => {
        const record = edit(sound, name, text);
        expect(read(writeRecord(record))).toMatchObject({ ok: true });
      },
    ),
  );
});

test('what is not named stays as it is, to the letter', () => {
  fc.assert(
    fc.property(records, typed, (record, text) => {
      const next = edit(record, 'contract.number', text);
      expect({ ...next, contract: {} }).toEqual({ ...record, contract: {} });
      expect({ ...next.contract, number: '' }).toEqual({ ...record.contract, number: '' });
    }),
  );
});

test('a field written again as the form shows it leaves the record and its code as they are', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(...names), (record, name) => {
      const said = controlValueAt(record, name);
      fc.pre(typeof said === 'string' && said !== '' && !/[\n\r\t]/.test(said));
      expect(codeOf(edit(record, name, said))).toBe(codeOf(record));
    }),
  );
});

test.each([
  ['what turns the direction of writing', 'contract.number', 'A-12\u202E45\u2066-76', 'A-1245-76'],
  ['line ends in one line', 'contract.number', 'A\u2028B\r\nC', 'A B C'],
  ['line ends where there may be some', 'answers.Q3-3.note', 'A\nB', 'A\nB'],
  ['heaps of marks', 'contract.title', `e${'\u0301'.repeat(99)}x`, `e${'\u0301'.repeat(30)}x`],
  ['characters that NFC would change', 'contractor.name', '\uFA19谷\uFA1B子', '\uFA19谷\uFA1B子'],
  ['characters that NFC makes longer', 'answers.Q3-3.note', '\u0958'.repeat(10_000), '\u0958'.repeat(10_000)],
  ['a date that is none', 'contract.date', '2026-02-30', ''],
  ['a date', 'contract.date', '2026-02-28', '2026-02-28'],
  ['a tick', 'answers.Q2-1.acknowledged', 'true', 'true'],
])('%s: the record holds what the form shows', (_, name, text, kept) => {
  expect(controlValueAt(edit(sound, name, text), name)).toBe(kept);
});

test('a blank field is left out, and a room that it leaves empty too', () => {
  const written = edit({ ...sound, contractor: {}, answers: {} }, 'contractor.inCharge.phone', '03');
  expect(written.contractor).toEqual({ inCharge: { phone: '03' } });
  expect(edit(written, 'contractor.inCharge.phone', '').contractor).toEqual({});
  const planned = edit(written, 'answers.Q9-1.plan.what', '監視');
  expect(edit(planned, 'answers.Q9-1.plan.what', '').answers).toEqual({});
});

test('the name of evidence stays in its row where it is blank', () => {
  expect(edit(sound, 'evidence.E1.title', '').evidence[0]).toMatchObject({ id: 'E1', title: '' });
});

test.each([
  'contract.colour',
  'answers.Q3-3.colour',
  'evidence.E1',
  'constructor.name',
  '__proto__.title',
  '',
])('no record has “%s”: nothing changes', (name) => {
  expect(edit(sound, name, 'x')).toBe(sound);
});

test('the record is named after its contract once the title is written', () => {
  expect(edit(sound, 'contract.title', '新しい業務').name).toBe('新しい業務');
  expect(edit(sound, 'contract.number', '12').name).toBe(sound.name);
});

test('methods are ticked one by one', () => {
  const one = tick({ ...sound, assessment: {} }, 'assessment.methods', '書類の確認', true);
  const two = tick(one, 'assessment.methods', '聞き取り', true);
  expect(two.assessment.methods).toEqual(['書類の確認', '聞き取り']);
  const none = tick(
    tick(two, 'assessment.methods', '書類の確認', false),
    'assessment.methods',
    '聞き取り',
    false,
  );
  expect(none.assessment).toEqual({});
});

test('a name means the same field for every kind of question', () => {
  const kinds = Object.values(answerFields).flatMap((fields) => Object.entries(fields));
  const known = new Map(kinds);
  for (const [name, kind] of kinds) expect(known.get(name)).toEqual(kind);
  expect(Object.keys(contractFields)).toContain('title');
});

test('a record is called by the title of its contract, and keeps a name of its own while that is left alone', () => {
  expect(sound.name).not.toBe(sound.contract.title);
  expect(edit(sound, 'contract.number', '7').name).toBe(sound.name);
  expect(edit(sound, 'contract.title', '甲業務').name).toBe('甲業務');
  expect(edit(sound, 'contract.title', '').name).toBe('');
});
