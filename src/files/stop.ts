import type { Problem } from '../lib/annex/problem.ts';
import type { Written } from '../lib/annex/written.ts';

/** Throws with every problem, where there is one. */
export function stopAt(problems: readonly Problem[], head: string): void {
  if (problems.length === 0) return;
  throw new Error(`${head} ${problems.length} to mend:\n- ${problems.join('\n- ')}\n`);
}

/** What was written; throws with every problem where it cannot be read. */
export function valueOf<T>(written: Written<T>): T {
  if (written.ok) return written.value;
  stopAt(written.problems, 'The content is not written as src/lib/annex/schema.ts says.');
  throw new Error('The content cannot be read.');
}
