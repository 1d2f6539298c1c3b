import type { CasesFile } from '../../lib/annex/schema.ts';
import type { Wording } from '../../lib/wording/ja.ts';

type CaseAnswers = CasesFile[number]['answers'];

/** The answers of a worked case in words; questions that are answered alike stand together. */
export function differences(
  answers: CaseAnswers,
  words: Wording['verdict'],
  colon: string,
): readonly string[] {
  const byWord = new Map<string, string[]>();
  for (const [id, answer] of Object.entries(answers)) {
    const word = wordOf(answer, words);
    byWord.set(word, [...(byWord.get(word) ?? []), id.slice(1)]);
  }
  // The colon of Japanese is full-width, and its lists stand with 「、」.
  const gap = colon === '：' ? '、' : ', ';
  return [...byWord].map(([word, ids]) => `${ids.join(gap)}${colon}${word}`);
}

function wordOf(answer: CaseAnswers[string], words: Wording['verdict']): string {
  const { level, occurred, acknowledged } = answer;
  if (level !== undefined) return words.level[level as keyof Wording['verdict']['level']];
  if (occurred !== undefined) return words.occurred[occurred as keyof Wording['verdict']['occurred']];
  return acknowledged ? words.acknowledged : words.status.unacknowledged;
}
