import { describe, expect, test } from 'vitest';
import { normOf } from '../../../src/lib/annex/importing/drafting/norms.ts';

const parties = { orderingParty: '甲', contractor: '乙' };

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
    ['甲は、監査を行うことができ、乙は、これに協力しなければならない。', 'contractor', 'must', 1],
    ['乙は、監査に応じ、甲は、その費用を負担する。', 'ordering-party', 'is-to', 2],
    ['乙は、事故を報告し、再発の防止に努めること。', 'contractor', 'endeavor', 1],
    ['乙は、業務に当たり、再発の防止に努めること。', 'contractor', 'endeavor', 0],
    ['乙は、情報を台帳で管理し、漏らしてはならない。', 'contractor', 'must-not', 1],
    ['乙は、情報を複写し、又は複製してはならない。', 'contractor', 'must-not', 0],
    ['乙は、求めに応じるものとし、これを拒むことができない。', 'contractor', 'must-not', 1],
    ['再委託は、認めない。', 'contractor', 'must-not', 2],
    ['甲は、再委託を認めない。', 'ordering-party', 'must-not', 1],
  ])('%s', (sentence, bearer, force, guesses) => {
    const read = normOf(sentence, parties, undefined);
    expect([read.bearer, read.force, read.unsure.length]).toEqual([bearer, force, guesses]);
  });

  test('without a subject it is that of the sentence before', () => {
    expect(normOf('記録を保存すること。', parties, 'persons').bearer).toBe('persons');
  });
});
