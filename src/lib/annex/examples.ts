/** The examples in a hint, one by one: the names of documents that may be named as evidence. */
import type { Language } from '../language.ts';

/** What parts them, where it stands outside brackets: English lists whose parts hold commas are parted by semicolons. */
const gaps = { ja: '、', semicolon: ';', comma: ',' } as const;

/** 「承諾申請書（控え、写し）、承諾書」 → 承諾申請書（控え、写し） and 承諾書. */
export function examplesIn(hint: string, language: Language): readonly string[] {
  const english = hint.includes(gaps.semicolon) ? gaps.semicolon : gaps.comma;
  return parted(hint, language === 'ja' ? gaps.ja : english);
}

function parted(hint: string, gap: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of hint) {
    if ('（(「“'.includes(character)) depth += 1;
    if ('）)」”'.includes(character)) depth -= 1;
    if (character === gap && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map((part) => part.trim().replace(/[。.]$/u, '')).filter((part) => part !== '');
}
