/** The record that a visitor may try is read like any other. */
import { describe, expect, test } from 'vitest';
import { readExample } from '../../src/files/example.ts';
import { isExample } from '../../src/lib/record/examples/example.ts';
import { readerFor } from '../../src/lib/record/read.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { languages } from '../../src/lib/languages/language.ts';
import type { Language } from '../../src/lib/languages/language.ts';
import { published, publishedRules, tiny, tinyRules } from '../annexes.ts';

describe.each([
  ['tests/annexes/whole', published, publishedRules],
  ['tests/tiny', tiny, tinyRules],
])('the example of %s', (folder, annex, rules) => {
  const reader = readerFor(rules, annex);
  const exampleIn = (language: Language) => reader.record(readExample(language, folder));

  test.each(languages)('is a sound record in %s', (language) => {
    expect(exampleIn(language)).toMatchObject({ ok: true });
  });

  test.each(languages)('is known as the example in %s', (language) => {
    const read = exampleIn(language);
    expect(read.ok && isExample(read.value.record)).toBe(true);
    expect(isExample({ id: '3b8f6a52-9a0e-4d0c-8a53-6f2f0c6d7e11' })).toBe(false);
  });

  test.each(languages)('could be handed over as it stands in %s', (language) => {
    const read = exampleIn(language);
    expect(read.ok && assess(rules, read.value.record.facts, read.value.record.answers)).toMatchObject({
      draft: false,
    });
  });

  test('is a record of this annex and of no other', () => {
    const other = annex === tiny ? published : tiny;
    expect(readerFor(rules, other).record(readExample('ja', folder))).toEqual({
      ok: false,
      problems: [{ kind: 'otherAnnex', found: annex.id }],
    });
  });
});
