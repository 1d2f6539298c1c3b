import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../../../src/lib/assessment/verdict/verdict.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { publishedRules } from '../../annexes.ts';
import { read, readLoosely, records, sound } from '../records.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

describe('a record that was written', () => {
  test('is read as it was', () => {
    expect(read(writeRecord(sound))).toEqual({ ok: true, value: sound });
  });

  test('is read as it was, whatever it holds', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(read(writeRecord(record))).toEqual({ ok: true, value: record });
        expect(readLoosely(writeRecord(record))).toEqual({ ok: true, value: record });
      }),
    );
  });

  test('is assessed as it was', () => {
    fc.assert(
      fc.property(records, (record) => {
        const back = read(writeRecord(record));
        const value = back.ok ? back.value : sound;
        expect(assess(publishedRules, value.facts, value.answers)).toEqual(
          assess(publishedRules, record.facts, record.answers),
        );
      }),
    );
  });

  test('is text of two spaces and a final line end', () => {
    expect(writeRecord(sound)).toMatch(/^\{\n {2}"type": "junshu\/record",\n {2}"version": 2,\n[^]*\n\}\n$/);
  });

  test('does not depend on the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(sound).reverse());
    expect(read(JSON.stringify(reversed))).toEqual({ ok: true, value: sound });
  });
});

describe('reading never throws', () => {
  const reads = (file: string) => {
    for (const result of [read(file), readLoosely(file)]) {
      if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
    }
  };

  test('whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), reads));
  });

  test('whatever JSON stands where facts and answers should', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (facts, answers) => {
        reads(JSON.stringify({ facts, answers }));
      }),
    );
  });

  test.each([
    ['brackets', '['.repeat(200_000)],
    ['braces', '{"a":'.repeat(200_000)],
    ['closed brackets', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['closed braces', `${'{"facts":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['facts', `{"answers":{},"facts":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['few enough brackets to be parsed', `{"answers":{},"facts":${'['.repeat(2000)}${']'.repeat(2000)}}`],
  ])('however deep the %s', (_, file) => {
    expect(read(file).ok).toBe(false);
    expect(readLoosely(file).ok).toBe(false);
  });
});

describe('a file is taken whole or not at all', () => {
  const places = fc.constantFrom(...pathsIn(sound));

  test('a value that is changed anywhere is either refused or taken as it stands', () => {
    fc.assert(
      fc.property(places, fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const text = JSON.stringify(replacedIn(sound, path, value));
        const result = read(text);
        if (result.ok) expect(result.value).toEqual(JSON.parse(text));
        else expect(Object.keys(result)).toEqual(['ok', 'problems']);
      }),
      { numRuns: 500 },
    );
  });

  test('a key that is added anywhere is refused', () => {
    const objects = pathsIn(sound).filter((path) => isObject(valueAt(sound, path)));
    fc.assert(
      fc.property(fc.constantFrom(...objects), fc.string(), (path, key) => {
        const object = valueAt(sound, path);
        const more = { ...(object as object), [`x${key}`]: 1 };
        expect(read(JSON.stringify(replacedIn(sound, path, more))).ok).toBe(false);
      }),
    );
  });
});

type Path = readonly (string | number)[];

/** The path of the whole and of every value in it. */
function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [[], ...keys.flatMap((key) => pathsIn(valueAt(value, [key])).map((rest) => [key, ...rest]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((at: unknown, key) => (at as Record<string | number, unknown>)[key], value);
}

function replacedIn(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const inner = replacedIn(valueAt(value, [key]), rest, by);
  return Array.isArray(value)
    ? value.map((one: unknown, index) => (index === key ? inner : one))
    : { ...(value as object), [key]: inner };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
