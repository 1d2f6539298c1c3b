/** The secondary figure. It never decides and never stands alone. Rule: docs/method.md §Score. */
import type { Answer, Level, Occurrence } from '../answers.ts';
import type { QuestionRule } from '../rules.ts';

const levelValue: Readonly<Record<Level, number>> = {
  evidenced: 100,
  done: 70,
  partial: 30,
  none: 0,
  unknown: 0,
};
const occurrenceValue: Readonly<Record<Occurrence, number>> = {
  'no-recorded': 100,
  no: 70,
  yes: 0,
  unchecked: 0,
};

export interface Scored {
  readonly question: Pick<QuestionRule, 'kind' | 'weight'>;
  readonly answer: Answer;
}

/**
 * Weighted share of what is due, 0–100, rounded half up in integers; null when nothing scored is due.
 * Acknowledgements are not scored. Values and rule: docs/method.md §Score.
 */
export function scoreOf(due: readonly Scored[]): {
  readonly score: number | null;
  readonly weightTotal: number;
} {
  const scored = due.filter(({ question }) => question.kind !== 'acknowledgement');
  const weightTotal = scored.reduce((sum, { question }) => sum + question.weight, 0);
  const points = scored.reduce((sum, { question, answer }) => sum + question.weight * answerValue(answer), 0);
  const score = weightTotal === 0 ? null : Math.floor((2 * points + weightTotal) / (2 * weightTotal));
  return { score, weightTotal };
}

function answerValue({ level, occurred }: Answer): number {
  if (level !== undefined) return levelValue[level];
  return occurred === undefined ? 0 : occurrenceValue[occurred];
}
