/** The sound record with one thing wrong, and what is expected of its reader. */
import { expect, test } from 'vitest';
import type { Problem } from '../../../src/lib/record/problem.ts';
import { read } from '../records.ts';

type Row = [name: string, file: string, ...problems: Problem[]];

/** Each file is refused with exactly these problems, in whatever order, and leaves nothing behind in the prototype of objects. */
export function refuses(rows: readonly Row[]) {
  test.each(rows)('%s', (_, file, ...problems) => {
    const before = Reflect.ownKeys(Object.prototype);
    expect(inOrder(problemsIn(file))).toEqual(inOrder(problems));
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });
}

function problemsIn(file: string): readonly Problem[] {
  const result = read(file);
  return result.ok ? [] : result.problems;
}

function inOrder(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => JSON.stringify(problem, Object.keys(problem).sort())).sort();
}

export { answering, but, stating, without } from './unsound.ts';
export const wrong = (path: string): Problem => ({ kind: 'wrongValue', path });
export const unknown = (path: string): Problem => ({ kind: 'unknownKey', path });
export const missing = (path: string): Problem => ({ kind: 'missing', path });
