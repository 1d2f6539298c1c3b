/** The files in which the annex is published, and what each is for. */
export const editions = {
  title: '機械で読める版',
  lead: '条文、設問及び用語は、次のファイルでも公開しています。原文のほかは、いずれもこのサイトのページと同じデータから作っています。',
  inLanguage: '{name}{language}版',
  of: {
    sourceText: {
      name: '受領した原文（テキスト）',
      use: '受領したファイルそのものです。１バイトも変えていません。',
    },
    takenText: {
      name: '受領したファイルから取り出した文（テキスト）',
      use: '受領した{file}のファイルから機械で取り出した文です。取り出した後は変えていません。',
    },
    markdown: {
      name: '全文（Markdown）',
      use: '条文、義務の主体、設問及び用語を一つの文書にしたものです。文書への引用や、文章を扱うツールに向いています。',
    },
    annexJson: {
      name: '要件（JSON）',
      use: '全てのデータを各言語で収めています。プログラムから使うときに向いています。',
    },
    annexSchema: { name: '要件の形式（JSON Schema）', use: '要件（JSON）の項目と値の決まりです。' },
    oscalCatalog: {
      name: 'カタログ（OSCAL 1.2.1）',
      use: '管理策を扱うツールに取り込むためのものです。識別子はどの言語でも同じです。',
    },
    normsCsv: {
      name: '条文の一覧（CSV）',
      use: '１文を１行とし、主体、強さ及び参照を示します。表計算ソフトで開けます。',
    },
    questionsCsv: {
      name: '設問の一覧（CSV）',
      use: '１設問を１行とし、根拠、時点及び証跡の例を示します。表計算ソフトで開けます。',
    },
  },
  recordSchema: {
    name: '点検記録の形式２（JSON Schema）',
    first: '点検記録の形式１（JSON Schema）',
    use: '点検記録のファイルの項目と値の決まりです。今のページは形式２で保存し、形式１のファイルも読みます。',
  },
  llms: {
    name: '案内（llms.txt）',
    use: '文章を読むプログラムのために、主なページとファイルを{programs}で示します。',
  },
  digests: {
    name: 'SHA256SUMS',
    use: '上の要件の各ファイルのSHA-256です（様式のZIPファイルがあるときは、これを含みます。）。ファイルをこのサイトと同じ配置で保存すると、「sha256sum -c SHA256SUMS」で確認できます。',
  },
  markdownFile: {
    colophon: '契約書{label}。第{edition}版（{revised}）。原文のSHA-256：{digest}',
    duty: '{bearer}：{force}',
    note: '読み方：{note}',
    glossary: '用語',
    term: '**{term}**（{also}）：{definition}',
  },
} as const;
