/**
 * Letters that a PDF calls by the sign of a radical: where a font has one glyph for both, programs that write PDFs may
 * take the radical's code. A reader sees the ideograph.
 */

/** Those of “CJK Radicals Supplement” that look as the ideograph does. Kangxi radicals decompose by themselves. */
const radicalPairs = '⺝月⺟母⺠民⺬示⺶羊⻁虎⻄西⻆角⻑長⻗雨⻘青⻝食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀';

const ideographs: ReadonlyMap<string, string> = new Map(
  (radicalPairs.match(/../gu) ?? []).map(([radical = '', ideograph = '']) => [radical, ideograph]),
);

export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (letter) => ideographs.get(letter) ?? letter.normalize('NFKC'));
}
