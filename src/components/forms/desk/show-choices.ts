/** Which papers there are of the form, and whom one can be about. */
import { hide, made, parts } from '../../../browser/dom.ts';
import { dateText } from '../../../lib/attestation/report/dates.ts';
import { papersOf } from '../../../lib/record/editing/papers.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import type { Paper } from '../../../lib/record/rooms.ts';
import { fill } from '../../../lib/wording/fill.ts';
import type { PaperData } from './paper-data.ts';
import type { PaperInHand } from './paper-in-hand.ts';

type SelectChoice = readonly [value: string, name: string];

export function showChoices(
  root: ParentNode,
  record: RecordFile,
  inHand: PaperInHand,
  data: PaperData,
): void {
  const paper = inHand.paperIn(record);
  const papers = papersOf(record, inHand.form).map((one, at): SelectChoice => [
    one.id,
    paperName(one, at, record, data),
  ]);
  const fresh: readonly SelectChoice[] = paper ? [] : [['', data.desk.unbegun]];
  offerChoices(parts<HTMLSelectElement>(root, 'paper'), [...papers, ...fresh], paper?.id ?? '');
  const rows = record.subcontractors.map(({ id, name }): SelectChoice => [
    id,
    name || fill(data.desk.unnamed, { id }),
  ]);
  offerChoices(
    parts<HTMLSelectElement>(root, 'about'),
    [['', data.desk.choose], ...rows],
    paper?.about ?? '',
  );
  for (const hint of parts(root, 'about-hint')) hide(hint, (paper?.about ?? '') !== '');
}

function paperName(
  { date = '', about }: Paper,
  at: number,
  record: RecordFile,
  { desk, dates, language }: PaperData,
): string {
  const day = date === '' ? desk.undated : dateText(date, dates, language);
  const whom = record.subcontractors.find(({ id }) => id === about)?.name ?? '';
  const name = fill(desk.named, { place: at + 1, date: day });
  return whom === '' ? name : fill(desk.evidenceTitle, { title: name, about: whom });
}

function offerChoices(
  selects: readonly HTMLSelectElement[],
  choices: readonly SelectChoice[],
  chosen: string,
): void {
  for (const select of selects) {
    const options = choices.map(([value, name]) => Object.assign(made('option', name), { value }));
    const old = [...select.options].map(({ value, text }) => `${value} ${text}`).join('\n');
    if (old !== choices.map((one) => one.join(' ')).join('\n')) select.replaceChildren(...options);
    select.value = chosen;
  }
}
