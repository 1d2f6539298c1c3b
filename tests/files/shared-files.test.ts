/** Which file a module is in that several scripts share. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedFiles } from '../../src/integrations/shared-files.ts';

/** The form imports words and a list; the list imports words. */
const imports: Readonly<Record<string, readonly string[]>> = {
  'form.ts': ['words.ts', 'list.ts'],
  'list.ts': ['words.ts'],
  'words.ts': [],
};
const graph = {
  getModuleInfo: (id: string) => {
    const found = Object.keys(imports).find((name) => resolve(name) === id);
    return found === undefined ? null : { importedIds: (imports[found] ?? []).map((name) => resolve(name)) };
  },
};

describe('a module that scripts share', () => {
  const [first, second] = sharedFiles({ first: ['list.ts'], second: ['form.ts'] });

  test('is in the file whose entry comes to it', () => {
    const inFirst = Object.keys(imports).filter((name) => first?.name(resolve(name), graph) === 'first');
    expect(inFirst).toEqual(['list.ts', 'words.ts']);
    expect(second?.name(resolve('form.ts'), graph)).toBe('second');
  });

  test('is in the first file that comes to it', () => {
    expect(first?.priority).toBeGreaterThan(second?.priority ?? Infinity);
  });
});

test('an entry that no script has stops the build', () => {
  const [file] = sharedFiles({ gone: ['moved.ts'] });
  expect(() => file?.name(resolve('form.ts'), graph)).toThrow(/no script has .*moved\.ts\. Name the entry/);
});
