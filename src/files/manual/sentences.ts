/** What each field of each file means to whoever writes it. `docs/content-fields.md` is made of these and of the schemas. */
import { languages } from '../../lib/languages/language.ts';

export interface ManualFile {
  readonly name: string;
  /** What the file holds, and whether it may be missing. */
  readonly lead: string;
  readonly fields: Readonly<Record<string, string>>;
}

const annexManual: ManualFile = {
  name: 'annex.yaml',
  lead: '別紙の題名、版、受け取ったファイルなど。必ず置きます。',
  fields: {
    id: '別紙の変わらない名前。英小文字、数字及びハイフン。点検記録の中にも書かれるため、公開した後は変えません。',
    edition: "版の番号。条文を変えるときに新しくします。例：`'1'`",
    revised: "この版の内容を最後に変えた日。例：`'2026-11-23'`",
    title: '別紙の題名。条文と同じ言語のものは、受け取ったファイルのとおりに書きます。',
    label: '別紙の番号。例：`{ ja: 別紙２ }`',
    authoritative: '正文の言語。',
    draft:
      '確かめ終わるまで`true`。その間、全てのページに「案」と表示します。確かめ終えたら、行ごと消します。',
    parties:
      '契約の当事者の呼び名。発注者と受注者であれば書きません。サイトの全ての文がこの呼び名になります。',
    'parties.orderingParty': '発注する側の呼び名。例：`{ ja: 甲 }`',
    'parties.contractor': '受注する側の呼び名。例：`{ ja: 乙 }`',
    cite: '条文の引き方。`words`は「第８条第３項第２号」、`markers`は「８(3)ア」。書かなければ番号から決まります。',
    closing: '最後の条の後にある文。例：`[以上]`',
    layout:
      '受け取ったファイルのうち、条文でない行。ここに書いた行だけを除いて、残り全てが公開する条文と一致することを確かめます。',
    'layout[].line': '行の番号。受け取った（又は取り出した）テキストの先頭から数えます。',
    'layout[].text': 'その行の文字。',
    'layout[].why': '除く理由。「字間の空白」と書いた行は、空白だけを除き、文字は残します。',
    languages: '別紙が書かれている言語。サイトの全ての言語にあるときは、書かなくてもかまいません。',
    source: '受け取ったファイル。',
    'source.file': 'ファイルの場所。１バイトも変えません。例：`source/annex.txt`',
    'source.sha256': '受け取ったファイルのSHA-256。',
    'source.text': 'PDF又はWordのファイルから取り出した文。テキストのファイルを受け取ったときは書きません。',
    'source.text.file': '取り出した文のファイルの場所。手で直しません。',
    'source.text.sha256': '取り出した文のファイルのSHA-256。',
  },
};

const clauseManual: ManualFile = {
  name: 'clauses/03-…/clause.yaml',
  lead: '条の番号、文の一つ一つが定めること、設問。条ごとに置きます。',
  fields: {
    number: '条の番号。枝番号は`3_2`（第３条の２）、前文は`0`。',
    marker: '印刷のとおりの番号。例：`第３条`。前文は空にします。',
    short: '一覧に出す短い名前。',
    summary: '一行の要約。',
    norms: '条文の文の順に、一文ごとに一つ。',
    'norms[].id': '文の番号。条、項、文の順。例：`8-3-1`、号の文は`8-3-i2-1`',
    'norms[].bearer':
      '誰についての定めか。受注者、発注者、双方、`persons`（従事者など）、`nobody`（誰の義務でもない文）。',
    'norms[].force':
      '定めの強さ。義務、禁止、努力義務、権利、役割（`is-to`）、他の定めを及ぼす文（`extends`）。義務を定めない文は、定義、ただし書（`excepts`）、定めのみ（`states`）、契約の一部（`forms-part`）。',
    'norms[].trigger': 'その定めが働く場合。例：`{ ja: 変更するとき }`',
    'norms[].time': '時期又は期限。条文にあるものだけを書きます。',
    'norms[].exception': '除かれる場合。',
    'norms[].persons': '定めの及ぶ人。例：`{ ja: 従事者 }`',
    'norms[].references': '併せて読む条又は項。条文の中の引用は自動で見付かるため、書きません。',
    'norms[].leadsTo': '引用の語が、書かれたとおりの所を指さないときの行き先。',
    'norms[].leadsTo[].words': '条文の中の語。条文のとおりに写します。',
    'norms[].leadsTo[].to': '行き先。例：`[8-1]`。この別紙の中にないときは空（`[]`）にします。',
    'norms[].flowsDown': 'この文が再委託先にも及ぼす条の番号。',
    'norms[].misprint': '原文の誤記。条文は直さず、ここに示します。',
    'norms[].misprint.printed': '印刷のとおりの語。',
    'norms[].misprint.read': '読み方。',
    'norms[].note': '読み方の注意。義務を加えません。',
    'norms[].unsure': '要確認の理由。確かめたら消します。',
    questions: 'この条の設問。なくてもかまいません。',
    'questions[].id': '設問の番号。一度使った番号は、二度と使いません。例：`Q3-1`',
    'questions[].paragraph': '設問の基になる項の番号。',
    'questions[].norms': '設問の基になる文の番号。',
    'questions[].phases': '尋ねる時点。開始前、履行中、完了時、終了後。',
    'questions[].when': '契約によって当てはまるかどうかが変わる設問の条件。',
    'questions[].when.fact': '条件になる事実。`facts.yaml`の`key`',
    'questions[].when.dueWhenPlanned': '予定の段階でも尋ねるかどうか。',
    'questions[].question': '設問の文。',
    'questions[].guidance': '答え方の手引き。行の頭に「・」を付けると箇条書きになります。',
    'questions[].evidence': '証跡の例。',
    'questions[].unsure': '要確認の理由。確かめたら消します。',
    'questions[].kind': '`control`は実施の程度、`breach`は違反の有無、`acknowledgement`は承知の確認。',
    'questions[].basis': '`text`は条文にある義務、`derived`は推奨。推奨は判定を左右しません。',
    'questions[].ifUnmet': '実施していないときの判定。`control`で`text`の設問だけに書きます。',
    'questions[].ifUnmetAtEnd': '完了時に実施していないときの判定。`control`で`text`の設問だけに書きます。',
    'questions[].ifPartial': '一部だけ実施しているときの判定。`control`で`text`の設問だけに書きます。',
    'questions[].weight': '得点の重み。０から５まで。判定は変えません。`acknowledgement`には書きません。',
    'questions[].awaits': '発注者の返事を待つ間は、実施していないものと扱わないかどうか。',
    crosswalk: '枠組み（`crosswalk.yaml`の`key`）ごとに、関係する項目。所を文で書いてもかまいません。',
    'crosswalk.*[].id': '項目の番号。',
    'crosswalk.*[].title': '項目の名前。',
    'crosswalk.*[].confidence': '対応の確かさ。高、中、低。',
  },
};

