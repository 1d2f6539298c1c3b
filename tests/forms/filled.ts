/** A record with a paper in which everything is filled in. */
import type { Annex } from '../../src/lib/annex/annex.ts';
import { slotsOf } from '../../src/lib/forms/blocks.ts';
import type { FormBlock } from '../../src/lib/forms/blocks.ts';
import { fillForm } from '../../src/lib/forms/fill.ts';
import type { Form } from '../../src/lib/forms/form.ts';
import type { Voice } from '../../src/lib/forms/voice.ts';
import { addPaper, paperOf, writePaper } from '../../src/lib/record/editing/papers.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { given } from '../annexes.ts';

export const written = {
  line: '運用課　監視　花子',
  area: '従事する者の一覧及び作業の手順を、変更のたびに見直し、責任者が確かめる。',
  date: '2026-11-28',
} as const;

export interface FilledPaper {
  /** With the paper as its last. */
  readonly record: RecordFile;
  readonly blocks: readonly FormBlock[];
}

/** @param base has the Subcontractor that a paper is about as S1 */
export function filledPaper(form: Form, base: RecordFile, annex: Annex, voice: Voice): FilledPaper {
  const began = addPaper(base, form.id);
  const { id } = given(began.forms?.at(-1));
  const about = form.about ? writePaper(began, id, 'about', 'S1', 'line') : began;
  const blocksOf = (record: RecordFile) =>
    fillForm(form, { annex, voice, record, paper: given(paperOf(record, id)) });
  const record = slotsOf(blocksOf(about))
    .filter(({ shared, said }) => !shared && said === '')
    .reduce((one, { name, kind }) => writePaper(one, id, name, written[kind], kind), about);
  return { record, blocks: blocksOf(record) };
}
