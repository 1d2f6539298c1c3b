/**
 * npm run -s assess -- FILE…
 * Prints one JSON object a line: the file and its assessment, or the file and its problems.
 * Exit status 1 if a file could not be read; the others are still assessed.
 */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAnnex } from '../lib/annex/files.ts';
import { sentenceFor } from '../lib/assessment/problems.ts';
import { maxBytes, readStated } from '../lib/assessment/record.ts';
import type { Problem, Read, Stated } from '../lib/assessment/record.ts';
import { rulesOf } from '../lib/assessment/rules.ts';
import { assess } from '../lib/assessment/verdict.ts';
import { en } from '../lib/wording/en.ts';

const annex = readAnnex();
const rules = rulesOf(annex);

// The reader of the lines may stop early (`| head`); that is no fault.
process.stdout.on('error', () => process.exit(1));

for (const file of process.argv.slice(2)) {
  const read = readFile(resolve(process.env.JUNSHU_CWD ?? '.', file));
  if (read.ok) print({ file, ...summary(read.value) });
  else refuse(file, read.problems);
}

function readFile(path: string): Read<Stated> {
  const size = sizeOf(path);
  if (size === undefined) return { ok: false, problems: [{ kind: 'notFound' }] };
  if (size > maxBytes) return { ok: false, problems: [{ kind: 'tooLarge', bytes: size }] };
  const text = textOf(path);
  return text === undefined ? { ok: false, problems: [{ kind: 'notText' }] } : readStated(text, rules, annex);
}

/** Undefined for what is no ordinary file, so that nothing endless is read. */
function sizeOf(path: string): number | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : undefined;
}

function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Everything that a worked case expects, under the same names. */
function summary({ facts, answers }: Stated) {
  const { questions, phase, ...found } = assess(rules, facts, answers);
  return found;
}

function refuse(file: string, problems: readonly Problem[]): void {
  print({
    file,
    problems: problems.map((problem) => ({ ...problem, sentence: sentenceFor(problem, en.problems) })),
  });
  process.exitCode = 1;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
