/** The papers of the record, to be ticked. What was ticked before stays so. */
import { all, made } from '../../../browser/dom.ts';
import { addressOf } from '../../../browser/records/in-hand.ts';
import type { Voice } from '../../../lib/forms/voice.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { enclosedPapers } from './enclosed-papers.ts';
import type { HandingData } from './handing-data.ts';

/** @param record undefined where nothing is in hand */
export function showEnclosed(
  place: HTMLElement,
  record: RecordFile | undefined,
  data: HandingData,
  voice: Voice,
): void {
  const before = new Map(all<HTMLInputElement>(place, 'input').map((box) => [box.value, box.checked]));
  const items = enclosedPapers(record, data, voice).map(({ id, form, enclosed, forThem }) => {
    const name = [...enclosed.title, ...enclosed.remarks].map(({ text }) => text).join('　');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: id });
    box.checked = before.get(id) ?? forThem;
    box.ariaLabel = name;
    const link = document.createElement('a');
    link.textContent = name;
    const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${data.language}/forms/${form}/`;
    link.href = `${addressOf(address, record?.id)}&paper=${id}`;
    const label = document.createElement('label');
    label.append(box);
    const item = document.createElement('li');
    item.append(label, link);
    return item;
  });
  const none = record ? [made('li', place.dataset.none ?? '')] : [];
  place.replaceChildren(...(items.length > 0 ? items : none));
}
