/** What the buttons beside a paper do to the record. */
import { dateText } from '../../../lib/attestation/report/dates.ts';
import { addRow } from '../../../lib/record/editing/lists.ts';
import { listAsEvidence, removeLine, removePaper, writePaper } from '../../../lib/record/editing/papers.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { fill } from '../../../lib/wording/fill.ts';
import type { PaperData } from './paper-data.ts';
import type { PaperInHand } from './paper-in-hand.ts';

export interface PaperAct {
  readonly record: RecordFile;
  /** What is said of it where there is a way back. */
  readonly undo?: string;
}

interface PaperScene {
  readonly button: HTMLButtonElement;
  readonly data: PaperData;
  readonly record: RecordFile;
  readonly inHand: PaperInHand;
}

/** By `data-act` of the button. */
export const acts: Readonly<Record<string, (scene: PaperScene) => PaperAct | undefined>> = {
  another: ({ record, inHand }) => {
    inHand.choose('');
    return { record };
  },
  remove: ({ record, inHand, data }) => {
    const paper = inHand.paperIn(record);
    return paper && { record: removePaper(record, paper.id), undo: data.desk.removed };
  },
  'add-subcontractor': ({ record, inHand }) => {
    const added = inHand.begun(addRow(record, 'subcontractors'));
    const paper = inHand.paperIn(added);
    const row = added.subcontractors.at(-1);
    return paper && row && { record: writePaper(added, paper.id, 'about', row.id, 'line') };
  },
  'remove-row': ({ button, record, inHand, data }) => {
    const row = button.closest('tr');
    const name = row?.querySelector<HTMLInputElement>('.write')?.name ?? '';
    const [, table = '', at = ''] = name.split('.');
    const paper = inHand.paperIn(record);
    return paper && { record: removeLine(record, paper.id, table, Number(at)), undo: data.desk.rowRemoved };
  },
  evidence: ({ record, inHand, data }) => {
    const paper = inHand.paperIn(record);
    if (!paper) return undefined;
    const about = record.subcontractors.find(({ id }) => id === paper.about)?.name ?? '';
    const own = data.form.title[data.language];
    const title = about === '' ? own : fill(data.desk.evidenceTitle, { title: own, about });
    const edition = dateText(paper.date ?? '', data.dates, data.language);
    const listed = { title, edition, questions: data.supports };
    return { record: listAsEvidence(record, paper.id, listed), undo: data.desk.evidenceAdded };
  },
};
