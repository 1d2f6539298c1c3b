/** What keeps the rooms of src/lib apart: `npm run check:lint` says so of every file; here it is shown to say so. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { roomRules } from '../../eslint.rooms.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...roomRules],
});

/** What is said against a file of these words, if it stood there. */
async function against(file: string, words: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(words, { filePath: `src/lib/${file}` });
  return result?.messages.map(({ message }) => message) ?? [];
}

describe('a room may know', () => {
  test.each([
    ['search/new.ts', '../annex/annex.ts'],
    ['assessment/new.ts', '../annex/annex.ts'],
    ['attestation/new.ts', '../assessment/verdict.ts'],
    ['exchange/new.ts', '../attestation/dates.ts'],
    ['exchange/new.ts', '../wording/wording.ts'],
    ['annex/new.ts', '../languages/language.ts'],
    ['wording/ja/new.ts', '../../languages/language.ts'],
    ['annex/new.ts', 'zod'],
  ])('%s: %s', async (file, path) => {
    expect(await against(file, `import { one } from '${path}';`)).toEqual([]);
  });
});

describe('a room may not know', () => {
  test.each([
    ['annex/new.ts', '../search/synonyms.ts'],
    ['annex/new.ts', '../assessment/rules.ts'],
    ['annex/new.ts', '../wording/fill.ts'],
    ['search/new.ts', '../assessment/rules.ts'],
    ['assessment/new.ts', '../attestation/dates.ts'],
    ['assessment/new.ts', '../search/scan.ts'],
    ['attestation/new.ts', '../exchange/csv.ts'],
    ['exchange/new.ts', '../search/scan.ts'],
    ['wording/ja/new.ts', '../../annex/annex.ts'],
    ['languages/new.ts', '../annex/annex.ts'],
    ['new.ts', './annex/annex.ts'],
    ['annex/new.ts', '../../files/content.ts'],
    ['exchange/new.ts', '../../components/site/address.ts'],
    ['annex/new.ts', '../../../site.config.ts'],
    ['annex/new.ts', 'node:fs'],
    ['annex/new.ts', 'astro:content'],
  ])('%s: %s', async (file, path) => {
    expect(await against(file, `import { one } from '${path}';`)).toHaveLength(1);
    expect(await against(file, `import type { One } from '${path}';`)).toHaveLength(1);
    expect(await against(file, `export { one } from '${path}';`)).toHaveLength(1);
  });
});

describe('no room knows the machine', () => {
  test.each([
    'new Date()',
    'Date()',
    'Date.now()',
    'Math.random()',
    'new Intl.NumberFormat()',
    'new Intl.Segmenter(undefined, {})',
    'Intl.DateTimeFormat()',
    'day.toLocaleDateString()',
    'day.toLocaleString(undefined, {})',
    "'a'.localeCompare('b')",
  ])('%s is refused', async (words) => {
    expect(await against('annex/new.ts', `const one = ${words};`)).toHaveLength(1);
  });

  test.each([
    "new Date('2026-11-23')",
    "new Intl.Segmenter('ja', {})",
    "new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Tokyo' })",
    "'a'.localeCompare('b', 'en')",
    'Math.max(1, 2)',
  ])('%s is not', async (words) => {
    expect(await against('annex/new.ts', `const one = ${words};`)).toEqual([]);
  });
});

describe('which language it is', () => {
  test.each(["language === 'ja'", "'en' !== one", "Astro.props.language == 'ja'"])(
    '%s is not asked',
    async (asked) => {
      expect(await against('exchange/new.ts', `if (${asked}) one();`)).toHaveLength(1);
    },
  );

  test('is known where the languages are', async () => {
    expect(await against('languages/new.ts', "if (language === 'ja') one();")).toEqual([]);
  });
});
