/** The papers that the annex calls for: what is printed on them, then what stands on the pages around them. */
export const forms = {
  number: '様式（参考）{number}',
  reference: '様式は条文に定めがありません。発注者の様式がある場合は、それによります。',
  gap: '　　　　　　　　　　',
  company: '御中',
  sender: {
    address: '所在地',
    name: '商号又は名称',
    representative: '代表者職氏名',
    orderingParty: '発注者',
    department: '担当課',
    officer: '職・氏名',
    post: '所属',
    person: '氏名',
  },
  basis: { text: '条文', good: '推奨' },
  sample: '記入例',
  sampleOf: '記入例：{sample}',

  // The pages around them.
  title: '様式（参考）',
  lead: '{annex}が求める通知、一覧、申請、報告等の書面の例です。そのまま印刷して手で書くことも、点検記録の内容を差し込んで作ることもできます。',
  marks:
    '「条文」は、条文が定めている事項です。「推奨」は、条文に定めがなく、書いておくと後から示しやすい事項です。',
  byClause: '条項別の様式',
  kept: '手元に保管',
  way: '{from}から{to}へ',
  party: {
    contractor: '受注者',
    'ordering-party': '発注者',
    subcontractor: '再委託事業者',
    worker: '従事者',
  },
  serves: '対応する条項',
  when: '使うとき',
  who: '作成者と提出先',
  blank: '様式を開く',
  pageTitle: '{number}　{title}（{edition}）',
  back: '様式の一覧へ',
} as const;
