/** 「提出前に見直すこと」: the same list wherever the form shows it, each place a link to its field. */
import { keepsDraft } from '../../../lib/record/matters/matter.ts';
import type { Matter } from '../../../lib/record/matters/matter.ts';
import { matterLines } from '../../../lib/record/matters/matter-lines.ts';
import type { MatterLine } from '../../../lib/record/matters/matter-lines.ts';
import { fixedParts, linkTo, made, renew } from '../../../browser/dom.ts';
import type { Shown } from '../shown.ts';

/** Writes the list where it is in sight. */
export function showMattersInSight(shown: Shown): void {
  for (const place of fixedParts(shown.form, 'matters')) {
    if (place.closest('[data-current]')) renew(place, ...matterBlocks(shown));
  }
}

function matterBlocks({ data, labels, scene: { matters = [] } }: Shown): readonly HTMLElement[] {
  const words = data.matters.matters;
  if (matters.length === 0) return [made('p', words.none)];
  const said = (some: readonly Matter[], lead: string) =>
    some.length > 0
      ? [
          made('p', lead),
          matterItems(matterLines(some, { ...data.matters, factName: labels.fact }), words.gap),
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

function matterItems(lines: readonly MatterLine[], gap: string): HTMLElement {
  const list = document.createElement('ul');
  list.append(...lines.map((line) => matterItem(line, gap)));
  return list;
}

function matterItem({ sentence, places }: MatterLine, gap: string): HTMLElement {
  const item = made('li', sentence);
  places.forEach(({ target, name }, index) => {
    if (index > 0) item.append(gap);
    item.append(linkTo(target, name));
  });
  return item;
}
