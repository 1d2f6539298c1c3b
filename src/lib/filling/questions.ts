/** What the form shows at each question. */
import { phaseKey } from '../annex/types/fact.ts';
import { answerTo } from '../assessment/answers.ts';
import type { Answer } from '../assessment/answers.ts';
import { atEnd } from '../assessment/applicability.ts';
import type { Standing } from '../assessment/applicability.ts';
import { reasonOf } from '../assessment/facts.ts';
import { isLate } from '../assessment/plan.ts';
import type { QuestionRule } from '../assessment/rules.ts';
import type { Assessed } from '../assessment/verdict/verdict.ts';
import { isFull, most } from '../record/record-type.ts';
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/ja.ts';
import type { Labels } from './labels.ts';
import { hasLeft, isWritten } from './opened.ts';
import type { Scene } from './scene.ts';

export interface QuestionView {
  /** Why it is not asked; blank where it is. */
  readonly standing: string;
  /** The fact that decides whether it is asked, where that is still open. */
  readonly decidedBy: string;
  /** The answer that is chosen; blank where none is. */
  readonly answer: string;
  readonly breach: boolean;
  readonly evidence: readonly { readonly id: string; readonly title: string }[];
  /** What of the question is in sight, by the names of its parts in the page. */
  readonly shown: Readonly<Record<QuestionPart, boolean>>;
}

export type QuestionPart =
  | 'asked'
  /** An admitted breach counts though the question is not asked. */
  | 'kept'
  | 'before-end'
  | 'at-end'
  /** The fields for a plan. At the end only where one was written before. */
  | 'plan'
  | 'plan-late'
  /** Evidence that is in the list, to pick from. */
  | 'pick-evidence'
  /** Nothing more can be named by a new title. */
  | 'named-full'
  /** The answer says that there is evidence, and none is named. */
  | 'evidence-missing'
  /** Something is written for another answer. */
  | 'left'
  | 'clear';

export interface QuestionWords {
  readonly standing: Wording['assessment']['standing'];
  readonly labels: Pick<Labels, 'fact' | 'reason'>;
}

/** By the id of the question; of one clause, or of all. */
export function questionViews(
  scene: Scene,
  words: QuestionWords,
  clause?: number,
): Readonly<Record<string, QuestionView>> {
  const titles = new Map(scene.record.evidence.map(({ id, title }) => [id, title]));
  // Questions and what they came to stand in the same order.
  const pairs = scene.rules.questions.map((rule, at) => ({ rule, assessed: scene.assessment.questions[at] }));
  return Object.fromEntries(
    pairs.flatMap(({ rule, assessed }) =>
      assessed && (clause === undefined || rule.clause === clause)
        ? [[rule.id, viewOf(scene, words, rule, assessed, titles)] as const]
        : [],
    ),
  );
}

function viewOf(
  scene: Scene,
  words: QuestionWords,
  { id, kind }: QuestionRule,
  { standing, outcome }: Assessed,
  titles: ReadonlyMap<string, string>,
): QuestionView {
  const answer = answerTo(scene.record.answers, id);
  const { evidence = [] } = answer;
  const value = answer.level ?? answer.occurred ?? '';
  const due = standing.kind === 'due';
  const kept = outcome === 'breach' && !due;
  const end = atEnd(scene.assessment.phase);
  return {
    standing: due || kept ? '' : standingText(standing, scene, words),
    decidedBy: standing.kind === 'open' && !kept ? standing.because : '',
    answer: value,
    breach: outcome === 'breach',
    evidence: evidence.map((name) => ({ id: name, title: titles.get(name) ?? '' })),
    shown: {
      asked: due || kept,
      kept,
      'before-end': !end,
      'at-end': end,
      plan: !end || isWritten(answer.plan),
      'plan-late':
        !end && isLate(answer.plan?.by, { date: scene.record.assessment.date, today: scene.today }),
      'pick-evidence': titles.size > 0,
      'named-full': isFull(scene.record, 'evidence') || evidence.length >= most.named,
      'evidence-missing': claims(answer) && evidence.length === 0,
      left: hasLeft(kind, answer, value),
      clear: value !== '',
    },
  };
}

function claims({ level, occurred }: Answer): boolean {
  return level === 'evidenced' || occurred === 'no-recorded';
}

/** Why a question is not asked. */
function standingText(
  standing: Standing,
  { rules, record }: Pick<Scene, 'rules' | 'record'>,
  { standing: words, labels }: QuestionWords,
): string {
  const fact = 'because' in standing ? labels.fact(standing.because) : '';
  switch (standing.kind) {
    case 'due':
      return '';
    case 'notDue':
      return fill(standing.because === phaseKey ? words.notDuePhase : words.notDuePlanned, { fact });
    case 'notApplicable': {
      const value = reasonOf(rules, standing.because, record.facts) ?? '';
      return fill(words.notApplicable, { reason: labels.reason(standing.because, value) });
    }
    case 'past':
      return words.past;
    case 'open':
      return fill(words.open, { fact });
  }
}
