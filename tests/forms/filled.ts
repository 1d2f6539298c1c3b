/** A record with a paper in which everything is filled in. */
import type { Annex } from '../../src/lib/annex/annex.ts';
import { slotsOf } from '../../src/lib/forms/blocks.ts';
import type { Block, Slot } from '../../src/lib/forms/blocks.ts';
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

/** @param record has the Subcontractor that a paper is about as S1 */
export function filledPaper(form: Form, record: RecordFile, annex: Annex, voice: Voice): readonly Block[] {
  const began = addPaper(record, form.id);
  const { id } = given(began.forms?.at(-1));
  const about = form.about ? writePaper(began, id, 'about', 'S1', 'line') : began;
  const blocksOf = (one: RecordFile) =>
    fillForm(form, { annex, voice, record: one, paper: given(paperOf(one, id)) });
  const filled = slotsOf(blocksOf(about))
    .filter(({ shared, said }) => !shared && said === '')
    .reduce((one, slot) => writePaper(one, id, slot.name, wordsFor(slot), slot.kind), about);
  return blocksOf(filled);
}

function wordsFor({ kind }: Slot): string {
  return written[kind];
}
