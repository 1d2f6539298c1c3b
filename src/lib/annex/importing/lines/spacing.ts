/** Spaces that a layout put between letters. What is taken out is told; text that is sure of its spaces keeps them. */

const japanese =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆〇、。，．・：；「」『』（）〔〕［］【】〈〉《》]';
const between = new RegExp(`(?<=${japanese})[ \\t\\u00a0\\u2002-\\u200a]+(?=${japanese})`, 'gu');
const letter = `(?:${japanese}|[0-9０-９])`;
const wide = new RegExp(
  `^(?:${japanese}\\s+){2}(?:${letter}\\s+)*${letter}$|^${japanese}\\s+${japanese}$`,
  'u',
);

/** 「特　記　事　項」 → 「特記事項」, where every letter stands alone. */
export function withoutLetterSpacing(text: string): string {
  return wide.test(text) ? text.replace(/\s+/g, '') : text;
}

/** 「受 注者は、こ の契約」 → 「受注者は、この契約」: narrow spaces between Japanese letters, which no Japanese writes. */
export function withoutSpuriousSpaces(text: string): string {
  return text.replace(between, '');
}

/** Lines of one text, joined: Japanese without a space, Latin words, which no program breaks, with one. */
export function joined(before: string, after: string): string {
  return /[A-Za-z0-9,;:.]$/.test(before) && /^[A-Za-z0-9(]/.test(after)
    ? `${before} ${after}`
    : before + after;
}
