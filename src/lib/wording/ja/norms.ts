/** Words for who owes a sentence, how strongly, and when. */
export const norms = {
  bearer: { contractor: '受注者', 'ordering-party': '発注者', both: '発注者及び受注者' },
  force: {
    must: '義務',
    'must-not': '禁止',
    'must-and-must-not': '義務・禁止',
    endeavor: '努力義務',
    may: '権利（できる）',
    'is-to': '役割（ものとする）',
    extends: '適用の拡張',
  },
  sentence: '第{number}文',
  exception: '例外：{exception}',
  trigger: '条件：{trigger}',
  time: '時期：{time}',
  persons: '及ぶ者：{persons}',
  flowsDown: '再委託事業者等に及ぶ（{label}）',
  related: '併せて読む：',
  note: '読み方',
  sic: '原文のまま表示しています。「{printed}」は「{read}」の誤記と考えられます。',
} as const;
