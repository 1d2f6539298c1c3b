/** A query that is the number of a question of the self-assessment. */
import { plain } from '../annex/text/fold.ts';

export interface QuestionNumber {
  /** 8-3 */
  readonly number: string;
  /** Whether it can be nothing else: 設問8-3, Q8-3. A bare 8-3 may be a paragraph too. */
  readonly only: boolean;
}

const questionForm = /^(設問|question|q)?\s*([0-9]+)\s*[-‐‑‒–—―−ー]\s*([0-9]+)$/;

/** Nothing where the query is no such number; whether the question is there is the caller’s to ask. */
export function questionIn(query: string): QuestionNumber | undefined {
  const [, word, clause, question] = questionForm.exec(plain(query).trim()) ?? [];
  if (clause === undefined || question === undefined) return undefined;
  return { number: `${Number(clause)}-${Number(question)}`, only: word !== undefined };
}
