/** 「提出前に見直すこと」: the same list wherever the form shows it, each place a link to its field. */
import { keepsDraft } from '../../../lib/record/matters.ts';
import type { Matter } from '../../../lib/record/matters.ts';
import { matterLines } from '../../../lib/record/matter-lines.ts';
import type { MatterLine } from '../../../lib/record/matter-lines.ts';
import { fixed, linkTo, made, renew } from '../../../browser/dom.ts';
import { factName } from '../shown.ts';
import type { Scene } from '../shown.ts';

/** Writes the list where it is in sight. */
export function showMattersInSight(scene: Scene): void {
  for (const place of fixed(scene.form, '[data-matters]')) {
    if (place.closest('[data-current]')) renew(place, ...blocks(scene));
  }
}

function blocks({ form, data, matters }: Scene): readonly HTMLElement[] {
  const words = data.matters.matters;
  if (matters.length === 0) return [made('p', words.none)];
  const said = (some: readonly Matter[], lead: string) =>
    some.length > 0
      ? [
          made('p', lead),
          listOf(matterLines(some, { ...data.matters, factName: (key) => factName(form, key) }), words.gap),
        ]
      : [];
  return [
    ...said(matters.filter(keepsDraft), words.draftLead),
    ...said(
      matters.filter((matter) => !keepsDraft(matter)),
      words.otherLead,
    ),
  ];
}

function listOf(lines: readonly MatterLine[], gap: string): HTMLElement {
  const list = document.createElement('ul');
  list.append(...lines.map((line) => itemOf(line, gap)));
  return list;
}

function itemOf({ sentence, places }: MatterLine, gap: string): HTMLElement {
  const item = made('li', sentence);
  places.forEach(({ target, name }, index) => {
    if (index > 0) item.append(gap);
    item.append(linkTo(target, name));
  });
  return item;
}
