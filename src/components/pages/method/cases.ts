/** What a worked case states otherwise than the first, in words. */
import type { Answer } from '../../../lib/assessment/answers.ts';
import type { WorkedCase } from '../../../lib/record/examples/worked-cases.ts';
import { dateText } from '../../../lib/attestation/report/dates.ts';
import { mannerOf } from '../../../lib/languages/language.ts';
import type { Language } from '../../../lib/languages/language.ts';
import { fill } from '../../../lib/wording/fill.ts';
import type { Wording } from '../../../lib/wording/ja.ts';

type CaseWords = Pick<Wording, 'verdict' | 'pages'>;

/** 「1-3、2-0：未実施」; questions that are answered alike stand together. */
export function answersIn({ unanswered, differs }: WorkedCase, words: CaseWords, language: Language): string {
  const { all, none } = words.pages.method;
  const said = answersTogether(differs.answers, (answer) => answerWord(answer, words.verdict), language);
  return [...(unanswered ? [all] : []), ...said].join(mannerOf(language).semicolon) || none;
}

/** 「4-1：計画あり（2027年1月31日まで）」, or the day on which the Ordering Party was asked. */
export function plansIn(
  { differs }: WorkedCase,
  { pages: { method } }: CaseWords,
  language: Language,
): string {
  const said = answersTogether(
    differs.answers,
    ({ plan, awaiting }) => {
      const [sentence, iso] = awaiting ? [method.caseAsked, awaiting] : [method.casePlan, plan?.by ?? ''];
      const date = dateText(iso, mannerOf(language).dates, language);
      return date === '' ? undefined : fill(sentence, { date });
    },
    language,
  );
  return said.join(mannerOf(language).semicolon) || '—';
}

/** The questions of which the same is said, and what is said. */
function answersTogether(
  answers: WorkedCase['answers'],
  say: (answer: Answer) => string | undefined,
  language: Language,
): readonly string[] {
  const bySaying = new Map<string, string[]>();
  for (const [id, answer] of Object.entries(answers)) {
    const said = say(answer);
    if (said !== undefined) bySaying.set(said, [...(bySaying.get(said) ?? []), id.slice(1)]);
  }
  const { comma, colon } = mannerOf(language);
  return [...bySaying].map(([said, ids]) => `${ids.join(comma)}${colon}${said}`);
}

function answerWord({ level, occurred, acknowledged }: Answer, words: Wording['verdict']): string {
  if (level !== undefined) return words.level[level];
  if (occurred !== undefined) return words.occurred[occurred];
  return acknowledged ? words.acknowledged : words.status.unacknowledged;
}
