import type { Otherwise } from '../otherwise.ts';

export const otherwise: Otherwise = {
  alone: {
    site: { authority: 'このサイトの内容は、法的助言ではありません。' },
    glossary: { description: '{title}の条文に現れる用語の読み、説明及び使用箇所です。' },
    editions: {
      of: {
        annexJson: { use: '全てのデータを収めています。プログラムから使うときに向いています。' },
        oscalCatalog: { use: '管理策を扱うツールに取り込むためのものです。' },
      },
      llms: { use: '文章を読むプログラムのために、主なページとファイルを示します。' },
    },
    pages: {
      home: {
        lead: '{count}の条項を読み、自分の契約に照らして点検し、結果を一つの報告書にまとめます。回答は、この端末の外へ出ません。',
        description: '{title}（契約書{label}）を読み、自己点検を行い、報告書を印刷します。',
        readText: '条文、何をすればよいか。項ごとに引用できます。',
      },
      clause: {
        eyebrow: '{label}　{title}',
        description: '{title}の{clause}「{heading}」の条文、解説及び設問です。',
      },
      annex: { description: '{title}の全文を掲載しています。' },
      about: {
        description: '原文、保存されるもの、免責及びアクセシビリティについて説明します。',
        names:
          'このサイトでは、{label}「{title}」の全体を「要件」又は「この別紙」、番号の付いた一つ一つのまとまりを「条項」、条項に置かれた文を「条文」、条文のうち見出しを除いたものを「本文」といいます。受領したファイルの文を「原文」、この点検で答えるものを「設問」といいます。',
        storageFile: '印刷の設定及び検索のキーの設定も、同じ端末のブラウザーの中だけに保存します。',
      },
    },
    paper: { annex: { title: '印刷用の全文' }, sheet: { title: '自己点検票' } },
    report: {
      disclaimer:
        'この報告書は、受注者が自らの回答に基づいて作成したものであり、第三者による認証又は監査ではなく、法的助言でもありません。',
    },
  },
  several: {
    pages: {
      about: {
        authority:
          '正文は{authoritative}です。{translations}は、理解を助けるための参考訳であり、法的効力を持ちません。正文と参考訳に違いがあるときは、{authoritative}によります。',
      },
    },
  },
};
