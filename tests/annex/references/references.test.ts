import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/lib/languages/language.ts';
import { addressKey } from '../../../src/lib/annex/numbering/address.ts';
import { referencesIn, referencesOf, targetsIn } from '../../../src/lib/annex/references/references.ts';
import { published, tiny } from '../../annexes.ts';

/** Read as if it stood in 8(4). */
const place = { clause: 8, paragraph: 4 };

/** `第３から第７まで → 3 4 5 6 7` */
function found(text: string, language: 'ja' | 'en'): readonly string[] {
  return referencesIn(text, language, place).map(
    ({ start, end, targets }) => `${text.slice(start, end)} → ${targets.map(addressKey).join(' ')}`,
  );
}

describe('a Japanese sentence refers to', () => {
  test.each<[string, ...string[]]>([
    ['第８の規定による再委託事業者を含む', '第８ → 8'],
    ['この情報セキュリティ要件第３、同第４、同第５の規定', '第３ → 3', '第４ → 4', '第５ → 5'],
    ['第３から第７までの規定', '第３から第７まで → 3 4 5 6 7'],
    ['第３～第５に定める', '第３～第５ → 3 4 5'],
    ['第10及び第 12に定める', '第10 → 10', '第 12 → 12'],
    ['第10', '第10 → 10'],
    ['（第８）', '第８ → 8'],
    ['第8第3項の説明', '第8第3項 → 8-3'],
    ['第８第１項及び第３項', '第８第１項 → 8-1', '第３項 → 8-3'],
    ['第５第１項又は第２項', '第５第１項 → 5-1', '第２項 → 5-2'],
    ['第５第１項から第３項まで', '第５第１項から第３項まで → 5-1 5-2 5-3'],
    ['第７又は第２項', '第７ → 7', '第２項 → 8-2'],
    ['第１項に定める', '第１項 → 8-1'],
    ['第１項及び第２項', '第１項 → 8-1', '第２項 → 8-2'],
    ['第１項から第３項まで', '第１項から第３項まで → 8-1 8-2 8-3'],
    ['前項は、適用される', '前項 → 8-3'],
    ['前項の承諾', '前項 → 8-3'],
    ['前２項の規定', '前２項 → 8-2 8-3'],
    ['前各項の規定', '前各項 → 8-1 8-2 8-3'],
    ['次項において', '次項 → 8-5'],
    ['第８前段', '第８ → 8'],
    ['第３以外の規定', '第３ → 3'],
    ['第三者に提供してはならない'],
    ['第三に、検査を行う'],
    ['第1回及び第２回の報告'],
    ['第３版、第２次、第４四半期、第１号、第５章'],
    ['この内容を変更する場合、それ等の者'],
    ['令和８年３月27日'],
    ['８ページの３項目'],
    ['第３項目'],
    ['事前項目'],
    ['前項目'],
    ['地方自治法施行規則第16条の３'],
    ['個人情報の保護に関する法律第66条第１項及び第２項'],
    ['第67条第１項'],
    ['契約書第３及び第４の規定'],
    ['民法第415条又は第８の規定', '第８ → 8'],
    ['第７から第３まで', '第７ → 7', '第３ → 3'],
    ['総務省令第80号'],
    ['別紙２の第'],
    [''],
  ])('%s', (text, ...references) => {
    expect(found(text, 'ja')).toEqual(references);
  });
});

