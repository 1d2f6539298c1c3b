import { describe, expect, test } from 'vitest';
import { inTurn } from '../../../src/browser/in-turn.ts';

/** Resolved or rejected from outside. */
function held<T>() {
  return Promise.withResolvers<T>();
}

describe('one work after the other', () => {
  test('the second begins when all of the first is done, and each has its own result', async () => {
    const done: string[] = [];
    const first = held<string>();
    const take = inTurn();
    const results = ['first', 'second'].map((name) =>
      take(async () => {
        done.push(`${name} begins`);
        const result = name === 'first' ? await first.promise : name;
        done.push(`${name} is done`);
        return result;
      }),
    );
    await Promise.resolve();
    expect(done).toEqual(['first begins']);
    first.resolve('1');
    expect(await Promise.all(results)).toEqual(['1', 'second']);
    expect(done).toEqual(['first begins', 'first is done', 'second begins', 'second is done']);
  });

  test('what fails is told to whoever asked for it, and keeps nothing after it from being done', async () => {
    const take = inTurn();
    const failed = take(() => Promise.reject(new Error('gone')));
    const after = take(() => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('gone');
    expect(await after).toBe('done');
  });
});
