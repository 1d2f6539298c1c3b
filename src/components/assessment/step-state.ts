/** What the rail says of a step: its state, and how much of what is due was answered. */
import type { Progress } from '../../lib/assessment/progress.ts';
import { fill } from '../../lib/wording/fill.ts';
import type { Wording } from '../../lib/wording/ja.ts';

export function stepState(words: Wording['assessment']['progress'], progress: Progress): string {
  const { state, answered, due } = progress;
  return due > 0 ? `${words[state]} ${answered}/${due}` : words[state];
}

/** 「見直し 3」; nothing where there is none. */
export function countText({ count: sentence }: Pick<Wording['matters'], 'count'>, count: number): string {
  return count > 0 ? fill(sentence, { count }) : '';
}
