/** 古い形式のファイルを読むときに改めたこと。 */
export const migration = {
  version: '点検記録を形式{from}から形式{to}に改めました。',
  numbered: '再委託事業者に、並び順のとおりS1から{last}までの番号を付けました。',
  straightened: '「{path}」から、文字の向きを変える制御文字を除きました。',
  calmed: '「{path}」の１文字に重ねられた記号のうち、31個目からを除きました。',
  inOneLine: '「{path}」の改行を空白に改めました。',
  namedOnce: '「{path}」に２度挙げられていた証跡を１度にしました。',
  blanksLeftOut: '「{path}」の空の項目を除きました。',
  code: 'このため、保存した後の照合用コードは{to}となり、印刷済みの{from}と異なります。',
} as const;
