/** What was left outside the shelf goes onto it before anything is read there. */
import type { LeftBehind } from '../../lib/record/keeping/left-behind.ts';
import type { HandShelf } from '../../lib/record/keeping/shelf.ts';
import type { Journal } from './journal.ts';
import type { HandPage } from './hand/page.ts';
import type { ThisAnnex } from './left-behind.ts';
import { oldKeys, readStored } from './storage.ts';

/** Almost always there is none, and nothing is loaded. What cannot be loaded stays where it is until the next time. */
export async function leftBehind(
  shelf: HandShelf,
  journal: Journal,
  annex: ThisAnnex,
  { ready, read }: Pick<HandPage, 'read'> & Partial<Pick<HandPage, 'ready'>>,
): Promise<readonly LeftBehind[]> {
  await oldTakenOver(shelf, annex);
  if (journal.keys().length === 0) return [];
  try {
    await ready?.();
    const { settleJournal } = await import('./left-behind.ts');
    return await settleJournal(shelf, journal, read);
  } catch {
    return [];
  }
}

/** The same of what version 1 of the site kept, for a page that reads no records. False where nothing was taken over. */
export async function oldTakenOver(shelf: HandShelf, annex: ThisAnnex): Promise<boolean> {
  if (oldKeys(annex).every((key) => readStored(key).kind !== 'text')) return false;
  try {
    const { takeOver } = await import('./left-behind.ts');
    await takeOver(shelf, annex);
    return true;
  } catch {
    // It stays where it is until the next time.
    return false;
  }
}