const textManual: ManualFile = {
  name: 'clauses/03-…/ja.mdx',
  lead: '条文。先頭の`---`と`---`の間に見出しと文を書き、その下に解説を書くことができます。条ごと、言語ごとに置きます。',
  fields: {
    heading: '見出し。括弧は除きます。見出しがなければ書きません。',
    paragraphs: '項の順。番号が順のとおり全角で付く項は、文の一覧だけで書けます。',
    'paragraphs[].number': '項の番号。前の項の次の番号であれば書きません。',
    'paragraphs[].marker': '印刷のとおりの番号。番号のない項には書きません。',
    'paragraphs[].sentences': '文を一つずつ。つなぐと条文のとおりになります。',
    'paragraphs[].items': '号。',
    'paragraphs[].items[].marker': '印刷のとおりの番号。例：`(1)`、`ア`',
    'paragraphs[].items[].sentences': '号の文。',
    'paragraphs[].items[].items': '号の中の細別。同じ書き方で、何段でも書けます。',
    'paragraphs[].items[].after': '細別の後に続く、その号の文。',
    'paragraphs[].after': '号の後に続く、その項の文。',
  },
};

const factsManual: ManualFile = {
  name: 'facts.yaml',
  lead: '自己点検の最初に尋ねること。点検時点（`phase`）は必ず要ります。',
  fields: {
    facts: '尋ねる順。',
    'facts[].key': '事実の名前。英字。設問の`when.fact`で使います。',
    'facts[].name': '表や理由に出す短い名前。',
    'facts[].question': '問いの文。',
    'facts[].help': '答え方の説明。',
    'facts[].listedIn': '再委託先の一覧を書くかどうかがこの答えで決まるとき、`subcontractors`',
    'facts[].options': '選択肢。二つ以上。',
    'facts[].options[].value': '記録に書かれる値。公開した後は変えません。',
    'facts[].options[].label': '選択肢の文。',
    'facts[].options[].means': 'この答えのとき、条件にした設問をどう扱うか。尋ねる、予定、該当なし、未定。',
    'facts[].options[].reason': '該当なしとする理由の文。',
    'facts[].countsAs': '他の答えによって、答えと違う値として扱う場合。',
    'facts[].countsAs.value': '代わりの値。',
    'facts[].countsAs.while': 'そう扱う場合。全て当てはまるとき。',
    'facts[].countsAs.while[].fact': '見る事実。',
    'facts[].countsAs.while[].in': '当てはまる値。',
    'facts[].countsAs.while[].notIn': '当てはまらない値。',
    'facts[].advice': '答えの組合せで出す注意。',
    'facts[].advice[].when': '出す場合。全て当てはまるとき。',
    'facts[].advice[].when[].fact': '見る事実。',
    'facts[].advice[].when[].in': '当てはまる値。',
    'facts[].advice[].when[].notIn': '当てはまらない値。',
    'facts[].advice[].when[].effective': '答えそのものでなく、`countsAs`の後の値を見るかどうか。',
    'facts[].advice[].confirm': '発注者への確認を勧めるかどうか。',
    'facts[].advice[].text': '注意の文。',
    contradictions: '両立しない答えの組。',
    'contradictions[].facts': '二つの条件。`fact`と、`in`又は`notIn`で書きます。',
    'contradictions[].facts[].fact': '見る事実。',
    'contradictions[].facts[].in': '当てはまる値。',
    'contradictions[].facts[].notIn': '当てはまらない値。',
    'contradictions[].facts[].effective': '`countsAs`の後の値を見るかどうか。',
    'contradictions[].sentence': '両立しない理由の文。',
  },
};

