import { lineOf } from '../lib/annex/slip.ts';
import type { Slip } from '../lib/annex/slip.ts';
import type { Written } from '../lib/annex/written.ts';

/** Throws once, with every problem. */
export function stop(problems: readonly Slip[], head: string): never {
  throw new Error(`${head} ${problems.length} to mend:\n- ${problems.map(lineOf).join('\n- ')}\n`);
}

/** What was written; throws with every problem where it cannot be read. */
export function valueOrStop<T>(written: Written<T>): T {
  if (written.ok) return written.value;
  return stop(written.problems, 'The content is not written as src/lib/annex/schema says.');
}
