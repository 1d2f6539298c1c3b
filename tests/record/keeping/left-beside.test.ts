/** What a page left behind for a record, and what the shelf has of it: whether one follows on the other. */
import { expect, test } from 'vitest';
import { leftBeside } from '../../../src/lib/record/keeping/left-behind.ts';
import { nothing } from '../../../src/lib/record/keeping/shelf.ts';
import type { Entry } from '../../../src/lib/record/keeping/shelf.ts';

const entry = (text: string, revision: number, deletedAt?: string): Entry => ({
  ...{ id: 'a', text, revision, annexDigest: '', changedAt: '2026-11-20T06:00:00.000Z', bytes: text.length },
  ...(deletedAt !== undefined && { deletedAt }),
});
const yesterday = '2026-11-27T06:00:00.000Z';

test.each([
  ['a new record that the shelf never had', { base: nothing, text: 'new' }, undefined, 'fitting', nothing],
  ['one that somebody deleted for good', { base: 3, text: 'new' }, undefined, 'apart', 3],
  ['one that lies in the bin', { base: 3, text: 'new' }, entry('old', 3, yesterday), 'apart', 3],
  ['the very text that lies in the bin', { base: 3, text: 'old' }, entry('old', 3, yesterday), 'apart', 3],
  ['the very text that stands there', { base: 2, text: 'new' }, entry('new', 3), 'none', undefined],
  ['what it began from', { base: 3, text: 'new' }, entry('old', 3), 'fitting', 3],
  ['what was on its way there', { base: 2, text: 'new', flying: 'half' }, entry('half', 3), 'fitting', 3],
  ['what another page wrote since', { base: 2, text: 'new', flying: 'half' }, entry('other', 3), 'apart', 2],
] as const)('%s', (_, left, stands, is, base) => {
  expect(leftBeside(left, stands)).toEqual({ is, ...(base !== undefined && { base }) });
});
