/** What the parts of the form that are written late are written from. */
import type { LongLabels } from '../../lib/filling/labels.ts';
import type { Scene } from '../../lib/filling/scene.ts';
import type { PageData } from './page-data.ts';

export interface Shown {
  readonly form: HTMLFormElement;
  /** The one in sight. */
  readonly step: HTMLElement;
  readonly data: PageData;
  readonly labels: LongLabels;
  readonly scene: Scene;
}
