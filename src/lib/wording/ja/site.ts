export const site = {
  skip: '本文へ移動',
  read: '読む',
  assess: '点検する',
  records: '点検記録',
  receive: '受け取る',
  search: '検索',
  about: 'このサイトについて',
  method: '判定の方法',
  home: 'トップ',
  mainMenu: '主なページ',
  breadcrumb: '現在の位置',
  authority:
    '正文は{authoritative}です。{translations}は参考訳であり、法的効力を持ちません。このサイトの内容は、法的助言ではありません。',
  footerMenu: '案内',
  edition: '第{edition}版',
  draft: '案',
  draftNote: '案（作成中の内容です。要確認の箇所があり、正しさは確かめられていません。）',
} as const;
