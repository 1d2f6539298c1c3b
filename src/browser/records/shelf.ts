/** The shelf in IndexedDB as those see it who list and tidy it. */
import { isOverdue } from '../../lib/record/keeping/bin.ts';
import type {
  Changed,
  Listed,
  None,
  Removal,
  Shelf,
  Summarised,
  Usage,
} from '../../lib/record/keeping/shelf.ts';
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

  async remove(id: string): Promise<Removal | None> {
    const isIt = ({ id: one, deletedAt }: Listed) => one === id && deletedAt !== undefined;
    const count = await this.#remove(isIt, id);
    return count === 0 ? { kind: 'none' } : removal(count);
  }

  async purge(now: Date): Promise<Removal> {
    return removal(await this.#remove((entry) => isOverdue(entry, now)));
  }

  async eraseAll(): Promise<Removal> {
    return removal(await this.#remove(() => true));
  }

  async usage(): Promise<Usage> {
    const list = await this.list();
    if (list.kind === 'blocked') return list;
    const bytes = list.entries.reduce((sum, entry) => sum + entry.bytes, 0);
    const { usage: used, quota } = await estimate();
    return { kind: 'usage', records: list.entries.length, bytes, used, quota };
  }

  /** How many were removed; undefined where the browser does not let go. */
  async #remove(doomed: (entry: Listed) => boolean, id?: string): Promise<number | undefined> {
    const count = await this.database.within('readwrite', async ({ entries, texts }) => {
      const gone = (await entries.all()).filter(doomed);
      await Promise.all(
        gone.flatMap(({ id: one, revision }) => [entries.delete(one), texts.delete(revision)]),
      );
      return gone.length;
    });
    if (typeof count !== 'number') return undefined;
    this.tell(id);
    return count;
  }
}

function removal(count: number | undefined): Removal {
  return { kind: count === undefined ? 'blocked' : 'removed' };
}

/** Over plain http, and in older browsers, nothing is said. */
async function estimate(): Promise<StorageEstimate> {
  try {
    return (await (navigator.storage as StorageManager | undefined)?.estimate()) ?? {};
  } catch {
    return {};
  }
}