const glossaryManual: ManualFile = {
  name: 'glossary.yaml',
  lead: '用語。なくてもかまいません。',
  fields: {
    '[].id': '用語の変わらない名前。英小文字とハイフン。ページの中の所在になります。',
    '[].term': '日本語の見出し語。',
    '[].reading': '読み仮名。並べる順に使います。',
    '[].english': '英語の見出し語。',
    '[].names': '他の言語の見出し語。',
    '[].definition': '意味。条文に定義があれば、それに従います。',
    '[].forms':
      '条文での書き方が見出し語と違うとき、その書き方。空の一覧にすると、条文の中で印を付けません。',
    '[].note': '作る人のための覚書。公開しません。',
  },
};

const crosswalk: ManualFile = {
  name: 'crosswalk.yaml',
  lead: '対応表の枠組み（12まで）。なくてもかまいません。',
  fields: {
    '[].key': '枠組みの名前。`clause.yaml`の`crosswalk`で使います。',
    '[].name': '枠組みの正式な名前。',
    '[].language': '項目の名前が書かれている言語。',
    '[].translated': '項目の番号と名前の、もう一つの言語での書き方。',
    '[].unverified': '公表された文と照らしていない項目の番号の頭、又は`all`',
    '[].only': '一部の契約にだけ関係するとき、その旨。',
    '[].note': '注記。',
  },
};

const orderingParty: ManualFile = {
  name: 'ordering-party.yaml',
  lead: '発注者が準備すること。文の番号（`8-3-1`）ごと。なくてもかまいません。義務を加えません。',
  fields: {
    '*.prepare': '準備すること。',
    '*.practice': '条文にはない、望ましいこと。',
    '*.response': '受注者の定めのうち、発注者の返事を待つものであるとき`true`',
  },
};

const readings: ManualFile = {
  name: 'readings.yaml',
  lead: '訳と正文を併せて読んだ記録。`npm run confirm`が書きます。手では書きません。日本語だけであれば要りません。',
  fields: {
    '*.read': '読んだ日。',
    '*.ja': '読んだ文の指紋。',
    '*.en': '読んだ訳の指紋。',
    '*.seal': '行の封印。手で書かれた行を見付けます。',
  },
};

const synonyms: ManualFile = {
  name: 'synonyms.yaml',
  lead: '検索する人が入力する別の言い方。なくてもかまいません。',
  fields: {
    ...Object.fromEntries(
      languages.flatMap((language) => [
        [language, 'この言語の言い換え。'],
        [`${language}[].said`, '条文にある語。'],
        [`${language}[].same`, '同じ意味の語。'],
        [`${language}[].related`, '関係する語。'],
      ]),
    ),
    site: '条文でなく、サイトの他のページの語についての言い換え。書き方は同じです。',
    unsaid: '別紙に定めがないことについての問い。',
    'unsaid[].asked': '入力される語の一覧。言語ごと。',
    'unsaid[].says': '定めがないことの説明。',
  },
};

const cases: ManualFile = {
  name: 'cases.yaml',
  lead: '判定の計算例。最初の例に、後の例は違う所だけを書きます。公開の前に全て計算して確かめます。なくてもかまいません。',
  fields: {
    '[].name': '例の名前。',
    '[].unanswered': '全て未回答の例であるとき`true`',
    '[].facts': '事実の答え。',
    '[].answers': '設問の番号ごとの答え。',
    '[].expected': '期待する判定と、その理由になる設問の番号。',
  },
};

const example: ManualFile = {
  name: 'example.ja.json',
  lead: '試しに開くことのできる記入例。言語ごと。なくてもかまいません。この他に、点検記録のファイルと同じ項目を書くことができます。',
  fields: { facts: '事実の答え。', answers: '設問の番号ごとの答え。' },
};

export const manual = {
  annex: annexManual,
  clause: clauseManual,
  text: textManual,
  facts: factsManual,
  glossary: glossaryManual,
  crosswalk,
  orderingParty,
  readings,
  synonyms,
  cases,
  example,
} satisfies Readonly<Record<string, ManualFile>>;
