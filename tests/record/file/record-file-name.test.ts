/** How the file of a record is called. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordFileName } from '../../../src/lib/record/file-name.ts';

interface Said {
  readonly name?: string;
  readonly title?: string;
  readonly date?: string;
}

function named({ name, title, date }: Said, code = '', prefix = '自己点検記録'): string {
  const record = {
    contractor: name === undefined ? {} : { name },
    contract: title === undefined ? {} : { title },
    assessment: date === undefined ? {} : { date },
  };
  return recordFileName(prefix, record, code);
}

const whole = { name: '株式会社サンプル', title: '○○システム運用保守業務委託', date: '2026-11-20' };

describe('a record’s file name', () => {
  test.each<[string, Said, string, string]>([
    ['says all', whole, 'VQN4-1234-5678-9ABC', '株式会社サンプル_○○システム運用保守業務委託_20261120_VQN4'],
    ['without a code', whole, '', '株式会社サンプル_○○システム運用保守業務委託_20261120'],
    ['without a contractor', { ...whole, name: '' }, 'VQN4', '○○システム運用保守業務委託_20261120_VQN4'],
    ['without a contract', { ...whole, title: '　' }, 'VQN4', '株式会社サンプル_20261120_VQN4'],
    ['without a date', { ...whole, date: '' }, 'VQN4', '株式会社サンプル_○○システム運用保守業務委託_VQN4'],
    ['of nothing but a code', {}, 'VQN4', 'VQN4'],
    ['with what no system takes', { name: 'A/B: "C"', title: '..契約*?.' }, '', 'A B C_契約'],
    ['with line ends and turned text', { name: '甲\n乙\u202e丙', title: '件' }, '', '甲 乙 丙_件'],
  ])('%s', (_, said, code, rest) => {
    expect(named(said, code)).toBe(`自己点検記録_${rest}.junshu.json`);
  });

  test('of an empty record is the prefix alone', () => {
    expect(named({})).toBe('自己点検記録.junshu.json');
  });

  test('in English begins in English', () => {
    expect(named({ name: 'Sample Ltd.', title: 'Operation' }, '7QKF', 'self-assessment-record')).toBe(
      'self-assessment-record_Sample Ltd_Operation_7QKF.junshu.json',
    );
  });

  test('cuts long names, never inside a character', () => {
    expect(named({ name: '甲'.repeat(99), title: '𠮷'.repeat(99) })).toBe(
      `自己点検記録_${'甲'.repeat(24)}_${'𠮷'.repeat(18)}.junshu.json`,
    );
    expect(named({ name: `甲${'𠮷'.repeat(99)}` })).toBe(`自己点検記録_甲${'𠮷'.repeat(11)}.junshu.json`);
  });

  test('is one that every system takes, in length too', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 80 });
    fc.assert(
      fc.property(text, text, (name, title) => {
        const file = named({ name, title, date: '2026-11-20' }, 'VQN4-1234-5678-9ABC');
        expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Surrogate}]|^[\s.]|[\s.]$/u);
        expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255);
      }),
    );
  });
});
