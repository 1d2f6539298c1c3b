/** Names of files that every system takes. */
import { blank } from './answers.ts';

/** In characters, a part. */
const longest = 60;

/** `20261123_自己点検結果報告書_契約件名`, from its parts; without an ending. Parts of which nothing is left are left out. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .map(safe)
    .filter((part) => !blank(part))
    .join('_');
}

/** Without what Windows, macOS or Linux forbid in names, and without a dot or a space at either end. */
function safe(part: string): string {
  const allowed = part
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  // By characters: half of a surrogate pair is none.
  return Array.from(allowed)
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
}
