/** Verdicts, statuses, levels: the words that stand on the screen, on paper and in files alike. */
export const verdict = {
  name: {
    nonconforming: '不適合',
    undetermined: '判定保留',
    'needs-improvement': '要改善',
    'evidence-pending': '適合（証跡のない設問あり）',
    conforming: '適合（自己点検）',
  },
  status: {
    nonconforming: '不適合',
    undetermined: '未確定',
    'needs-improvement': '要改善',
    awaiting: '発注者の対応待ち',
    'evidence-pending': '適合（証跡のない設問あり）',
    conforming: '適合',
    notDue: '時期未到来',
    notApplicable: '非該当',
    past: '点検の時期を過ぎたもの',
    acknowledged: '確認済',
    unacknowledged: '未確認',
  },
  level: {
    evidenced: '実施・証跡あり',
    done: '実施・証跡なし',
    partial: '一部実施',
    none: '未実施',
    unknown: '分からない',
  },
  occurred: {
    'no-recorded': 'なし（確認済・記録あり）',
    no: 'なし（確認済・記録なし）',
    yes: 'あり',
    unchecked: '確認していない',
  },
  acknowledged: '承知しています',
  unanswered: '未回答',
  draft: '下書き',
  sample: '見本',
  beforeStart: '（着手前の時点）',
  score: '得点',
  scoreReference: '得点（参考値）',
  noScore: '得点の対象となる設問がありません',
  basis: { text: '条文', derived: '推奨' },
  /** What a verdict is not. */
  legal:
    '判定は、この点検の区分です。「要改善」又は「適合」であっても契約上の責任がないことを示すものではなく、「不適合」であっても債務不履行に当たることを確定するものではありません。',
  /** Beside whatever was answered “Yes”. */
  occurrence:
    '「あり」は事実の有無についての回答であり、契約違反に当たるかどうかの法的な判断を示すものではありません。',
  /** How the self-assessment was made. */
  method: {
    documents: '書類の確認',
    interviews: '聴き取り',
    site: '実地の確認',
    settings: '設定及びログの確認',
  },
} as const;
