/** Everything that the step in sight, the rail and the dock show, as a value. */
import { isExample } from '../record/examples/example.ts';
import { factViews } from './facts.ts';
import type { FactView, FactWords } from './facts.ts';
import { questionViews } from './questions.ts';
import type { QuestionView, QuestionWords } from './questions.ts';
import type { Scene } from './scene.ts';
import { sumsOf } from './sums.ts';
import type { Sums, SumWords } from './sums.ts';

export type ViewWords = Omit<SumWords, 'labels'> & FactWords & QuestionWords;

/** What is in sight: the facts, the questions of one clause, or a step that shows none of them. */
export type Sight = 'facts' | number | 'other';

export interface View extends Sums {
  /** The title of the contract. */
  readonly name: string;
  readonly example: boolean;
  /** Only what is in sight. */
  readonly facts: Readonly<Record<string, FactView>>;
  readonly questions: Readonly<Record<string, QuestionView>>;
}

export function view(scene: Scene, words: ViewWords, sight: Sight): View {
  return {
    ...sumsOf(scene, words),
    name: scene.record.contract.title ?? '',
    example: isExample(scene.record),
    facts: sight === 'facts' ? factViews(scene, words) : {},
    questions: typeof sight === 'number' ? questionViews(scene, words, sight) : {},
  };
}
