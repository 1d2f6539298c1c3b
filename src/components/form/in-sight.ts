/** The long lists that only some steps show; written where they are in sight, and loaded when the first one is. */
import { showMattersInSight } from './review/matter-list.ts';
import { showReasonsInSight } from './verdict/reason-list.ts';
import { showReview } from './review/review.ts';
import type { Scene } from './shown.ts';

export function showLists(scene: Scene): void {
  showReasonsInSight(scene);
  showMattersInSight(scene);
  if (scene.form.querySelector('#review[data-current]')) showReview(scene);
}
