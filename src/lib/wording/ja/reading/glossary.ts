export const glossary = {
  title: '用語集',
  description: '{title}の条文に現れる用語の読み、{translations}、説明及び使用箇所です。',
  lead: 'この別紙には、用語の定義がありません。ここに示す説明は、条文を読むための参考であり、条文に定義を加えるものではありません。',
  initials: '頭文字',
  row: '{initial}行',
  uses: '使用箇所：',
  heading: '{label}の見出し',
  unused: '条文では使われていません。',
} as const;
