/** What a person types for a place. */
import type { CitedPlace } from './address.ts';
import { kanjiDigit } from './numerals.ts';

const typedNumber = '0?([1-9][0-9]{0,2})';
const typedWord = '(?:第|§|(?:clause|cl|article|art|section|sec)\\.?)';
const between = '(?:[-.]|-?第|,?para(?:graph|\\.)?|(?<=条))';
const beforeSentence = '(?:[-.]|-?第|,?sentence|(?<=項))';
const sentencePart = `(?:${beforeSentence}${typedNumber}文?)?`;
const typedPlace = new RegExp(
  `^${typedWord}?${typedNumber}条?(?:${between}${typedNumber}項?${sentencePart})?$`,
);

/**
 * Reads what a person types for a place: 第８ ３, 第8第3項, 第八条第三項, 8-3, 8(3), clause 8.3, 第 10, 第６第１項第２文, 6-1-2,
 * paragraph 8(3), paragraph 3 of Clause 8, 8③.
 * Returns null where the text is not such a number; whether the place exists is the caller's to ask.
 * 8の3 is null: in a statute it would name another clause. 第3項 is null: it names no paragraph.
 */
export function parseAddress(typed: string): CitedPlace | null {
  const found = typedPlace.exec(plainPlace(typed));
  if (found?.[1] === undefined) return null;
  const [clause, paragraph, sentence] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (found[2] === undefined) return { clause };
  return found[3] === undefined ? { clause, paragraph } : { clause, paragraph, sentence };
}

/** One spelling for many: 「第８　（３）」 → 「第8-3」. */
export function plainPlace(typed: string): string {
  return typed
    .replace(/[①-⑳㉑-㉟㊱-㊿]/g, (circled) => `(${circled.normalize('NFKC')})`)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[一二三四五六七八九十]+/g, digitsOf)
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/\s*\(\s*([0-9]+)\s*\)/g, '-$1')
    .replace(/(?<=[0-9])\s+(?=[0-9])/g, '-')
    .replace(/\s+/g, '')
    .replace(/^para(?:graph|\.)?-?([0-9]+),?of(?:the)?(.*[0-9])$/, '$2-$1')
    .replace(/^para(?:graph|\.)?(?=[0-9]+[-.][0-9])/, '');
}

/** 十二 → 12, up to 九十九; what is no such number stays as it is. */
function digitsOf(kanji: string): string {
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(kanji);
  const [, first, ten, last] = found ?? [];
  if (!found || (!ten && first && last)) return kanji;
  const tens = ten ? kanjiDigit(first ?? '一') : 0;
  return String(tens * 10 + kanjiDigit((ten ? last : (last ?? first)) ?? ''));
}
