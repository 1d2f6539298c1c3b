/** Titles whose letters stand apart: 「特　記　事　項」, or one below the other, as a frame of a page breaks them. */
import type { Line } from './lines.ts';
import { markersAt } from './markers.ts';

const japaneseLetter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆〇、・「」（）()]';
const letterOrDigit = `(?:${japaneseLetter}|[0-9０-９])`;
const wide = new RegExp(
  `^(?:${japaneseLetter}\\s+){2}(?:${letterOrDigit}\\s+)*${letterOrDigit}$|^${japaneseLetter}\\s+${japaneseLetter}$`,
  'u',
);
/** Four letters at least, so that 「甲　乙　丙」 keeps its spaces. */
const spacedRun = /(?<!\p{Script=Han})(?:\p{Script=Han}\s+){3,}\p{Script=Han}(?!\p{Script=Han})/gu;
const spacedApart = new RegExp(`(?<=${japaneseLetter})\\s+(?=${japaneseLetter})`, 'gu');

/** 「特　記　事　項」 → 「特記事項」, where every letter stands alone, or nearly every one. */
export function withoutLetterSpacing(text: string): string {
  const spaces = text.match(spacedApart)?.length ?? 0;
  const isWide = wide.test(text) || (spaces > 3 && spaces * 2.5 > text.replace(/\s/g, '').length);
  if (isWide) return text.replace(/\s+/g, '');
  return text.replace(spacedRun, (letters) => letters.replace(/\s+/g, ''));
}

/** One line of the letters that stand one below the other, above the first number. */
export function lettersJoined(all: readonly Line[]): readonly Line[] {
  const numbered = all.findIndex(({ text }) => markersAt(text).length > 0);
  const lines: Line[] = [];
  let [run, joins] = [0, false];
  for (const line of all.slice(0, Math.max(0, numbered))) {
    const last = lines.at(-1);
    joins = isLetter(line) && run > 0;
    run = isLetter(line) ? run + 1 : 0;
    if (joins && last) lines[lines.length - 1] = { ...last, text: last.text + line.text, end: last.end + 2 };
    else lines.push(line);
  }
  return [...lines, ...all.slice(Math.max(0, numbered))];
}

/** 「目」 above 「次」 heads a table of contents. */
function isLetter({ text }: Line): boolean {
  const isOne = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u.test(text);
  return isOne && !/[目次]/.test(text) && markersAt(text).length === 0;
}
