/** The record that this page means, for pages that only read it. */
import type { Entry, HandShelf } from '../../../lib/record/keeping/shelf.ts';
import { inHand } from '../in-hand.ts';

export type Meant =
  /** `several`: it is not the only one in the list. */
  | { readonly kind: 'record'; readonly entry: Entry; readonly several: boolean }
  /** What the address names lies in the bin, or is not kept here; or there is none at all; or nothing can be kept. */
  | { readonly kind: 'binned' | 'gone' | 'none' | 'blocked' };

export async function meantRecord(shelf: HandShelf, annexId: string): Promise<Meant> {
  const list = await shelf.list();
  if (list.kind === 'blocked') return list;
  const meant = inHand(annexId, list.entries);
  if (meant.kind === 'new') return { kind: 'none' };
  if (meant.kind !== 'record') return { kind: meant.kind };
  const found = await shelf.get(meant.id);
  if (found.kind !== 'found') return { kind: found.kind === 'none' ? 'gone' : 'blocked' };
  const standing = list.entries.filter(({ deletedAt }) => deletedAt === undefined);
  return { kind: 'record', entry: found.entry, several: standing.length > 1 };
}
