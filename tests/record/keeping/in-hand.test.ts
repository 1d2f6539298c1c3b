/** Which record a page means: by its address, by what was last in hand, and by what is kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleId, isExample } from '../../../src/lib/record/examples/example.ts';
import { inHandOf } from '../../../src/lib/record/keeping/in-hand.ts';
import type { Candidate, InHand } from '../../../src/lib/record/keeping/in-hand.ts';

/** The last changed first. */
const all: readonly Candidate[] = [
  { id: 'binned', deletedAt: '2026-07-02T00:00:00.000Z' },
  { id: exampleId },
  { id: 'late' },
  { id: 'old' },
];
const plain = { fresh: false };

describe('the record in hand', () => {
  test.each<[string, InHand, Parameters<typeof inHandOf>]>([
    ['is the one that the address names', is('old'), [{ ...plain, record: 'old' }, 'late', all]],
    ['may be the example by name', is(exampleId), [{ ...plain, record: exampleId }, undefined, all]],
    ['is none where the address asks for a new one', { kind: 'new' }, [{ fresh: true }, 'late', all]],
    [
      'is the named one though a new one is asked for too',
      is('old'),
      [{ fresh: true, record: 'old' }, '', all],
    ],
    ['is the last in hand where the address says nothing', is('old'), [plain, 'old', all]],
    ['may be the example that was last in hand', is(exampleId), [plain, exampleId, all]],
    ['is the newest that is no example where none was', is('late'), [plain, undefined, all]],
    ['is the newest where the last is not kept any more', is('late'), [plain, 'lost', all]],
    ['is the newest where the last lies in the bin', is('late'), [plain, 'binned', all]],
    ['is none where nothing is kept', { kind: 'none' }, [plain, 'late', []]],
    [
      'is none where only an example is kept that nobody had in hand',
      { kind: 'none' },
      [plain, '', kept(exampleId)],
    ],
    [
      'is no other where the named one is not kept',
      { kind: 'gone', id: 'lost' },
      [{ ...plain, record: 'lost' }, 'late', all],
    ],
    [
      'is no other where the named one lies in the bin',
      { kind: 'binned', id: 'binned' },
      [{ ...plain, record: 'binned' }, 'late', all],
    ],
  ])('%s', (_, expected, given) => {
    expect(inHandOf(...given)).toEqual(expected);
  });

  test('is never one in the bin, nor one that is not kept, unless it is named', () => {
    const candidate = fc.record(
      { id: fc.constantFrom('a', 'b', 'c', exampleId), deletedAt: fc.constant('2026-07-02T00:00:00.000Z') },
      { requiredKeys: ['id'] },
    );
    const shelf = fc.uniqueArray(candidate, { selector: ({ id }) => id });
    fc.assert(
      fc.property(shelf, fc.constantFrom('a', 'x', exampleId, undefined), (some, last) => {
        const found = inHandOf(plain, last, some);
        expect(['record', 'none']).toContain(found.kind);
        if (found.kind === 'record') expect(some.find(({ id }) => id === found.id)).toEqual({ id: found.id });
        else
          expect(
            some.every((one) => one.deletedAt !== undefined || (isExample(one) && one.id !== last)),
          ).toBe(true);
      }),
    );
  });
});

function is(id: string): InHand {
  return { kind: 'record', id };
}

function kept(...ids: readonly string[]): readonly Candidate[] {
  return all.filter(({ id }) => ids.includes(id));
}
