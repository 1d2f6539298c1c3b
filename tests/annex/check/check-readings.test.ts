import { describe, expect, test } from 'vitest';
import { annexFrom } from '../../../src/files/content.ts';
import { check } from '../../../src/lib/annex/check/check.ts';
import { given } from '../../annexes.ts';
import { brokenBy, words } from '../parts.ts';
import type { Draft } from '../parts.ts';
import { finds } from './rows.ts';

/** A new edition: the source says the same new words. */
function newJapanese(parts: Draft): void {
  given(words(parts, 2, 'ja').paragraphs[1])[0] = '部屋の持ち主は、鍵の本数を知らせるものとする。';
  parts.source = parts.source.replace(
    /部屋の持ち主は、鍵を渡すときに、[^]*?ものとする。/,
    '部屋の持ち主は、鍵の本数を知らせるものとする。',
  );
}

function newEnglish(parts: Draft): void {
  given(words(parts, 2, 'en').paragraphs[1])[0] = 'The owner of the rooms is to say how many.';
}

const line = (parts: Draft) => given(parts.readings['2-2']);
const mend = '\n  Read both together, mend the one that lags behind, then run: npm run confirm -- 2-2';
const restore =
  '\n  Put the line back as it was. If the text is to change: change it, read both, and run: npm run confirm -- 2-2';

describe('what was not read together', () => {
  finds([
    [
      'the Japanese has changed',
      newJapanese,
      `clauses/02-keys/ja.mdx: the Japanese of 2-2 has changed since both were last read together (2026-11-23).
    ja: d370bc5e4886bb0e → 915d5d08f6a94244
    en: b390e536f5a7b218 (unchanged)
    ja: 部屋の持ち主は、鍵の本数を知らせるものとする。
    en: The owner of the rooms is to write down how many keys are handed over.${mend}`,
    ],
    [
      'the English has changed',
      newEnglish,
      `clauses/02-keys/en.mdx: the English of 2-2 has changed since both were last read together (2026-11-23).
    ja: d370bc5e4886bb0e (unchanged)
    en: b390e536f5a7b218 → ceb2988a41d7e1d1
    ja: 部屋の持ち主は、鍵を渡すときに、その本数を紙に書いて知らせるものとする。
    en: The owner of the rooms is to say how many.${mend}`,
    ],
    [
      'both have changed',
      (parts) => {
        newJapanese(parts);
        newEnglish(parts);
      },
      `clauses/02-keys/ja.mdx: both languages of 2-2 have changed since both were last read together (2026-11-23).
    ja: d370bc5e4886bb0e → 915d5d08f6a94244
    en: b390e536f5a7b218 → ceb2988a41d7e1d1
    ja: 部屋の持ち主は、鍵の本数を知らせるものとする。
    en: The owner of the rooms is to say how many.${mend}`,
    ],
    [
      'a digest is changed and no text',
      (parts) => (line(parts).en = '0123456789abcdef'),
      `readings.yaml: the English of 2-2 is the digest of no text: the digest was changed, not the text.
    ja: d370bc5e4886bb0e (unchanged)
    en: 0123456789abcdef → b390e536f5a7b218${restore}`,
    ],
    [
      'the day is changed by hand',
      (parts) => (line(parts).read = '2027-01-01'),
      `readings.yaml: the line of 2-2 was written by hand.
    ja: d370bc5e4886bb0e (unchanged)
    en: b390e536f5a7b218 (unchanged)${restore}`,
    ],
    [
      'a heading has no line',
      (parts) => delete parts.readings['3'],
      `clauses/03-damage/ja.mdx: readings.yaml has no line for 3.
    ja: こわれた物の届出
    en: Reporting what broke${mend.replace('2-2', '3')}`,
    ],
    [
      'a line has no place',
      (parts) => (parts.readings['4-1'] = line(parts)),
      'readings.yaml: there is a line for 4-1, but the annex has no such place. Run: npm run confirm -- --all',
    ],
  ]);
});

describe('where outdated translations are marked', () => {
  test.each<[string, (parts: Draft) => unknown, number]>([
    ['a changed text passes', newJapanese, 0],
    ['a changed translation does not', newEnglish, 1],
    ['a digest changed by hand does not', (parts) => (line(parts).ja = '0123456789abcdef'), 1],
    ['a missing line does not', (parts) => delete parts.readings['2-2'], 1],
  ])('%s', (_, slip, problems) => {
    expect(check(brokenBy(slip), 'mark')).toHaveLength(problems);
  });

  test('the annex says which translation is older', () => {
    const { readings } = annexFrom(brokenBy(newJapanese), 'mark');
    expect(readings['2-2']).toEqual({ date: '2026-11-23', outdated: true });
    expect(readings['2-1']).toEqual({ date: '2026-11-23', outdated: false });
  });

  test('otherwise the annex is not composed', () => {
    expect(() => annexFrom(brokenBy(newJapanese), 'stop')).toThrow('npm run confirm -- 2-2');
  });
});
