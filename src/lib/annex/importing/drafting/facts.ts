/** The one fact that every annex has: when it is assessed. Others are the author's. */
const options = [
  ['before', '着手前'],
  ['during', '履行中'],
  ['completion', '完了時'],
  ['after', '終了後'],
] as const;

export const phaseFact = {
  key: 'phase',
  name: { ja: '点検時点' },
  question: { ja: 'どの時点の点検ですか。' },
  help: { ja: '時点により、答える設問が変わります。' },
  options: options.map(([value, ja]) => ({ value, label: { ja } })),
} as const;
