/**
 * npm run -s assess -- FILE…
 * Prints one JSON object a line: the file and its assessment, or the file and its problems.
 * Exit status 1 if a file could not be read; the others are still assessed.
 */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAnnex } from '../files/content.ts';
import { refused, sentenceFor } from '../lib/record/problem.ts';
import type { Problem, Read } from '../lib/record/problem.ts';
import { maxBytes } from '../lib/record/record-type.ts';
import { readerFor } from '../lib/record/read.ts';
import type { Stated } from '../lib/record/record.ts';
import { rulesOf } from '../lib/assessment/rules.ts';
import { assess, foundIn } from '../lib/assessment/verdict/verdict.ts';
import { en } from '../lib/wording/en.ts';

const assessedAnnex = readAnnex();
const assessedRules = rulesOf(assessedAnnex);
const reader = readerFor(assessedRules, assessedAnnex);

// The reader of the lines may stop early (`| head`); that is no fault.
process.stdout.on('error', () => process.exit(1));

for (const file of process.argv.slice(2)) {
  // Whatever one file does to its reader, the next one is read.
  try {
    assessFile(file);
  } catch {
    refuseFile(file, [{ kind: 'failed' }]);
  }
}

function assessFile(file: string): void {
  const read = readFile(resolve(process.env.JUNSHU_CWD ?? '.', file));
  if (read.ok) print({ file, ...foundIn(assess(assessedRules, read.value.facts, read.value.answers)) });
  else refuseFile(file, read.problems);
}

function readFile(path: string): Read<Stated> {
  const size = sizeOf(path);
  if (size === undefined) return refused([{ kind: 'notFound' }]);
  if (size > maxBytes) return refused([{ kind: 'tooLarge' }]);
  const text = textOf(path);
  return text === undefined ? refused([{ kind: 'notText' }]) : reader.stated(text);
}

/** Undefined for what is not there, out of reach or no ordinary file, so that nothing endless is read. */
function sizeOf(path: string): number | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
}

function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

function refuseFile(file: string, problems: readonly Problem[]): void {
  print({
    file,
    problems: problems.map((problem) => ({ ...problem, sentence: sentenceFor(problem, en.problems) })),
  });
  process.exitCode = 1;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
