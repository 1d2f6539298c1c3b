/** Takes away, for good, what this site keeps in the browser beside the shelf. */
import { isOwnKey } from '../../lib/record/keeping/kept-keys.ts';
import type { AnnexIdentity } from '../../lib/record/record-type.ts';

/** Journals, places, settings for printing, choices of the reader; of this tab too. Never throws. */
export function eraseKept(annex: Pick<AnnexIdentity, 'id' | 'digest'>): void {
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      const kept = window[storage];
      for (const key of Object.keys(kept)) if (isOwnKey(key, annex)) kept.removeItem(key);
    } catch {
      // Where nothing can be kept, nothing is.
    }
  }
}
