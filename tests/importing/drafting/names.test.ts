import { expect, test } from 'vitest';
import { partiesIn } from '../../../src/lib/annex/importing/drafting/parties.ts';
import { definedTerms } from '../../../src/lib/annex/importing/drafting/terms.ts';

test('the parties are those that the text makes act', () => {
  expect(partiesIn('受託者は、守る。委託者は、見る。')).toEqual({
    orderingParty: '委託者',
    contractor: '受託者',
  });
  expect(partiesIn('乙は、甲に報告する。')).toEqual({ orderingParty: '甲', contractor: '乙' });
  expect(partiesIn('受託者は、発注者に報告する。')).toEqual({
    orderingParty: '発注者',
    contractor: '受託者',
  });
  expect(partiesIn('当社は、貴市に報告します。')).toEqual({ orderingParty: '貴市', contractor: '当社' });
  expect(partiesIn('記録を残す。').unsure).toContain('見当たりません');
});

test('an office that writes none of the usual names is called as it calls itself', () => {
  expect(partiesIn('受託者は、市に報告する。市は、調査することができる。都市の名。')).toEqual({
    orderingParty: '市',
    contractor: '受託者',
  });
  expect(partiesIn('受託者は、県内の業者に限る。受託者は、守る。')).toMatchObject({
    orderingParty: '委託者',
  });
});

test('terms are the words that the text defines by the way, parties aside', () => {
  const text =
    '甲市（以下「甲」という。）は、個人情報の保護に関する法律（平成15年法律第57号。以下「法」という。）により、業務上知り得た情報（以下「取得情報」という。）を守る。';
  expect(definedTerms(text, ['甲', '乙'])).toEqual([
    { term: '法', said: '個人情報の保護に関する法律' },
    { term: '取得情報', said: '業務上知り得た情報' },
  ]);
  const other =
    '「個人情報の保護に関する法律」（平成15年法律第57号）（以下「法」という。）により、「媒体」とは、電磁的記録をいう。';
  expect(definedTerms(other, [])).toEqual([
    { term: '法', said: '個人情報の保護に関する法律' },
    { term: '媒体', said: '電磁的記録' },
  ]);
  const listed = '乙は、情報の漏えい、滅失又は毀損（以下「漏えい等」という。）を防ぐ。';
  expect(definedTerms(listed, [])).toEqual([{ term: '漏えい等', said: '情報の漏えい、滅失又は毀損' }]);
});
