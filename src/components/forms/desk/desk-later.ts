/** Loads what a paper's page needs late. */

type LaterParts = typeof import('./desk-parts.ts');

export class DeskLater {
  readonly #failed: () => void;
  #late: LaterParts | undefined;

  /** @param failed says that it cannot be loaded */
  constructor(failed: () => void) {
    this.#failed = failed;
  }

  get late(): LaterParts | undefined {
    return this.#late;
  }

  /** Rejects where it cannot be loaded; the next time it is tried again. */
  async load(): Promise<void> {
    this.#late ??= await import('./desk-parts.ts');
  }

  async use(act: (late: LaterParts) => unknown): Promise<void> {
    try {
      await this.load();
    } catch {
      this.#failed();
    }
    if (this.#late) await act(this.#late);
  }
}
