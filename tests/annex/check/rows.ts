import { expect, test } from 'vitest';
import { check } from '../../../src/lib/annex/check/check.ts';
import { lineOf } from '../../../src/lib/annex/content/slip.ts';
import { brokenBy } from '../parts.ts';
import type { Draft } from '../parts.ts';

/** An author's slip in the tiny annex, and every problem that it makes. */
export type Row = [name: string, slip: (parts: Draft) => void, ...problems: string[]];

export function finds(rows: readonly Row[]) {
  test.each(rows)('%s', (_, slip, ...problems) => {
    expect(check(brokenBy(slip)).map(lineOf)).toEqual(problems);
  });
}
