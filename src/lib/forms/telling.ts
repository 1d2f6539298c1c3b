/** What a paper is told from. */
import type { Annex } from '../annex/annex.ts';
import type { RecordFile } from '../record/record.ts';
import type { Paper } from '../record/rooms.ts';
import { recordPlace, textAt } from './sources.ts';
import type { Voice } from './voice.ts';

/** What papers say of an annex: its names, and the clauses that they quote. */
export type QuotedAnnex = Pick<Annex, 'title' | 'label' | 'clauses'>;

export interface FormTelling {
  readonly annex: QuotedAnnex;
  readonly voice: Voice;
  /** What is filled in; a blank paper is told without. */
  readonly record?: RecordFile;
  readonly paper?: Paper;
}

/** What the record says at a place, as forms name it. */
export function saidAt({ record, paper }: FormTelling, source: string): string {
  return textAt(record, recordPlace(source, paper?.about));
}
