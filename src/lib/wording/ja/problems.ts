/** What is wrong with a file and what to do. Nothing of a refused file is taken over. */
export const problems = {
  tooLarge:
    'ファイルが大きすぎます（上限は{limit}MBです）。このページで保存した記録のファイルを選んでください。',
  notFound: 'ファイルがありません。名前と場所を確かめてください。',
  notText:
    'ファイルを文字として読めません。このページで保存した記録のファイル（.junshu.json）を選んでください。',
  notJson:
    'ファイルの内容が途中で切れているか、JSONの形になっていません。保存し直したファイルを選んでください。',
  notRecord: 'このファイルは自己点検の記録ではありません。拡張子が.junshu.jsonのファイルを選んでください。',
  newerVersion: 'このファイルは新しい形式（{found}）で作られています。最新のページで開いてください。',
  otherAnnex: 'このファイルは別の要件（{found}）に対する記録です。その要件のページで開いてください。',
  otherEdition: 'このファイルは要件の別の版{found}に対する記録です。その版のページで開いてください。',
  forbiddenKey: 'ファイルに使用できない項目名（{path}）があります。作成者に確認してください。',
  repeatedKey:
    'ファイルに「{path}」という項目が２度書かれています。どちらが正しいか、作成者に確認してください。',
  unknownKey: '「{path}」という項目は、この版の記録にありません。作成者に確認してください。',
  missing: '「{path}」がありません。保存し直したファイルを選んでください。',
  wrongValue: '「{path}」の値が、この項目に書ける値ではありません。作成者に確認してください。',
  repeatedId: '「{path}」が２度使われています。作成者に確認してください。',
  unknownEvidence: '「{path}」が挙げる証跡{found}が、証跡一覧にありません。作成者に確認してください。',
} as const;
