/** Polite endings as plain ones, and stops of half width as full ones: 「しなければなりません」 → 「しなければならない」. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/｡/g, '。'],
  [/､/g, '、'],
  [/(なら|いけ|でき)ません(?=[。）)]?$)/, '$1ない'],
  [/なりません(?=[。）)]?$)/, 'ならない'],
  [/(?:いたし|致し)(?=ま(?:す|せん)。?$)/, 'し'],
  [/((?:なら|いけ|でき)ない)(?:ものとする|こと(?:とする)?)(?=。?$)/, '$1'],
];

/** As the forms of endings have it. */
export function plainly(sentence: string): string {
  const said = spellings.reduce((words, [form, plain]) => words.replace(form, plain), sentence);
  return said.replace(polite, (whole, verb: string, end: string) => verbOf(verb, end === 'ません') ?? whole);
}

/** The verb as far as it takes to tell its kind. */
const polite = /(.{0,2}\p{L})(ます|ません)(?=。?$)/u;

/** Before 「ます」 → before 「る」, or before 「ない」: 守り → 守る, 守ら. */
const strong: Readonly<Record<string, readonly [plain: string, negative: string]>> = {
  ...{ い: ['う', 'わ'], ち: ['つ', 'た'], り: ['る', 'ら'], き: ['く', 'か'] },
  ...{ ぎ: ['ぐ', 'が'], み: ['む', 'ま'], に: ['ぬ', 'な'], び: ['ぶ', 'ば'] },
};
/** 「用います」 → 「用いる」: they look strong. */
const weak = /(?:[用率]い|試み|[足借降]り|[起生]き|でき|過ぎ)$/;

function verbOf(verb: string, isNegative: boolean): string | undefined {
  if (verb.endsWith('し')) return suruOf(verb.slice(0, -1), isNegative);
  const [plain, negative] = strong[verb.slice(-1)] ?? [];
  if (weak.test(verb) || plain === undefined) return verb + (isNegative ? 'ない' : 'る');
  return verb.slice(0, -1) + (isNegative ? `${String(negative)}ない` : plain);
}

/** 「利用し」 → 「利用する」; 「を返し」 → 「を返す」. */
function suruOf(before: string, isNegative: boolean): string {
  const isStrong = /(?:^|[^\p{Script=Han}ァ-ヶー])\p{Script=Han}$/u.test(before);
  if (isStrong) return before + (isNegative ? 'さない' : 'す');
  return before + (isNegative ? 'しない' : 'する');
}
