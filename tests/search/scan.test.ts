import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Language } from '../../src/lib/languages/language.ts';
import { replyTo } from '../../src/lib/search/reply.ts';
import type { ReplyVoice } from '../../src/lib/search/reply.ts';
import { corpusOf } from '../../src/lib/search/corpus.ts';
import { indexOf } from '../../src/lib/search/scan.ts';
import { lexiconOf } from '../../src/lib/search/words/lexicon.ts';
import { entriesOf, namesOf } from '../../src/lib/search/words/synonyms.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { published } from '../annexes.ts';

const { synonyms } = readContent();

function answerIn(language: Language) {
  const index = indexOf(corpusOf(published, language), lexiconOf(entriesOf(published, synonyms, language)), {
    names: namesOf(published, language),
  });
  return (query: string) => replyTo(query, index, voiceIn(language));
}

function voiceIn(language: Language): ReplyVoice {
  return { language, words: wordingIn(language).search.answers, questions: ['8-3', '2-0'] };
}

describe('the sentence', () => {
  test.each([
    ['ja', '守秘義務', '２件'],
    ['ja', '宇宙', '「宇宙」を含む項はありません。'],
    ['ja', '再委託 宇宙', '「宇宙」を含む項はありません。残りの語では４件です。'],
    [
      'ja',
      '公表 賠償 宇宙',
      '「宇宙」を含む項はありません。全ての語を含む項はありません。語ごとの件数は次のとおりです。',
    ],
    ['ja', '第８', '第８は３件です。ほかに、第８を引用する項が１件あります。'],
    ['ja', '8-3', '第８第３項は１件です。'],
    ['ja', '第99', '第99はありません。第１から第12までです。'],
    ['ja', '8-9', '第８第９項はありません。第８の最後は第８第３項です。'],
    ['ja', '8-3-2', '第８第３項第２文はありません。第８第３項の最後は第８第３項第１文です。'],
    ['ja', '別紙２', '別紙２は、この文書の全体です。'],
    ['ja', '別紙', '別紙２は、この文書の全体です。'],
    ['ja', 'Annex 2', '別紙２は、この文書の全体です。'],
    ['ja', '別紙３', '「別紙」又は「3」を含む項はありません。'],
    ['ja', '一括再委託', '「一括」を含む項はありません。残りの語では４件です。'],
    ['ja', '体制図', '「体制図」を含む項はありません。残りの語では１件です。'],
    ['ja', '持ち出し', '「持ち出し」を含む項はありません。'],
    ['ja', '持ち出しの監視', '「持ち出し」を含む項はありません。残りの語では１件です。'],
    ['ja', '受注者の権利', '「受注者の権利」を含む項はありません。'],
    ['ja', '、。', '検索できる文字がありません。語句又は番号を入力してください。'],
    ['ja', '', ''],
    ['en', 'consent', '3 results'],
    ['en', 'aardvark', 'No paragraph contains “aardvark”.'],
    ['en', 'subcontractor zebra', 'No paragraph contains “zebra”. For the other words: 4 results.'],
    ['en', 'announcement damages', 'No paragraph contains all of these words. Each word by itself:'],
    ['en', 'Clause 8', 'Clause 8: 3 results. Other paragraphs that cite Clause 8: 1 result.'],
    ['en', 'annex 2', 'Annex 2 is this whole document.'],
    ['en', '6(1), sentence 2', '6(1), sentence 2: 1 result.'],
    ['en', '8(9)', 'There is no 8(9). The last one in Clause 8 is 8(3).'],
  ] as const)('%s: %s', (language, query, sentence) => {
    expect(answerIn(language)(query).sentence).toBe(sentence);
  });

  test('words that never stand together are counted one by one', () => {
    expect(answerIn('ja')('公表 賠償').apart).toEqual([
      { word: '公表', count: 1 },
      { word: '賠償', count: 2 },
    ]);
    expect(answerIn('ja')('事前承諾').apart).toEqual([
      { word: '事前', count: 2 },
      { word: '承諾', count: 3 },
    ]);
  });
});

describe('a place that is named', () => {
  test.each([
    ['ja', '第８ ３', '第８第３項', { clause: 8, paragraph: 3 }],
    ['ja', '第1', '第１', { clause: 1 }],
    ['ja', '１０', '第10', { clause: 10 }],
    ['en', 'clause 8.3', '8(3)', { clause: 8, paragraph: 3 }],
    ['ja', '第６第１項第２文', '第６第１項第２文', { clause: 6, paragraph: 1, sentence: 2 }],
    ['en', '6(1), sentence 2', '6(1), sentence 2', { clause: 6, paragraph: 1, sentence: 2 }],
  ] as const)('%s: %s is %s', (language, query, label, address) => {
    expect(answerIn(language)(query).target).toEqual({ kind: 'there', label, address });
  });

  test.each([
    ['ja', '別紙', '別紙２'],
    ['en', 'annex 2', 'Annex 2'],
  ] as const)('%s: %s is the whole, %s', (language, query, label) => {
    expect(answerIn(language)(query).target).toEqual({ kind: 'whole', label });
  });

  test.each([
    ['8-3', '8-3', '第８第３項'],
    ['設問８－３', '8-3', undefined],
    ['設問9-9', undefined, undefined],
    ['第三者', undefined, undefined],
  ])('%s offers the question %s and the place %s', (query, question, label) => {
    const reply = answerIn('ja')(query);
    expect([reply.question, reply.target?.label]).toEqual([question, label]);
  });
});
