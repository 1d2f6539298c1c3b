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
  const home = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${data.language}/forms`;
  const items = enclosedPapers(record, data, voice).map(({ id, form, enclosed, forThem }) => {
    const name = [...enclosed.title, ...enclosed.remarks].map(({ text }) => text).join('　');
    const link = made('a', name);
    link.href = `${addressOf(`${home}/${form}/`, record?.id)}&paper=${id}`;
    const item = made('li', '');
    item.append(boxFor(id, name, before.get(id) ?? forThem), link);
    return item;
  });
  const none = record ? [made('li', place.dataset.none ?? '')] : [];
  place.replaceChildren(...(items.length > 0 ? items : none));
}

function boxFor(id: string, name: string, checked: boolean): HTMLElement {
  const box = Object.assign(made('input', ''), { type: 'checkbox', value: id, checked });
  box.ariaLabel = name;
  const label = made('label', '');
  label.append(box);
  return label;
}
