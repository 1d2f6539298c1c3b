/** The shelf in IndexedDB as those see it who list and tidy it. */
import { isOverdue } from '../../lib/record/keeping/bin.ts';
import type { Changed, Listed, Removal, Shelf, Summarised, Usage } from '../../lib/record/keeping/shelf.ts';
import { DatabaseShelf } from './hand-shelf.ts';

export { shelfName } from './hand-shelf.ts';

export function openShelf(base: string, annexId: string): Shelf {
  return new WholeShelf(base, annexId);
}

class WholeShelf extends DatabaseShelf implements Shelf {
  label(id: string, label: string): Promise<Changed> {
    return this.change(id, ({ label: _, ...entry }) => (label === '' ? entry : { ...entry, label }));
  }

  async texts(revisions: readonly number[]): Promise<readonly (string | undefined)[]> {
    const found = await this.database.within('readonly', ({ texts }) =>
      Promise.all(revisions.map((revision) => texts.get(revision))),
    );
    return Array.isArray(found) ? found : revisions.map(() => undefined);
  }

  async summarise(summaries: readonly Summarised[]): Promise<void> {
    await this.database.within('readwrite', ({ entries }) =>
      Promise.all(
        summaries.map(async ({ id, revision, summary }) => {
          const entry = await entries.get(id);
          if (entry?.revision === revision) await entries.put({ ...entry, summary });
        }),
      ),
    );
  }

  remove(id: string): Promise<Removal> {
    return this.#remove(({ id: one }) => one === id, id);
  }

  purge(now: Date): Promise<Removal> {
    return this.#remove((entry) => isOverdue(entry, now));
  }

  eraseAll(): Promise<Removal> {
    return this.#remove(() => true);
  }

  async usage(): Promise<Usage> {
    const list = await this.list();
    if (list.kind === 'blocked') return list;
    const bytes = list.entries.reduce((sum, entry) => sum + entry.bytes, 0);
    const { usage: used, quota } = await estimate();
    return { kind: 'usage', records: list.entries.length, bytes, used, quota };
  }

  async #remove(doomed: (entry: Listed) => boolean, id?: string): Promise<Removal> {
    const removed = await this.database.within('readwrite', async ({ entries, texts }): Promise<Removal> => {
      const gone = (await entries.all()).filter(doomed);
      await Promise.all(
        gone.flatMap(({ id: one, revision }) => [entries.delete(one), texts.delete(revision)]),
      );
      return { kind: 'removed' };
    });
    if (removed.kind !== 'removed') return { kind: 'blocked' };
    this.tell(id);
    return removed;
  }
}

/** Over plain http, and in older browsers, nothing is said. */
async function estimate(): Promise<StorageEstimate> {
  try {
    return (await (navigator.storage as StorageManager | undefined)?.estimate()) ?? {};
  } catch {
    return {};
  }
}
