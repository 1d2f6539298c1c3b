import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addRow,
  clear,
  nameById,
  namedBeside,
  namedQuestions,
  nameTitle,
  removeRow,
  unname,
} from '../../../src/lib/record/editing/lists.ts';
import { isFull, most } from '../../../src/lib/record/record-type.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { read, records, sound } from '../records.ts';

const question = 'Q3-3';
const named = (title: string) => nameTitle(sound, question, title);

test.each(['evidence', 'subcontractors'] as const)('a new row of %s has a number of its own', (list) => {
  fc.assert(
    fc.property(records, (record) => {
      fc.pre(!isFull(record, list));
      const ids = addRow(record, list)[list].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(read(writeRecord(addRow(record, list)))).toMatchObject({ ok: true });
    }),
  );
});

test('a title that the list has is named by its number, another becomes a row', () => {
  expect(named('アクセス記録').evidence).toHaveLength(sound.evidence.length);
  expect(namedBeside(named('手順書'), question)).toEqual(['E1', 'E3']);
  expect(named('手順書').evidence.at(-1)).toEqual({ id: 'E3', title: '手順書' });
});

test('what is named is named once', () => {
  expect(nameById(sound, question, 'E1')).toBe(sound);
  expect(namedBeside(nameById(sound, question, 'E2'), question)).toEqual(['E1', 'E2']);
});

test('where a record can hold no more, it stays as it is', () => {
  const evidence = Array.from({ length: most.evidence }, (_, at) => ({ id: `E${at + 1}`, title: `${at}` }));
  const full = { ...sound, evidence };
  expect(nameTitle(full, question, '手順書')).toBe(full);
  expect(addRow(full, 'evidence')).toBe(full);
  const many = Array.from({ length: most.named }, (_, at) => `E${at + 1}`);
  const beside = { ...full, answers: { [question]: { evidence: many } } };
  expect(nameById(beside, question, 'E500')).toBe(beside);
});

test('evidence that is removed is no longer named beside answers', () => {
  expect(namedQuestions(sound).get('E1')).toEqual(['Q3-3', 'Q5-1']);
  const without = removeRow(sound, 'evidence', 'E1');
  expect(namedQuestions(without).get('E1')).toBeUndefined();
  expect(without.answers['Q5-1']?.evidence).toEqual(['E2']);
  expect(read(writeRecord(without))).toMatchObject({ ok: true });
});

test('evidence that an answer no longer names stays in the list', () => {
  const next = unname(sound, question, 'E1');
  expect(namedBeside(next, question)).toEqual([]);
  expect(next.evidence).toEqual(sound.evidence);
});

test('an answer that is taken back goes with all that was written beside it', () => {
  expect(clear(sound, 'answers', question).answers[question]).toBeUndefined();
  expect(clear(sound, 'facts', 'phase').facts.phase).toBeUndefined();
  expect(clear(sound, 'answers', question).evidence).toEqual(sound.evidence);
});
