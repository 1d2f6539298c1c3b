/** A record and all that it comes to: what every part of the form shows is made from this. */
import { assess } from '../assessment/verdict/verdict.ts';
import type { Assessment } from '../assessment/verdict/verdict.ts';
import type { Rules } from '../assessment/rules.ts';
import type { Matter } from '../record/matters/matter.ts';
import type { RecordFile } from '../record/record.ts';

export interface Scene {
  readonly rules: Rules;
  readonly record: RecordFile;
  readonly assessment: Assessment;
  /** What is to be looked at before the report is handed over; undefined until somebody has looked. */
  readonly matters: readonly Matter[] | undefined;
  /** ISO date. */
  readonly today: string;
}

/** What is to be looked at, for a record that comes to this. */
export type Look = (record: RecordFile, assessment: Assessment) => readonly Matter[] | undefined;

/** @param today ISO date */
export function sceneOf(rules: Rules, record: RecordFile, today: string, look: Look): Scene {
  const assessment = assess(rules, record.facts, record.answers);
  return { rules, record, assessment, matters: look(record, assessment), today };
}
