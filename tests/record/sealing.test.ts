/** How a record becomes the file that is saved. */
import { expect, test } from 'vitest';
import { Sealing } from '../../src/lib/record/keeping/sealing.ts';
import { maxRevision } from '../../src/lib/record/record-type.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { sound } from './records.ts';

const now = new Date('2026-11-28T12:00:00Z');
/** As a file may have it that was not written here. */
const text = JSON.stringify(sound);
const changed = { ...sound, facts: {} };

function came(): Sealing {
  const sealing = new Sealing(changed);
  sealing.adopt(sound, text);
  return sealing;
}

test('what came in a file stays to the letter until something is changed', () => {
  expect(came().seal(sound.id, now)).toMatchObject({ record: sound, text });
});

test('a change is one revision, saved once or twice', () => {
  const sealing = came();
  sealing.record = changed;
  const first = sealing.seal(sound.id, now);
  expect(first.record).toEqual({ ...changed, revision: 13, updatedAt: '2026-11-28T12:00:00.000Z' });
  expect(first.text).toBe(writeRecord(first.record));
  expect(sealing.seal(sound.id, new Date('2026-11-29T12:00:00Z'))).toBe(first);
});

test('it is saved under the number that it has here', () => {
  const sealing = came();
  sealing.record = changed;
  expect(sealing.seal('another', now).record.id).toBe('another');
});

test('revisions rise, also when an older content is in hand again, or another page was further', () => {
  const sealing = came();
  sealing.record = changed;
  sealing.seal(sound.id, now);
  sealing.record = { ...sound, answers: {} };
  expect(sealing.seal(sound.id, now).record.revision).toBe(14);
  sealing.rise(20);
  expect(sealing.seal(sound.id, now).record.revision).toBe(21);
});

test('they are never counted beyond the last', () => {
  const sealing = new Sealing({ ...sound, revision: maxRevision });
  expect(sealing.seal(sound.id, now).record.revision).toBe(maxRevision);
});

test('what was saved is what is in hand, unless something was changed meanwhile', () => {
  const sealing = came();
  sealing.record = changed;
  const sealed = sealing.seal(sound.id, now);
  sealing.keep(sealed);
  expect(sealing.record).toBe(sealed.record);
  const later = { ...sealed.record, answers: {} };
  sealing.record = later;
  sealing.keep(sealed);
  expect(sealing.record).toBe(later);
});
