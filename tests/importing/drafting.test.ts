import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { newContent } from '../../src/files/new-content.ts';
import { writeFolder } from '../../src/files/write.ts';
import { draftOf } from '../../src/lib/annex/importing/drafting/draft.ts';
import { stopsIn } from '../../src/lib/annex/importing/drafting/guesses.ts';
import { normOf } from '../../src/lib/annex/importing/drafting/norms.ts';
import { partiesIn } from '../../src/lib/annex/importing/drafting/parties.ts';
import { questionFor } from '../../src/lib/annex/importing/drafting/questions.ts';
import { sentencesIn } from '../../src/lib/annex/importing/drafting/sentences.ts';
import { definedTerms } from '../../src/lib/annex/importing/drafting/terms.ts';
import { readOutline } from '../../src/lib/annex/importing/read-outline.ts';
import { layout, manner, pageOf, written } from './offices.ts';
import { asRead } from '../../src/lib/annex/text/written-text.ts';

/** A level that is doubted is taken as it was read. */
const everyLine = Array.from({ length: 500 }, (_, at) => at + 1);
const parties = { orderingParty: '甲', contractor: '乙' };

describe('a text falls into sentences', () => {
  test.each([
    ['一文。二文。', ['一文。', '二文。']],
    [
      '承諾を得る（軽微なものを除く。）。ただし、急ぐときは、この限りでない。',
      ['承諾を得る（軽微なものを除く。）。', 'ただし、急ぐときは、この限りでない。'],
    ],
    ['「甲。乙」をいう。', ['「甲。乙」をいう。']],
    ['記録の保存', ['記録の保存']],
    ['閉じない（括弧。次の文。', ['閉じない（括弧。', '次の文。']],
    ['一文。　二文。', ['一文。', '　二文。']],
  ])('%s', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  test('that joined are the text to the letter', () => {
    const texts = fc.array(fc.constantFrom(...'甲乙は。、（）「」　条')).map((letters) => letters.join(''));
    fc.assert(fc.property(texts, (text) => sentencesIn(text).join('') === text));
  });
});

describe('what a sentence lays down follows from its ending and its subject', () => {
  test.each([
    ['乙は、記録を保存しなければならない。', 'contractor', 'must', 0],
    ['乙は、これを漏らしてはならない。', 'contractor', 'must-not', 0],
    ['乙は、第三者に委託することはできない。', 'contractor', 'must-not', 0],
    ['乙は、教育に努めなければならない。', 'contractor', 'endeavor', 0],
    ['甲は、立入検査をすることができる。', 'ordering-party', 'may', 0],
    ['甲は、必要な指示をするものとする。', 'ordering-party', 'is-to', 1],
    ['乙は、必要な措置を講ずるものとする。', 'contractor', 'must', 1],
    ['甲及び乙は、協議しなければならない。', 'both', 'must', 0],
    ['従事者は、名札を着けなければならない。', 'persons', 'must', 0],
    ['ただし、軽微なものは、この限りでない。', 'nobody', 'excepts', 0],
    ['この特記事項において「情報」とは、電磁的記録をいう。', 'nobody', 'defines', 0],
    ['この特記事項は、契約書の一部をなすものとする。', 'nobody', 'forms-part', 0],
    ['受託者（以下「乙」という。）は、情報を守らなければならない。', 'contractor', 'must', 0],
    ['乙（以下「受託者」という。）は、情報を守らなければならない。', 'contractor', 'must', 0],
    ['記録を保存すること。', 'contractor', 'must', 2],
    ['記録の保存', 'nobody', 'states', 0],
    ['削除', 'nobody', 'states', 0],
    ['乙は、資料を返還する。', 'contractor', 'must', 1],
    ['乙は、記録を残さなければならないものとする。', 'contractor', 'must', 0],
    ['乙は、開示してはなりません。', 'contractor', 'must-not', 0],
    ['乙は､秘密を守るものとする｡', 'contractor', 'must', 1],
    ['乙は、再委託できません。', 'contractor', 'must-not', 0],
    ['甲は、監査できます。', 'ordering-party', 'may', 0],
    ['乙は、規程を遵守することとする。', 'contractor', 'must', 1],
    ['乙は、体制を整備するよう努めること。', 'contractor', 'endeavor', 0],
    ['乙は、端末を持ち出さない。', 'contractor', 'must-not', 1],
    ['乙は、次の情報を秘密として扱う。', 'contractor', 'must', 1],
    ['乙は、責任を負わない。', 'nobody', 'states', 1],
    ['本契約は、１年間有効とする。', 'nobody', 'states', 1],
    ['乙は、その責任を免れることはできない。', 'nobody', 'states', 0],
    ['取扱者は、名札を着けること。', 'persons', 'must', 1],
    ['前項の規定は、契約の終了後も、同様とする。', 'contractor', 'extends', 1],
    ['乙が、記録を残さなければならない。', 'contractor', 'must', 0],
    ['通信は、暗号化する。', 'contractor', 'must', 2],
    ['第三者に提供しない。', 'contractor', 'must-not', 2],
    ['乙は、これを漏えいしません。', 'contractor', 'must-not', 1],
    ['乙は、関係書類を返します。', 'contractor', 'must', 1],
    ['この要領は、乙が守る事項について定める。', 'nobody', 'states', 1],
    ['有効期間は、締結の日から起算する。', 'nobody', 'states', 1],
    ['ただし、法令に基づく場合を除く。', 'nobody', 'excepts', 0],
    ['違反したときは、契約を解除する。', 'nobody', 'states', 1],
    ['疑義が生じたときは、甲乙協議の上、定める。', 'nobody', 'states', 0],
  ])('%s', (sentence, bearer, force, guesses) => {
    const read = normOf(sentence, parties, undefined);
    expect([read.bearer, read.force, read.unsure.length]).toEqual([bearer, force, guesses]);
  });

  test('without a subject it is that of the sentence before', () => {
    expect(normOf('記録を保存すること。', parties, 'persons').bearer).toBe('persons');
  });
});

describe('what is asked', () => {
  test.each([
    ['乙は、記録を保存しなければならない。', 'contractor', 'must', 'control', '記録を保存していますか。'],
    ['記録を保存すること。', 'contractor', 'must', 'control', '記録を保存していますか。'],
    ['乙は,記録を保存すること。', 'contractor', 'must', 'control', '記録を保存していますか。'],
    [
      '乙は、情報を適正に取り扱わなければならない。',
      'contractor',
      'must',
      'control',
      '情報を適正に取り扱っていますか。',
    ],
    [
      '乙は、目的外に利用してはならない。',
      'contractor',
      'must-not',
      'breach',
      '目的外に利用したことがありますか。',
    ],
    [
      '乙は、甲の承諾がなければ、委託してはならない。',
      'contractor',
      'must-not',
      'breach',
      '甲の承諾がないのに、委託したことがありますか。',
    ],
    [
      '乙は、これを漏らしてはならない。',
      'contractor',
      'must-not',
      'breach',
      'これを漏らしたことがありますか。',
    ],
    [
      '甲は、検査をすることができる。',
      'ordering-party',
      'may',
      'acknowledgement',
      '甲は、検査をすることができるとされていることを承知しています。',
    ],
  ] as const)('%s', (sentence, bearer, force, kind, question) => {
    expect(questionFor(sentence, bearer, force, ['乙', '甲'])).toMatchObject({ kind, question });
  });

  test.each([
    ['必要な措置を講じなければならない。', '必要な措置を講じていますか。'],
    ['必要な措置を講ずること。', '必要な措置を講じていますか。'],
    ['甲の承諾を得なければならない。', '甲の承諾を得ていますか。'],
    ['甲の承諾を得ること。', '甲の承諾を得ていますか。'],
    ['その指示に従わなければならない。', 'その指示に従っていますか。'],
    ['その指示に従うものとする。', 'その指示に従っていますか。'],
    ['媒体を保管庫に置かなければならない。', '媒体を保管庫に置いていますか。'],
    ['教育を行わなければならない。', '教育を行っていますか。'],
    ['教育を行うこと。', '教育を行っていますか。'],
    ['責任者を定めるものとする。', '責任者を定めていますか。'],
    ['秘密を守ること。', '秘密を守っていますか。'],
    ['書面を差し出さなければならない。', '書面を差し出していますか。'],
    ['確認に行かなければならない。', '確認に行っていますか。'],
    ['従事者に遵守させなければならない。', '従事者に遵守させていますか。'],
    ['適法でなければならない。', '「適法でなければならない。」という定めのとおりにしていますか。'],
    [
      '安全性は高くなければならない。',
      '「安全性は高くなければならない。」という定めのとおりにしていますか。',
    ],
  ])('%s → %s', (sentence, question) => {
    expect(questionFor(sentence, 'contractor', 'must', ['乙'])?.question).toBe(question);
  });

  test.each([
    ['書類を読んではならない。', '書類を読んだことがありますか。'],
    ['媒体を持ち出してはならない。', '媒体を持ち出したことがありますか。'],
    ['再委託を行ってはならない。', '再委託を行ったことがありますか。'],
    ['再委託を禁ずる。', '「再委託を禁ずる。」という定めに反したことがありますか。'],
    [
      '個人ごとに付与し、共用しないこと。',
      '「個人ごとに付与し、共用しないこと。」という定めに反したことがありますか。',
    ],
    ['書類を渡しません。', '書類を渡したことがありますか。'],
  ])('%s → %s', (sentence, question) => {
    expect(questionFor(sentence, 'contractor', 'must-not', ['乙'])?.question).toBe(question);
  });

  test.each([
    ['乙は、措置を講じなければならない。', '措置を講じていますか。'],
    ['乙は、これを守らなければならない。', 'これを守っていますか。'],
    ['乙は、業務を行わなければならない。', '業務を行っていますか。'],
    ['乙は、甲に届け出なければならない。', '甲に届け出ていますか。'],
    ['乙は、情報（以下「秘密」という。）を消さなければならない。', '情報を消していますか。'],
    ['周知徹底を図ること。', '周知徹底を図っていますか。'],
    ['承認を受けること。', '承認を受けていますか。'],
    ['措置を講ずること。', '措置を講じていますか。'],
    ['乙は、報告しなければなりません。', '報告していますか。'],
    ['乙は、秘密を守るものとします。', '秘密を守っていますか。'],
    ['乙は、秘密を守ります。', '秘密を守っていますか。'],
    ['承認を得ます。', '承認を得ていますか。'],
    ['媒体を返します。', '媒体を返していますか。'],
    ['データを消去いたします。', 'データを消去していますか。'],
    ['責任者の設置　乙は、責任者を置く。', '責任者を置いていますか。'],
  ])('of a duty, %s', (sentence, question) => {
    expect(questionFor(sentence, 'contractor', 'must', ['乙', '甲'])?.question).toBe(question);
  });

  test.each([
    ['乙は、持ち込んではならない。', '持ち込んだことがありますか。'],
    ['乙は、これを行わないこと。', 'これを行ったことがありますか。'],
    ['また、乙は、第三者に提供しないものとする。', '第三者に提供したことがありますか。'],
    ['乙は、権利を譲渡することはできない。', '権利を譲渡したことがありますか。'],
    ['乙は、再委託できません。', '再委託したことがありますか。'],
  ])('of a prohibition, %s', (sentence, question) => {
    expect(questionFor(sentence, 'contractor', 'must-not', ['乙', '甲'])?.question).toBe(question);
  });

  test('of what lays down nothing, nothing', () => {
    expect(questionFor('この限りでない。', 'nobody', 'excepts', ['乙'])).toBeUndefined();
  });
});

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
});

