/** Texts as offices write them: what is said, in no numbering and on no page. */
import fc from 'fast-check';

export interface Written {
  readonly label: string | null;
  readonly title: string;
  readonly preamble: string | null;
  readonly closing: readonly string[];
  readonly clauses: readonly WrittenClause[];
}

export interface WrittenClause {
  readonly heading: string | null;
  readonly paragraphs: readonly WrittenNode[];
}

export interface WrittenNode {
  readonly text: string;
  readonly items: readonly WrittenNode[];
  /** What goes on behind the items. */
  readonly tail?: string;
}

const who = ['受託者は、', '受注者は、', '乙は、', '委託者は、必要があると認めるときは、'];
const what = [
  'この契約による業務に関して知り得た情報を、第三者に漏らしてはならない。',
  '業務を行う場所、責任者及び従事者をあらかじめ定め、書面により通知しなければならない。通知した内容を変更するときも、同様とする。',
  '記録を10年間保存し、３日以内に提示するものとする。',
  '個人情報の保護に関する法律（平成15年法律第57号）第２条第１項に規定する個人情報を適正に取り扱うこと。',
  'ISO/IEC 27001に適合する管理の下で、データを保管する。ただし、あらかじめ承諾を得たときは、この限りでない。',
  '前項の規定による承諾を得たときは、その写しを提出する。なお、提出の方法は協議して定める。',
];
const listing = ['次に掲げる事項を行わなければならない。', '次の各号に掲げる書類を提出する。'];
const things = [
  '媒体の種類',
  '保管の場所及び期間',
  '従事者の氏名、所属及び連絡先',
  '端末を持ち出すときは、あらかじめ許可を受けること。',
  '廃棄した年月日',
  'アクセスの記録を確認すること。',
  'インターネットの利用の制限',
];
const nouns = things.filter((words) => !words.endsWith('。'));
const headings = [
  '複写（写しを含む。以下同じ。）の禁止',
  '目的',
  '秘密の保持',
  '再委託の制限',
  '安全管理、教育等',
  '事故の報告',
  '返還及び廃棄',
  '監査、検査',
];

const sentence = fc.tuple(fc.constantFrom(...who), fc.constantFrom(...what)).map((parts) => parts.join(''));
const lead = fc
  .tuple(fc.constantFrom(...who.slice(0, 3)), fc.constantFrom(...listing))
  .map((parts) => parts.join(''));
const plain = sentence.map((text): WrittenNode => ({ text, items: [] }));
const thing = fc.constantFrom(...things).map((text): WrittenNode => ({ text, items: [] }));
const things2 = fc.array(thing, { minLength: 2, maxLength: 4 });
const nested = fc.tuple(
  lead,
  fc.array(
    fc.oneof(
      thing,
      fc.tuple(lead, things2).map(([text, items]) => ({ text, items })),
    ),
    { minLength: 2, maxLength: 4 },
  ),
);
const listed = nested.map(([text, items]): WrittenNode => ({ text, items }));

/** Nouns, and behind them a remark on all of them. */
const remarked = fc
  .tuple(lead, fc.array(fc.constantFrom(...nouns), { minLength: 2, maxLength: 4 }))
  .map(([text, items]): WrittenNode => ({
    text,
    items: items.map((noun) => ({ text: noun, items: [] })),
    tail: 'なお、変更があったときも、同様とする。',
  }));

const clause = fc.record({
  heading: fc.constantFrom(...headings),
  paragraphs: fc.array(
    fc.oneof({ weight: 4, arbitrary: plain }, { weight: 2, arbitrary: listed }, remarked),
    { minLength: 1, maxLength: 4 },
  ),
});

export const written: fc.Arbitrary<Written> = fc.record({
  label: fc.constantFrom(null, null, '別記', '別紙２', '様式第３号'),
  title: fc.constantFrom('情報の取扱いに関する特記事項', 'データ保護仕様'),
  preamble: fc.constantFrom(
    null,
    null,
    'この文書は、甲市（以下「委託者」という。）と受託者との間の契約に基づき、受託者が守らなければならない事項を定める。',
  ),
  closing: fc.constantFrom<readonly string[]>(
    [],
    [],
    ['以上'],
    ['附　則', 'この特約は、令和８年４月１日から施行する。'],
    ['令和８年４月１日', '甲', '乙'],
  ),
  clauses: fc.array(clause, { minLength: 2, maxLength: 12 }),
});