describe('an English sentence refers to', () => {
  test.each<[string, ...string[]]>([
    ['under the provisions of Clause 8) to comply', 'Clause 8 → 8'],
    [
      'of Clauses 3, 4, 5, 6 and 7 of these Requirements',
      'Clauses 3 → 3',
      '4 → 4',
      '5 → 5',
      '6 → 6',
      '7 → 7',
    ],
    ['Clauses 3 to 7 apply', 'Clauses 3 to 7 → 3 4 5 6 7'],
    ['Clauses 3 through 5, and 7', 'Clauses 3 through 5 → 3 4 5', '7 → 7'],
    ['Clauses 10 and 12.', 'Clauses 10 → 10', '12 → 12'],
    ['as 8(3) says', '8(3) → 8-3'],
    ['Clause 8(3)', 'Clause 8(3) → 8-3'],
    ['8(1) and (3)', '8(1) → 8-1', '(3) → 8-3'],
    ['Clauses 5(1) and 8(3)', 'Clauses 5(1) → 5-1', '8(3) → 8-3'],
    ['5(1) to (3)', '5(1) to (3) → 5-1 5-2 5-3'],
    ['Clause 8, paragraph (3),', 'Clause 8, paragraph (3) → 8-3'],
    ['paragraph 3 of Clause 8', 'paragraph 3 of Clause 8 → 8-3'],
    ['paragraph 1 holds for the copy', 'paragraph 1 → 8-1'],
    ['8(1) or paragraph 2', '8(1) → 8-1', 'paragraph 2 → 8-2'],
    ['paragraphs 1 and 2', 'paragraphs 1 → 8-1', '2 → 8-2'],
    ['paragraphs 1 to 3', 'paragraphs 1 to 3 → 8-1 8-2 8-3'],
    ['The preceding paragraph also applies', 'The preceding paragraph → 8-3'],
    ['the preceding two paragraphs', 'the preceding two paragraphs → 8-2 8-3'],
    ['the two preceding paragraphs', 'the two preceding paragraphs → 8-2 8-3'],
    ['each of the preceding paragraphs', 'each of the preceding paragraphs → 8-1 8-2 8-3'],
    ['the following paragraph', 'the following paragraph → 8-5'],
    ['by a third party'],
    ['within 3 days, 8 hours and 12 minutes'],
    ['on 27 March 2026'],
    ['any of these particulars'],
    ['this clause and that paragraph'],
    ['ISO/IEC 27001(2022)'],
    ['version 8.3 (3)'],
    ['Clause 8.3'],
    ['Clause 8A and Clause 8(a)'],
    ['Article 66, Article 8(3) and Section 12'],
    ['Articles 3 and 4(1)'],
    ['Act No. 57 of 2003'],
    ['Clause 8 of the Master Agreement'],
    ['Clauses 3 to 5 of that contract'],
    ['sub-clause 3 and subclause 3'],
    [''],
  ])('%s', (text, ...references) => {
    expect(found(text, 'en')).toEqual(references);
  });
});

/** Words that make citations, and words that look like them. */
const words = [
  '第',
  '３',
  '12',
  '項',
  '前',
  '及び',
  'から',
  'まで',
  '、',
  '条',
  '第８第３項',
  'Clauses ',
  'Clause ',
  '8(3)',
  ' and ',
  ' to ',
  '(2)',
  'paragraph ',
  'the preceding two paragraphs',
  'あ',
  ' ',
  '𠮷',
];
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(''));

test.each(languages)(
  'references stand in order, apart, within the text, and lead somewhere (%s)',
  (language) => {
    fc.assert(
      fc.property(sentence, (text) => {
        let reached = 0;
        for (const { start, end, targets } of referencesIn(text, language, place)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(targets.length).toBeGreaterThan(0);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  },
);

describe('the annex', () => {
  const norms = [published, tiny].flatMap(({ clauses }) =>
    clauses.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences)),
  );
  const set = (norm: (typeof norms)[number], language: 'ja' | 'en') =>
    targetsIn(referencesOf(norm, language)).map(addressKey).toSorted();

  test('refers to the same places in both languages, sentence by sentence', () => {
    for (const norm of norms) expect(set(norm, 'en')).toEqual(set(norm, 'ja'));
  });

  test.each([
    ['5-2-1', ['5-1']],
    ['6-2-1', ['6-1']],
    ['7-2-1', ['7-1']],
    ['8-3-1', ['3', '4', '5', '6', '7', '8-1', '8-2']],
    ['12-1-1', ['8']],
    ['12-2-1', ['12-1']],
  ])('refers in %s to %j, and nowhere else', (id, targets) => {
    const norm = norms.find((one) => one.id === id);
    expect(norm && set(norm, 'ja')).toEqual(targets);
  });

  test('refers to nothing in its other sentences', () => {
    const referring = published.clauses
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .filter((norm) => set(norm, 'ja').length > 0);
    expect(referring).toHaveLength(6);
  });

  test.each([
    ['ja', '前項の承諾'],
    ['en', 'the consent referred to in the preceding paragraph'],
  ] as const)('says where words lead whose paragraph is not the whole answer (%s)', (language, expected) => {
    const norm = published.clauses[7]?.paragraphs[2]?.sentences[0];
    const first = norm && referencesOf(norm, language)[0];
    expect(norm?.text[language].slice(first?.start, first?.end)).toBe(expected);
    expect(first?.targets.map(addressKey)).toEqual(['8-2', '8-1']);
  });
});
