/** Polite endings as plain ones, and stops of half width as full ones: 「しなければなりません」 → 「しなければならない」. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/｡/g, '。'],
  [/､/g, '、'],
  [/(なら|いけ|でき)ません(?=[。）)]?$)/, '$1ない'],
  [/なりません(?=[。）)]?$)/, 'ならない'],
  [/できます(?=。?$)/, 'できる'],
  [/いいます(?=。?$)/, 'いう'],
  [/([しとす])ます(?=。?$)/, '$1る'],
  [/(する|と)しる(?=。?$)/, '$1する'],
  [/しる(?=。?$)/, 'する'],
  [/((?:なら|いけ|でき)ない)(?:ものとする|こと(?:とする)?)(?=。?$)/, '$1'],
];

/** As the forms of endings have it. */
export function plainly(sentence: string): string {
  return spellings.reduce((said, [form, plain]) => said.replace(form, plain), sentence);
}
