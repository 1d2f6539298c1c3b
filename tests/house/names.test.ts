import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Files of the build and of an annex's proofs aside; Astro itself gives two names to every page. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(?!content\/|pages\/).*\.ts$/.test(name),
);

/** Two languages say the same thing under the same name, in files that differ by the language alone. */
function whatever(name: string): string {
  return name.replace(/(?<=[/-])(?:ja|en|japanese|english)(?=[/.])/, '*');
}

/** File → the names that it gives at its outermost level. */
const named = new Map(
  files.map((name) => {
    const found = readFileSync(join('src', name), 'utf8').matchAll(
      /^(?<exported>export )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (?<name>[\w$]+)/gm,
    );
    return [name, [...found].map(({ groups }) => groups)] as const;
  }),
);

test('a name that is exported stands for one thing in all of src', () => {
  const places = new Map<string, Set<string>>();
  const exported = new Set<string>();
  for (const [file, names] of named)
    for (const groups of names) {
      const { name = '', exported: isExported } = groups ?? {};
      places.set(name, (places.get(name) ?? new Set()).add(whatever(file)));
      if (isExported) exported.add(name);
    }
  const twice = [...exported].filter((name) => (places.get(name)?.size ?? 0) > 1);
  expect(twice.map((name) => [name, ...(places.get(name) ?? [])])).toEqual([]);
  // That the names were read at all.
  expect(exported.size).toBeGreaterThan(500);
});
