/** Katakana as hiragana: サービス and さーびす are read alike. Everything else stays. */
export function inHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
