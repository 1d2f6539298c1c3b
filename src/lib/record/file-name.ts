/** Names of files that every system takes. */
import { blank } from '../assessment/answers.ts';
import type { RecordFile } from './record.ts';

/** Of a part, in UTF-16 units: each takes three bytes at most, and a name may have 255 on every system. */
const longestName = 60;
/** What a record's name has room for beside its prefix, date, code and ending. */
const lettersFor = { contractor: 24, contract: 36 } as const;

/** `20261123_自己点検結果報告書_契約件名`, from its parts; without an ending. Parts of which nothing is left are left out. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .map((part) => safe(part, longestName))
    .filter((part) => !blank(part))
    .join('_');
}

/**
 * `自己点検記録_商号_件名_20261120_VQN4.junshu.json`: whose record it is, of which contract and day, and the beginning
 * of its code, so that neither two contractors nor two versions have one name.
 * @param code 照合用コード of the record; empty where it is not known
 */
export function recordFileName(
  prefix: string,
  { contractor, contract, assessment }: Pick<RecordFile, 'contractor' | 'contract' | 'assessment'>,
  code: string,
): string {
  const name = fileName(
    prefix,
    safe(contractor.name ?? '', lettersFor.contractor),
    safe(contract.title ?? '', lettersFor.contract),
    (assessment.date ?? '').replaceAll('-', ''),
    code.slice(0, 4),
  );
  return `${name}${recordEnding}`;
}

export const recordEnding = '.junshu.json';

/** Without what Windows, macOS or Linux forbid in names, and without a dot or a space at either end. */
function safe(part: string, most: number): string {
  const allowed = part
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  return cutBetweenLetters(allowed, most).replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** By characters: half of a surrogate pair is none. */
function cutBetweenLetters(text: string, most: number): string {
  const short = text.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
