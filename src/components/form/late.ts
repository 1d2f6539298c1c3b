/**
 * What the form needs only once something is in hand, or in some steps: the rows of lists, what their buttons do, faults at
 * fields, and the long lists of reasons, matters and answers. One file, loaded by then.
 */
import { listsView } from '../../lib/filling/lists.ts';
import { showFieldFaults } from './particulars/field-faults.ts';
import { showMattersInSight } from './review/matter-list.ts';
import { showReview } from './review/review.ts';
import { showLists } from './show/lists.ts';
import type { Shown } from './shown.ts';
import { showReasonsInSight } from './verdict/reason-list.ts';

export { openKept } from './keeping/open-kept.ts';
export { mattersOf } from '../../lib/record/matters/matters.ts';
export { summaryOf } from '../../lib/record/listing/summary.ts';
export { RecordActions } from './keeping/record-actions.ts';
export { longLabelsIn } from './long-labels.ts';
export { actOf, nameTyped, pick, sentenceOf } from './lists/row-acts.ts';
export { buildRows, offer, offerIndex } from './lists/rows.ts';

/** Writes what is in sight of all this. */
export function showLate(shown: Shown): void {
  const { form, scene } = shown;
  showFieldFaults(shown);
  showReasonsInSight(shown);
  showMattersInSight(shown);
  if (form.querySelector('#lists[data-current]')) showLists(form, listsView(scene));
  if (form.querySelector('#review[data-current]')) showReview(shown);
}
