/** Loads what a paper's page needs only once something is in hand. */

const parts = () =>
  Promise.all([import('../../browser/records/reading.ts'), import('../form/keeping/record-actions.ts')]).then(
    ([{ openText }, { RecordActions }]) => ({ openText, RecordActions }),
  );
type Late = Awaited<ReturnType<typeof parts>>;

export class DeskLater {
  readonly #failed: () => void;
  #late: Late | undefined;

  /** @param failed says that it cannot be loaded */
  constructor(failed: () => void) {
    this.#failed = failed;
  }

  get late(): Late | undefined {
    return this.#late;
  }

  /** Rejects where it cannot be loaded; the next time it is tried again. */
  async load(): Promise<void> {
    this.#late ??= await parts();
  }

  async use(act: (late: Late) => unknown): Promise<void> {
    try {
      await this.load();
    } catch {
      this.#failed();
    }
    if (this.#late) await act(this.#late);
  }
}
