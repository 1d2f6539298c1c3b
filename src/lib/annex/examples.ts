/** The examples in a hint, one by one: the names of documents that may be named as evidence. */
import { mannerOf } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';

/** 「承諾申請書（控え、写し）、承諾書」 → 承諾申請書（控え、写し） and 承諾書. */
export function examplesIn(hint: string, language: Language): readonly string[] {
  const { gaps } = mannerOf(language);
  return hintParts(hint, gaps.find((gap) => hint.includes(gap)) ?? '');
}

function hintParts(hint: string, gap: string): readonly string[] {
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
