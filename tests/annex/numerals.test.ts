import { describe, expect, test } from 'vitest';
import { parseKey } from '../../src/lib/annex/numbering/address.ts';
import { addressLabel, clauseLabel } from '../../src/lib/annex/numbering/labels.ts';
import { numeral, officialDigits } from '../../src/lib/annex/numbering/numerals.ts';
import { parseAddress } from '../../src/lib/annex/numbering/typed.ts';

describe('what a person types for a place', () => {
  test.each([
    ['第８', { clause: 8 }],
    ['第8', { clause: 8 }],
    ['8', { clause: 8 }],
    ['１０', { clause: 10 }],
    ['第 10', { clause: 10 }],
    ['　第１０　', { clause: 10 }],
    ['第8条', { clause: 8 }],
    ['第八', { clause: 8 }],
    ['十二条', { clause: 12 }],
    ['第二十一', { clause: 21 }],
    ['08', { clause: 8 }],
    ['clause 8', { clause: 8 }],
    ['Clause８', { clause: 8 }],
    ['cl. 8', { clause: 8 }],
    ['Article 8', { clause: 8 }],
    ['§8', { clause: 8 }],
    ['第８ ３', { clause: 8, paragraph: 3 }],
    ['第８　３', { clause: 8, paragraph: 3 }],
    ['第8第3項', { clause: 8, paragraph: 3 }],
    ['第８第３項', { clause: 8, paragraph: 3 }],
    ['第 8 第 3 項', { clause: 8, paragraph: 3 }],
    ['第八第三項', { clause: 8, paragraph: 3 }],
    ['第八条第三項', { clause: 8, paragraph: 3 }],
    ['8条3項', { clause: 8, paragraph: 3 }],
    ['8-3', { clause: 8, paragraph: 3 }],
    ['８－３', { clause: 8, paragraph: 3 }],
    ['8ー3', { clause: 8, paragraph: 3 }],
    ['8–3', { clause: 8, paragraph: 3 }],
    ['8 - 3', { clause: 8, paragraph: 3 }],
    ['8.3', { clause: 8, paragraph: 3 }],
    ['8．3', { clause: 8, paragraph: 3 }],
    ['8(3)', { clause: 8, paragraph: 3 }],
    ['8（3）', { clause: 8, paragraph: 3 }],
    ['第８（３）', { clause: 8, paragraph: 3 }],
    ['8 (3)', { clause: 8, paragraph: 3 }],
    ['clause 8.3', { clause: 8, paragraph: 3 }],
    ['Clause 8(3)', { clause: 8, paragraph: 3 }],
    ['CLAUSE 8 (3)', { clause: 8, paragraph: 3 }],
    ['cl. 8-3', { clause: 8, paragraph: 3 }],
    ['clause 8, paragraph 3', { clause: 8, paragraph: 3 }],
    ['Clause 8 para. 3', { clause: 8, paragraph: 3 }],
    ['paragraph 8(3)', { clause: 8, paragraph: 3 }],
    ['para. 8(3)', { clause: 8, paragraph: 3 }],
    ['Para 8.3', { clause: 8, paragraph: 3 }],
    ['Paragraph 3 of Clause 8', { clause: 8, paragraph: 3 }],
    ['paragraph (3) of Clause 8', { clause: 8, paragraph: 3 }],
    ['para. 11 of article 12', { clause: 12, paragraph: 11 }],
    ['８③', { clause: 8, paragraph: 3 }],
    ['第８ ⑳', { clause: 8, paragraph: 20 }],
    ['第６第１項第２文', { clause: 6, paragraph: 1, sentence: 2 }],
    ['第六第一項第二文', { clause: 6, paragraph: 1, sentence: 2 }],
    ['6条1項2文', { clause: 6, paragraph: 1, sentence: 2 }],
    ['6(1), sentence 2', { clause: 6, paragraph: 1, sentence: 2 }],
    ['clause 6, paragraph 1, sentence 2', { clause: 6, paragraph: 1, sentence: 2 }],
    ['8-3-1', { clause: 8, paragraph: 3, sentence: 1 }],
    ['8.3.1', { clause: 8, paragraph: 3, sentence: 1 }],
    ['第８ ３ １', { clause: 8, paragraph: 3, sentence: 1 }],
  ])('%s is a place', (typed, place) => {
    expect(parseAddress(typed)).toEqual(place);
  });

  test.each([
    '',
    '　',
    '0',
    '2026',
    '1234',
    '3年',
    '8月23日',
    '2026-11-23',
    '1,000',
    '8-3-1-2',
    '8の3',
    '第2文',
    '8第2文',
    '第3項',
    'paragraph 3',
    'paragraph 3 of 30 days',
    '③',
    '8項',
    '83項',
    '第三者',
    '三十日以内',
    '二三',
    '第',
    '-',
    '()',
    '8(3',
    '8)3(',
    'clause',
    'clause eight',
    'Q8-3',
    '8%',
    '第８　再委託',
    '再委託',
  ])('%j is not a place', (typed) => {
    expect(parseAddress(typed)).toBeNull();
  });

  test('a label leads back to its place in either language', () => {
    for (const place of [
      { clause: 8 },
      { clause: 10 },
      { clause: 8, paragraph: 3 },
      { clause: 12, paragraph: 11 },
      { clause: 6, paragraph: 1, sentence: 2 },
    ]) {
      expect(parseAddress(addressLabel(place, 'ja'))).toEqual(place);
      expect(parseAddress(addressLabel(place, 'en'))).toEqual(place);
    }
  });
});

describe('numbers as the annex writes them', () => {
  test('one digit stands full-width, two half-width', () => {
    expect([0, 9, 10, 100].map(numeral)).toEqual(['０', '９', '10', '100']);
    expect(officialDigits('8月23日')).toBe('８月23日');
  });

  test('a clause is cited without the space that the source prints', () => {
    expect([clauseLabel(8), clauseLabel(10)]).toEqual(['第８', '第10']);
  });

  test('an address reads as the language cites it', () => {
    const [clause, paragraph] = [{ clause: 8 }, { clause: 8, paragraph: 3 }];
    expect([clause, paragraph].map((place) => addressLabel(place, 'ja'))).toEqual(['第８', '第８第３項']);
    expect([clause, paragraph].map((place) => addressLabel(place, 'en'))).toEqual(['Clause 8', '8(3)']);
  });

  test('a key of the content is a clause or a paragraph', () => {
    expect([parseKey('8'), parseKey('8-3')]).toEqual([{ clause: 8 }, { clause: 8, paragraph: 3 }]);
  });
});
