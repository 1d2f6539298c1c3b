import { describe, expect, test } from 'vitest';
import { fold } from '../../src/lib/annex/text/fold.ts';
import { formOf } from '../../src/lib/search/words/word-form.ts';
import { lexiconOf } from '../../src/lib/search/words/lexicon.ts';
import { markedParts } from '../../src/lib/search/marking.ts';
import { prepare } from '../../src/lib/search/prepared.ts';
import { indexOf } from '../../src/lib/search/scan.ts';
import { queryWords } from '../../src/lib/search/words/query-words.ts';
import { cut } from '../../src/lib/search/words/cut.ts';

test.each([
  ['第８', '第8'],
  ['ﾃﾞｰﾀ', 'でーた'],
  ['データ', 'でーた'],
  ['ＩＤ', 'id'],
  ['㈱', '(株)'],
])('%s is read as %s', (written, folded) => {
  expect(fold(written)).toBe(folded);
});

describe('cutting Japanese into words', () => {
  const annex = ['再委託', '承諾', '情報', '漏えい', '終了', '契約'];
  test.each([
    ['再委託の承諾', '再委託 承諾'],
    ['再委託承諾', '再委託 承諾'],
    ['承諾された再委託', '承諾 再委託'],
    ['情報の漏えいについて', '情報 漏えい'],
    ['契約終了後', '契約 終了'],
    ['個人情報', '?個人情報'],
    ['個人情報の漏えい', '?個人情報 漏えい'],
    ['情報システム', '情報 ?システム'],
    ['を', '?を'],
  ])('%s is %s', (run, words) => {
    const pieces = cut(run, (word) => annex.includes(word));
    expect(pieces.map(({ written, known }) => (known ? written : `?${written}`)).join(' ')).toBe(words);
  });

  test('a long line is cut without end', () => {
    expect(cut('承諾'.repeat(500), (word) => annex.includes(word))).toHaveLength(500);
  });
});

describe('the words of a query', () => {
  const corpus = [
    {
      clause: 1,
      paragraph: 1,
      sentences: 1,
      title: '',
      text: '再委託の承諾 返還 指示 ordering party level',
      norms: [],
    },
  ];
  const { known } = indexOf(corpus, lexiconOf([{ said: 'place of work', by: {} }]));
  test.each([
    ['再委託', '再委託'],
    ['再委託の承諾', '再委託の承諾'],
    ['返還を　指示', '返還 指示'],
    ['返還 返還', '返還'],
    ['第８から', '第8'],
    ['24時間以内', '24時間以内'],
    ['ISMS', 'ISMS'],
    ['、。「」', ''],
    ['Ordering Party’s consent', 'Ordering Party consent'],
    ['a level', 'level'],
    ['the', 'the'],
    ['clause 8 level', 'clause 8 level'],
    ['the place of work', 'place of work'],
  ])('%s asks for %s', (query, words) => {
    expect(
      queryWords(query, known)
        .map(({ written }) => written)
        .join(' '),
    ).toBe(words);
  });
});

describe('whether a text says a word', () => {
  test.each([
    ['受注者（第８の規定による', '第8', true],
    ['第１０の規定', '第1', false],
    ['第三者に提供', '第3', false],
    ['ｻｰﾋﾞｽﾚﾍﾞﾙ', 'サービス', true],
    ['サーバ', 'サーバー', true],
    ['サーバー', 'サーバ', true],
    ['キの字', 'キー', false],
    ['他に漏らしてはならない', '漏らす', true],
    ['委託業務を自ら行い', '行う', true],
    ['契約の履行', '行う', false],
    ['手順を定め、', '定める', true],
    ['Duties of the Contractor', 'duty', true],
    ['the Contractor', 'contract', false],
    ['a third party', 'third parties', true],
    ['the third. Party', 'third party', false],
    ['a party third', 'third party', false],
    ['must comply', 'compliance', true],
  ])('%s, %s: %s', (text, word, said) => {
    expect(formOf(word)(prepare(text)).length > 0).toBe(said);
  });
});

describe('marking', () => {
  const marked = (text: string, words: readonly string[]) => {
    const prepared = prepare(text);
    return markedParts(
      text,
      words.flatMap((word) => formOf(word)(prepared)),
    );
  };

  test('the parts joined are the text to the letter', () => {
    const text = '（第８）ﾃﾞｰﾀ　㈱データ';
    const parts = marked(text, ['データ', '第8', '株']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual([
      '第８',
      'ﾃﾞｰﾀ',
      '㈱データ',
    ]);
  });

  test('a text that says nothing of it stays in one piece', () => {
    expect(marked('一二三', ['四'])).toEqual([{ text: '一二三', marked: false }]);
  });
});
