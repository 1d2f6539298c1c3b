import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/lib/record/file-name.ts';

test.each([
  [['自己点検記録', '○○システム'], '自己点検記録_○○システム'],
  [['自己点検記録', ''], '自己点検記録'],
  [['', '　', '\u200b', '記録'], '記録'],
  [['a', ' A/B\\C: "契約"?*. '], 'a_A B C 契約'],
  [['a', '.hidden.'], 'a_hidden'],
  [['a', 'か\u3099'], 'a_が'],
])('%j is %s', (parts, name) => {
  expect(fileName(...parts)).toBe(name);
});

test('a long part ends after 60 units, never inside a character', () => {
  expect(fileName('甲'.repeat(70))).toBe('甲'.repeat(60));
  expect(fileName('𠮷'.repeat(70))).toBe('𠮷'.repeat(30));
  expect(fileName(`甲${'𠮷'.repeat(70)}`)).toBe(`甲${'𠮷'.repeat(29)}`);
});

test('whatever is written, the name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      const name = fileName(...parts);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Surrogate}]|^[\s.]|[\s.]$/u);
      expect(name.normalize('NFC')).toBe(name);
    }),
  );
});
