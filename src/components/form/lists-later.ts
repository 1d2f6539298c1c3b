/** The lists that only some steps show: their code is loaded with the first of those steps. */
import type { Scene } from './shown.ts';

const places = '#review[data-current], #verdict[data-current], #why:popover-open';

export class ListsLater {
  readonly #failed: () => void;
  #scene: Scene | undefined;
  #show: ((scene: Scene) => void) | undefined;

  /** @param failed says that the lists cannot be loaded */
  constructor(failed: () => void) {
    this.#failed = failed;
  }

  /** Writes the lists that are in sight, at once or when their code has come: then as things stand by then. */
  show(scene: Scene): void {
    this.#scene = scene;
    if (!scene.form.querySelector(places)) return;
    if (this.#show) this.#show(scene);
    else this.load().catch(this.#failed);
  }

  async load(): Promise<void> {
    if (this.#show) return;
    const { showLists } = await import('./in-sight.ts');
    this.#show = showLists;
    if (this.#scene) this.#show(this.#scene);
  }
}
