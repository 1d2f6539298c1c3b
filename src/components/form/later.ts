/** Loads what the form needs late; until it has come, the form does without. */
import type { Assessment } from '../../lib/assessment/verdict/verdict.ts';
import type { Beside, Matter } from '../../lib/record/matters/matter.ts';
import type { RecordFile } from '../../lib/record/record.ts';
import type { Labels } from '../../lib/filling/labels.ts';
import type { Shown } from './shown.ts';

export type Late = typeof import('./late.ts');

const laterSteps = '#lists[data-current], #review[data-current], #verdict[data-current], #why:popover-open';

export class LaterCode {
  readonly #failed: () => void;
  readonly #came: (late: Late) => void;
  #late: Late | undefined;

  /**
   * @param failed says that the code cannot be loaded
   * @param came shows what there is more to show
   */
  constructor(failed: () => void, came: (late: Late) => void) {
    this.#failed = failed;
    this.#came = came;
  }

  /** Undefined while it has not come. */
  get late(): Late | undefined {
    return this.#late;
  }

  /** What is to be looked at; undefined while nobody can tell. */
  matters(
    rules: Shown['data']['rules'],
    record: RecordFile,
    assessment: Assessment,
    beside: Beside,
  ): readonly Matter[] | undefined {
    return this.#late?.mattersOf(rules, record, assessment, beside);
  }

  /** Writes what is in sight, now or when the code has come. */
  show(shown: Omit<Shown, 'labels'> & { readonly labels: Labels }): void {
    if (this.#late)
      this.#late.showLate({ ...shown, labels: this.#late.longLabelsIn(shown.form, shown.labels) });
    else if (shown.form.querySelector(laterSteps)) void this.use(() => undefined);
  }

  /** Does something with it, now or when it has come; where it cannot be loaded, that is said. */
  async use(act: (late: Late) => unknown): Promise<void> {
    try {
      await this.load();
    } catch {
      this.#failed();
    }
    if (this.#late) await act(this.#late);
  }

  /** Loads it ahead of its use. */
  ready(): void {
    this.load().catch(() => undefined);
  }

  /** Rejects where it cannot be loaded; the next time it is tried again. */
  async load(): Promise<void> {
    if (this.#late) return;
    this.#late = await import('./late.ts');
    this.#came(this.#late);
  }
}
