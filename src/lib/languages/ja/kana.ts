/** Katakana as hiragana: サービス and さーびす are read alike. Everything else stays. */
export function inHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** サービス → さひす: hiragana, without voicing, length marks or small forms, which do not count in a dictionary. */
export function plainKana(text: string): string {
  return inHiragana(text.normalize('NFD'))
    .replace(/[\u3099\u309Aー]/g, '')
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (small) => String.fromCharCode(small.charCodeAt(0) + 1));
}
