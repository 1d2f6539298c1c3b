/** What is erased with everything that this site keeps, and what stays. */
import { expect, test } from 'vitest';
import { isOwnKey } from '../../../src/lib/record/keeping/kept-keys.ts';
import { recordKey, reportKey } from '../../../src/browser/records/storage.ts';

const annex = { id: 'annex-a', digest: `sha256:${'0123456789abcdef'.repeat(4)}` };
const other = { id: 'annex-a', digest: `sha256:${'f'.repeat(64)}` };

test.each([
  ['the record of the page before there was a shelf', recordKey(annex), true],
  ['what stands beside that record', `${recordKey(annex)}/previous`, true],
  ['the record of another edition under the same host', recordKey(other), false],
  ['the settings for printing', reportKey(annex.id), true],
  ['which record was last in hand', 'junshu/annex-a/in-hand', true],
  ['the step at which a record was left', 'junshu/annex-a/step/0b9f3a5e-6f4d-4f0e-9c57-5a1d0c1f7a11', true],
  ['a choice of the reader', 'junshu/view-ja', true],
  ['another one', 'junshu/slash-key', true],
  ['the record of another annex', recordKey({ ...annex, id: 'annex-b' }), false],
  ['what another annex with a longer name keeps', 'junshu/annex-ab/report', false],
  ['what another site keeps', 'theme', false],
])('%s: %s is own: %s', (_, key, own) => {
  expect(isOwnKey(key, annex)).toBe(own);
});
