/** Stops with what an author has to mend, all of it at once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf } from '../lib/annex/content/slip.ts';
import type { Slip } from '../lib/annex/content/slip.ts';
import type { Written } from '../lib/annex/content/written.ts';
import { parsedYaml } from '../lib/annex/content/yaml-lines.ts';

/** What an author can mend: its message says everything, and where in the code it was found says nothing. */
export class Unsound extends Error {
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}

/** Throws once, with every problem. */
export function stop(problems: readonly Slip[], head: string): never {
  throw new Unsound(`${head} ${problems.length} to mend:\n- ${problems.map(lineOf).join('\n- ')}\n`);
}

/** Ends the program with what an author has to mend; passes on whatever else was thrown. */
export function exitOn(problem: unknown): never {
  if (!(problem instanceof Unsound)) throw problem;
  console.error(`\n${problem.message}`);
  process.exit(1);
}

/** What comes of it, or the end of the program, as `exitOn` says. */
export function orExit<T>(work: () => T): T {
  try {
    return work();
  } catch (problem) {
    return exitOn(problem);
  }
}

/** What was written; throws with every problem where it cannot be read. */
export function valueOrStop<T>(written: Written<T>): T {
  if (written.ok) return written.value;
  return stop(
    written.problems,
    'The content cannot be read (docs/content-fields.md says what is written where).',
  );
}

/** Of what a rule found: where its file stands, and on which line. Only now, for most builds find nothing. */
export function placedIn(folder: string, problem: Slip): Slip {
  const file = join(folder, problem.file);
  const line = problem.line ?? (problem.at && lineInFile(file, problem.at));
  return { ...problem, file, ...(line !== undefined && { line }) };
}

function lineInFile(file: string, at: NonNullable<Slip['at']>): number | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  // What stands below the frontmatter is no YAML, and above it is the line of its ---.
  const yaml = file.endsWith('.mdx') ? (text.split(/^---[ \t]*\r?$/m)[1] ?? '') : text;
  const parsed = parsedYaml(yaml);
  return parsed.ok ? parsed.lineAt(at) : undefined;
}
