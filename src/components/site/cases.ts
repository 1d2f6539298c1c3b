import type { CasesFile } from '../../lib/annex/schema.ts';
import type { Language } from '../../lib/language.ts';
import type { Wording } from '../../lib/wording/ja.ts';

type CaseAnswers = CasesFile[number]['answers'];

/** The answers of a worked case in words, 「1-3、2-0：未実施」; questions that are answered alike stand together. */
export function differences(
  answers: CaseAnswers,
  words: Wording['verdict'],
  language: Language,
): readonly string[] {
  const byWord = new Map<string, string[]>();
  for (const [id, answer] of Object.entries(answers)) {
    const word = wordOf(answer, words);
    byWord.set(word, [...(byWord.get(word) ?? []), id.slice(1)]);
  }
  const [gap, colon] = language === 'ja' ? ['、', '：'] : [', ', ': '];
  return [...byWord].map(([word, ids]) => `${ids.join(gap)}${colon}${word}`);
}

function wordOf(answer: CaseAnswers[string], words: Wording['verdict']): string {
  const { level, occurred, acknowledged } = answer;
  if (level !== undefined) return words.level[level as keyof Wording['verdict']['level']];
  if (occurred !== undefined) return words.occurred[occurred as keyof Wording['verdict']['occurred']];
  return acknowledged ? words.acknowledged : words.status.unacknowledged;
}
