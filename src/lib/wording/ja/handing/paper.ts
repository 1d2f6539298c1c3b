/** What is printed to be read or filled in by hand: the whole annex, and the check sheet. */
export const paper = {
  editions: '印刷する言語',
  parallel: '{first}と{second}の対訳',
  hint: 'A4の用紙に、このまま印刷できます。印刷の画面では、用紙をA4縦とし、ブラウザーのヘッダーとフッターを外してください。',
  name: '{title}（{label}）掲載第{edition}版',
  number: 'このサイトの掲載第{edition}版',
  standing: { authoritative: '正文', reference: '参考訳' },
  remark: '正文は{authoritative}です。{reference}は参考訳であり、法的効力を持ちません。',
  digest: '原文のSHA-256　{digest}',
  annex: {
    title: '印刷用の全文（{edition}）',
    description: '{title}の全文を、A4の用紙に印刷する形で掲載しています。',
    link: '全文を印刷する（A4）',
    continued: '{heading}（続き）',
    received: '{authoritative}は、受領した原文のとおりに掲載しています。',
    receivedLess:
      '{authoritative}は、受領した原文の文字のとおりに掲載しています（条文でないもの{left}か所を除きました。）。',
    receivedTaken:
      '{authoritative}は、受領した{file}のファイルから取り出した文字のとおりに掲載しています（条文でないもの{left}か所を除きました。）。',
    note: '注　{label}：{text}',
  },
  sheet: {
    name: '自己点検票',
    own: 'この点検票は、このサイトが作成したものであり、契約書の一部ではありません。',
    title: '自己点検票（{edition}）',
    description:
      '{title}の設問を、契約の状況についての質問とともに全て載せた、手で書き込むための点検票です。',
    link: '点検票を印刷する（手書き用、A4）',
    meanings: '回答の意味',
    kind: { control: '取組', breach: '事実の有無', acknowledgement: '承知' },
    meaning: {
      control:
        '「証跡あり」は、示せる文書又は記録があること。「一部実施」は、求められることの一部だけを行っていること。',
      breach: '「あり」は、是正済みのものを含め、一度でもあったこと。「記録あり」は、確認の記録があること。',
      acknowledgement: '発注者の権利、義務等を承知していれば、□に印を付けること。',
    },
    howTo: '書き方',
    steps: {
      facts:
        '契約の状況についての質問に、先に答えます。「時点」又は「契約の状況」の記載がある設問は、その記載に当てはまる場合に限り答えます。記載のない設問には、必ず答えます。「（推奨）」と記した設問は、答えなくても判定は変わりません。',
      plan: '「一部実施」又は「未実施」と答えた設問については「改善計画」の表に計画を、「あり」と答えた設問についてはその次の表に何があったかを書きます。「（推奨）」と記した設問に、計画は不要です。業務終了時及び終了後は、計画に代えて、経緯と再発防止を書きます。発注者に協議又は通知を求めた日を書いた設問には、計画は不要です。',
      practice: '「（推奨）」は、実務上の推奨であり、条文上の義務ではありません。判定には用いません。',
      room: '欄が足りないときは、別の紙に設問の番号を付けて書きます。',
    },
    facts: '契約の状況',
    questions: '設問',
    question: '設問',
    advice: '{conditions}のとき：',
    stated: '「{fact}」が{options}',
    quoted: '「{option}」',
    or: '又は',
    and: 'であり、かつ、',
    contradictions:
      '次のように回答が互いに矛盾するときは、「不適合」となる場合を除き、「判定保留」とします。',
    phases: { before: '着手前', during: '履行中', completion: '業務終了時', after: '終了後' },
    when: '時点：{phases}',
    given: '契約の状況{number}：「{fact}」が{options}のとき',
    only: '{option}（{phases}に限る。）',
    unmet: {
      none: '「{none}」は{nonconforming}',
      atEnd: '業務終了時以後の「{none}」は{nonconforming}',
      partial: '「{partial}」も{nonconforming}',
      breach: '「{yes}」は{nonconforming}',
    },
    verdict: '総合判定',
    rules: {
      nonconforming:
        '事実の有無を問う設問に「あり」の回答があるとき（是正が済んでいる場合を含む。）、又は設問の下に「不適合」と記された回答をした設問があるとき。',
    },
    verdictLead: '上から順に見て、最初に当てはまるものの□に印を付けます。得点は求めません。',
    tick: '印',
  },
} as const;
