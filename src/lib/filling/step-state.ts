/** What the rail says of a step: its state, and how much of what is due was answered. */
import type { Progress } from '../assessment/progress.ts';
import { shapes } from '../assessment/status.ts';
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/ja.ts';

export interface StepState {
  readonly word: string;
  /** 「2/5」; empty where nothing is due. The eye reads it in the place of the word. */
  readonly count: string;
  /** For the eye, in the place of the word or beside the count. */
  readonly sign: string;
}

export function stepState(words: Wording['assessment']['progress'], progress: Progress): StepState {
  const { state, answered, due } = progress;
  return {
    word: words[state],
    count: due > 0 ? `${answered}/${due}` : '',
    sign: state === 'open' ? shapes.undetermined : '',
  };
}

/** 「見直し 3」; nothing where there is none. */
export function countText({ count: sentence }: Pick<Wording['matters'], 'count'>, count: number): StepState {
  return { word: count > 0 ? fill(sentence, { count }) : '', count: '', sign: '' };
}
