/** What is handed over to the Ordering Party, on the report page. */
export const handingOver = {
  title: '提出するもの',
  lead: '報告書と点検記録のファイルとを併せて提出すると、発注者は、両者が同じ内容であることを照合用コードで確認し、「点検記録を受け取る」のページで判定を計算し直すことができます。提出するもの及び提出の方法について発注者の指示があるときは、その指示によってください。',
  paper: '１　報告書',
  code: '二つに共通の照合用コード',
  codeNote: '報告書の末尾（ブラウザーによっては各ページの下端にも）印字されます。',
  file: '２　点検記録のファイル',
  save: '点検記録のファイルを保存する',
  name: 'ファイルの名前：{name}',
} as const;
