/** Keeps a page's record: everything that the browser lends for it, and what befalls the page. */
import type { AnsweredAnnex } from '../../../lib/record/record-type.ts';
import type { HandShelf } from '../../../lib/record/keeping/shelf.ts';
import { newId } from '../../new-id.ts';
import { Journal } from '../journal.ts';
import { KeptRecord } from './kept-record.ts';
import type { HandPage } from './page.ts';
import { openHandShelf } from '../hand-shelf.ts';
import { leftBehind, oldTakenOver } from '../settle-later.ts';
import { oldKeys } from '../storage.ts';

/** What only the page knows. */
export interface OwnPage extends Pick<
  HandPage,
  'ready' | 'meant' | 'read' | 'blank' | 'summary' | 'show' | 'moved' | 'news' | 'ask'
> {
  /** A tab with an old page of this site has saved: that text stands on the shelf, beside this record. */
  readonly oldTab: () => void;
}

export function keepRecord(base: string, annex: AnsweredAnnex, desk: OwnPage): KeptRecord {
  const shelf = openHandShelf(base, annex.id);
  const journal = new Journal(base, annex.id, newId());
  const kept = new KeptRecord({
    ...desk,
    ...{ shelf, journal, newId },
    // What it takes cannot be loaded: then `read` says so, and what stands there stays.
    ready: () => desk.ready().catch(() => undefined),
    now: () => new Date(),
    later: (act, time) => {
      const timer = setTimeout(act, time);
      return () => {
        clearTimeout(timer);
      };
    },
    leftBehind: () => leftBehind(shelf, journal, annex, desk),
  });
  listen(kept);
  listenToOldTabs(shelf, annex, desk.oldTab);
  return kept;
}

function listen(kept: KeptRecord): void {
  window.addEventListener('pagehide', () => kept.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) kept.flush();
    else kept.wakeUp();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) revive(kept);
  });
  window.addEventListener('beforeunload', (event) => {
    // What could be kept nowhere would be gone: the browser asks first.
    if (!kept.flush()) event.preventDefault();
  });
}

/**
 * Of a put that was under way when the page was frozen Firefox tells nothing when it thaws, and whatever is begun waits
 * behind it for ever: then the page begins again with what it noted when it was left.
 */
function revive(kept: KeptRecord): void {
  kept.wakeUp();
  const frozen = setTimeout(() => {
    if (kept.flush()) location.reload();
  }, 1500);
  void kept.settled().then(() => clearTimeout(frozen));
}

function listenToOldTabs(shelf: HandShelf, annex: AnsweredAnnex, told: () => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === null || newValue === null || !oldKeys(annex).includes(key)) return;
    void oldTakenOver(shelf, annex).then((taken) => {
      if (taken) told();
    });
  });
}