const folder = new URL('texts/', import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const unsettled: Readonly<Record<string, readonly number[]>> = {
  'damaged.txt': [5, 6, 7, 9, 10],
  'annexed.txt': [20, 21],
  'behind-items.txt': [6],
  'damaged-brackets.txt': [5, 6, 8, 9, 11],
  'damaged-letters.txt': [3, 6, 7],
  'numbers-above.txt': [6],
  'same-count-within.txt': [8],
  'excerpt.txt': [1],
  'table-rows.txt': [3],
  'two-documents.txt': [7, 8],
};

describe('what must be settled first stops with its line', () => {
  test.each(texts)('%s', async (name) => {
    const made = await newContent(readFileSync(new URL(name, folder)), name, '2026-11-28');
    const lines = made.kind === 'stopped' ? made.doubts.map(({ line }) => line) : [];
    expect(lines).toEqual(unsettled[name] ?? []);
  });

  test('a level that a person has looked at does not, a damaged number does', () => {
    const read = (name: string) => readOutline(readFileSync(new URL(name, folder), 'utf8'));
    expect(stopsIn(read('behind-items.txt'), [6])).toEqual([]);
    expect(stopsIn(read('damaged.txt'), [5, 6, 7, 9, 10]).map(({ line }) => line)).toEqual([6, 7, 9, 10]);
  });
});

describe('every sentence of the text stands in the draft, to the letter and in its order', () => {
  test.each(texts.filter((name) => name !== 'damaged.txt'))('%s', (name) => {
    const outline = readOutline(readFileSync(new URL(name, folder), 'utf8'));
    const drafted = draftOf(outline).clauses.filter(({ file }) => file.number !== 0);
    for (const [at, clause] of outline.clauses.entries()) {
      const words = asRead(drafted[at]?.paragraphs ?? []).paragraphs.map((one) => one.join(''));
      const letters = (text: string) => [...text].sort().join('');
      const inner = (items: (typeof clause.paragraphs)[number]['items']): string =>
        items.map(({ text, items: within }) => text + inner(within)).join('');
      expect(words.map(letters)).toEqual(
        clause.paragraphs.map(({ text, items }) => letters(text + inner(items))),
      );
    }
  });
});

describe('what is drafted is sound, and its source to the letter', () => {
  const home = mkdtempSync(join(tmpdir(), 'junshu-drafts-'));
  afterAll(() => {
    rmSync(home, { recursive: true });
  });
  let count = 0;

  async function problemsOf(bytes: Uint8Array): Promise<string> {
    const made = await newContent(bytes, 'annex.txt', '2026-11-28', everyLine);
    if (made.kind !== 'drafted') return '';
    try {
      writeFolder(join(home, String((count += 1))), made.files, (folder) => readContent(folder, ['ja']));
      return '';
    } catch (problem) {
      return String(problem);
    }
  }

  test.each(texts)('%s', async (name) => {
    expect(await problemsOf(readFileSync(new URL(name, folder)))).toBe('');
  });

  test('whatever the numbering and the layout', async () => {
    const one = fc.asyncProperty(written, manner, layout, async (text, how, page) => {
      expect(await problemsOf(new TextEncoder().encode(pageOf(text, how, page)))).toBe('');
    });
    await fc.assert(one, { numRuns: 30 });
  }, 60_000);
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
