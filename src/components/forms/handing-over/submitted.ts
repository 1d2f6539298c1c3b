/** The times that the record was handed in: shown, noted and taken back. */
import { dayOf } from '../../../browser/clock.ts';
import { hide, made, one, part } from '../../../browser/dom.ts';
import { dateText } from '../../../lib/attestation/report/dates.ts';
import { codeOfFingerprint } from '../../../lib/record/fingerprint.ts';
import { noteSubmission } from '../../../lib/record/editing/submissions.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import type { Submission } from '../../../lib/record/rooms.ts';
import { fill } from '../../../lib/wording/fill.ts';
import type { HandingData } from './handing-data.ts';

type Told = Pick<HandingData, 'handing' | 'dates' | 'language'>;

/** @param record undefined where nothing stands in it: then there is nothing to hand in */
export function showSubmitted(root: ParentNode, record: RecordFile | undefined, told: Told): void {
  const { submitted = [] } = record ?? {};
  const list = part(root, 'submitted');
  list.replaceChildren(
    ...submitted.map((entry, at) => submissionItem(entry, at === submitted.length - 1, told)),
  );
  hide(list, submitted.length === 0);
  hide(part(root, 'corrects-label'), submitted.length === 0);
  one<HTMLButtonElement>(root, '[data-act="submitted"]').disabled = !record;
  const to = part<HTMLInputElement>(root, 'to');
  to.placeholder = record?.contract.orderingParty ?? '';
  const on = part<HTMLInputElement>(root, 'on');
  if (on.value === '' && on !== document.activeElement) on.value = dayOf(new Date());
}

function submissionItem(entry: Submission, isLast: boolean, { handing, dates, language }: Told): HTMLElement {
  const { date = '', to = '', fingerprint, corrects } = entry;
  const values = {
    ...{ date: dateText(date, dates, language), to },
    code: fingerprint === undefined ? '' : codeOfFingerprint(fingerprint),
  };
  const said = fill(handing.entry, values) + (corrects === undefined ? '' : handing.entryCorrects);
  const item = made('li', said);
  if (!isLast) return item;
  const button = made('button', handing.forget);
  Object.assign(button, { type: 'button', className: 'btn quiet small' }).dataset.act = 'forget';
  item.append(' ', button);
  return item;
}

/** The record with what the fields say noted; the same record, and the fields say why, where no day is entered. */
export function noted(root: ParentNode, record: RecordFile): RecordFile {
  const on = part<HTMLInputElement>(root, 'on');
  const to = part<HTMLInputElement>(root, 'to');
  const corrects = part<HTMLInputElement>(root, 'corrects');
  const next = noteSubmission(record, {
    date: on.value,
    to: to.value.trim() || (record.contract.orderingParty ?? ''),
    corrects: corrects.checked,
  });
  hide(part(root, 'on-missing'), on.value !== '');
  if (on.value === '') on.focus();
  if (next !== record) corrects.checked = false;
  return next;
}
