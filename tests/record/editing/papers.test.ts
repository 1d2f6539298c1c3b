import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addPaper,
  evidenceOf,
  listAsEvidence,
  paperOf,
  papersOf,
  removeLine,
  removePaper,
  rowsIn,
  writePaper,
} from '../../../src/lib/record/editing/papers.ts';
import { most } from '../../../src/lib/record/record-type.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { given } from '../../annexes.ts';
import { read, sound } from '../records.ts';

const began = addPaper(sound, 'notice');
const write = (record: RecordFile, name: string, text: string, kind?: 'line' | 'area' | 'date') =>
  writePaper(record, 'F1', name, text, kind);
const paper = (record: RecordFile) => given(paperOf(record, 'F1'));

test('papers recur, and each has an id of its own that none has had beside it', () => {
  const three = ['notice', 'list', 'notice'].reduce(addPaper, sound);
  expect(three.forms?.map(({ id }) => id)).toEqual(['F1', 'F2', 'F3']);
  expect(papersOf(three, 'notice').map(({ id }) => id)).toEqual(['F1', 'F3']);
  const without = addPaper(removePaper(three, 'F2'), 'notice');
  expect(new Set(without.forms?.map(({ id }) => id)).size).toBe(3);
});

test('a record holds so many papers, and no more', () => {
  const full = Array.from({ length: most.papers }).reduce<RecordFile>(
    (one) => addPaper(one, 'notice'),
    sound,
  );
  expect(addPaper(full, 'notice')).toBe(full);
});

test('without its last paper a record says nothing of papers', () => {
  expect(removePaper(began, 'F1')).toEqual(sound);
});

describe('what is written on a paper', () => {
  test.each<readonly [name: string, place: string, text: string, kept: object]>([
    ['its date', 'date', '2026-05-01', { date: '2026-05-01' }],
    ['whom it is about', 'about', 'S1', { about: 'S1' }],
    ['a field', 'fields.reason', '異動', { fields: { reason: '異動' } }],
    [
      'a row, with those before it',
      'rows.assets.1.kind',
      'ログ',
      { rows: [{ table: 'assets' }, { table: 'assets', kind: 'ログ' }] },
    ],
    [
      'a line that stands there',
      'lines.items.work.content',
      '保守',
      { rows: [{ table: 'items', line: 'work', content: '保守' }] },
    ],
    ['a place that no paper has', 'colour', 'red', {}],
  ])('stands in its place: %s', (_, place, text, kept) => {
    expect(paper(write(began, place, text))).toEqual({ id: 'F1', form: 'notice', ...kept });
  });

  test('leaves nothing behind when it is taken back', () => {
    for (const place of ['date', 'about', 'fields.reason', 'rows.assets.2.kind', 'lines.items.work.content'])
      expect(write(write(began, place, '2026-05-01'), place, '')).toEqual(began);
  });

  test('never moves what stands in other rows', () => {
    const two = write(write(began, 'rows.assets.0.kind', '一'), 'rows.assets.2.kind', '三');
    expect(rowsIn(paper(write(two, 'rows.assets.0.kind', '')), 'assets').map(({ kind }) => kind)).toEqual([
      undefined,
      undefined,
      '三',
    ]);
  });

  test('is what a file may hold, whatever is typed or pasted', () => {
    const places = fc.constantFrom(
      'date',
      'about',
      'fields.reason',
      'rows.assets.3.kind',
      'lines.items.work.content',
    );
    const kinds = fc.constantFrom<'line' | 'area' | 'date'>('line', 'area', 'date');
    const typed = fc.array(fc.tuple(places, fc.string({ unit: 'binary', maxLength: 12 }), kinds), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(typed, (all) => {
        const record = all.reduce(
          (one, [place, text, kind]) =>
            write(one, place, text, place === 'date' ? 'date' : place === 'about' ? 'line' : kind),
          began,
        );
        expect(read(writeRecord(record))).toEqual({ ok: true, value: record });
      }),
    );
  });

  test('a date that is none is not kept', () => {
    expect(paper(write(began, 'date', '2026-02-30', 'date'))).toEqual({ id: 'F1', form: 'notice' });
  });
});

test('a row that is taken away lets those after it move up, and those of other tables stay', () => {
  const rows = ['一', '二', '三'].reduce(
    (one, text, at) => write(one, `rows.assets.${at}.kind`, text),
    began,
  );
  const beside = write(rows, 'rows.media.0.kind', '紙');
  const left = removeLine(beside, 'F1', 'assets', 1);
  expect(rowsIn(paper(left), 'assets').map(({ kind }) => kind)).toEqual(['一', '三']);
  expect(rowsIn(paper(left), 'media').map(({ kind }) => kind)).toEqual(['紙']);
  expect(removeLine(left, 'F1', 'assets', 9)).toBe(left);
});

test('a paper becomes evidence once, with its title and date', () => {
  const listed = listAsEvidence(began, 'F1', { title: '通知書', edition: '2026-05-01' });
  const entry = given(evidenceOf(listed, 'F1'));
  expect(entry).toMatchObject({ title: '通知書', edition: '2026-05-01', form: 'F1' });
  expect(listed.evidence).toHaveLength(sound.evidence.length + 1);
  expect(listAsEvidence(listed, 'F1', { title: '通知書', edition: '2026-05-02' })).toBe(listed);
  expect(listAsEvidence(began, 'F9', { title: '通知書', edition: '' })).toBe(began);
});

test('a paper that becomes evidence is named beside its questions, answered or not, and their answers stay', () => {
  const before = { ...began, answers: { 'Q1-1': { level: 'partial', evidence: ['E1'] } } } as RecordFile;
  const listed = listAsEvidence(before, 'F1', { title: '通知書', edition: '', questions: ['Q1-1', 'Q1-2'] });
  const { id } = given(evidenceOf(listed, 'F1'));
  expect(listed.answers).toEqual({
    'Q1-1': { level: 'partial', evidence: ['E1', id] },
    'Q1-2': { evidence: [id] },
  });
});
