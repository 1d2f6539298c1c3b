import { describe, expect, test } from 'vitest';
import { forgetSubmission, noteSubmission } from '../../../src/lib/record/editing/submissions.ts';
import { codeOf, codeOfFingerprint, fingerprintOf } from '../../../src/lib/record/fingerprint.ts';
import { most } from '../../../src/lib/record/record-type.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { read, sound } from '../records.ts';

const once = noteSubmission(sound, { date: '2026-11-28', to: '○○県知事', corrects: true });

describe('that a record was handed in', () => {
  test('is noted with the day, whom it went to, and what was in it', () => {
    expect(once.submitted).toEqual([
      { date: '2026-11-28', to: '○○県知事', fingerprint: fingerprintOf(sound) },
    ]);
    expect(read(writeRecord(once))).toMatchObject({ ok: true });
  });

  test('names what it takes the place of', () => {
    const twice = noteSubmission(once, { date: '2026-12-01', to: '', corrects: true });
    expect(twice.submitted?.[1]).toEqual({
      date: '2026-12-01',
      fingerprint: fingerprintOf(once),
      corrects: fingerprintOf(sound),
    });
  });

  test.each(['', '2026-02-30', '明日'])('is not noted on “%s”, which is no day', (date) => {
    expect(noteSubmission(sound, { date, to: '', corrects: false })).toBe(sound);
  });

  test('is taken back, and leaves nothing behind', () => {
    expect(forgetSubmission(once)).toEqual(sound);
    expect(forgetSubmission(sound)).toEqual(sound);
  });

  test('is noted so many times, and no more', () => {
    const full = { ...sound, submitted: Array.from({ length: most.submissions }, () => ({})) };
    expect(noteSubmission(full, { date: '2026-11-28', to: '', corrects: false })).toBe(full);
  });
});

test('the code of a fingerprint is the code of its record', () => {
  expect(codeOfFingerprint(fingerprintOf(sound))).toBe(codeOf(sound));
});
