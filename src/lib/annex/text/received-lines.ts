/** A received file as lines, and what in it nobody sees. */

/** Of any system; Word writes a vertical tab where a paragraph goes on below, pages of the web U+2028. */
const lineEnd = /\r\n|[\n\r\v\u0085\u2028\u2029]/;

export function linesIn(source: string): readonly string[] {
  return source.split(lineEnd);
}

/** Soft hyphens, spaces and joiners without width, the mark of byte order. */
export const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';

const unseenLetters = new RegExp(`[${unseen}]`, 'g');

export function withoutUnseen(text: string): string {
  return text.replace(unseenLetters, '');
}
