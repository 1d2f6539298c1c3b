/** Under which names this site keeps things in the browser beside the shelf. */
import type { AnnexIdentity } from '../record-type.ts';

/** Names of one edition have its digest in them; other editions under the same host keep theirs. */
const ofEdition = /^([\da-f]{16})\//;

/** Is it of this site: of this annex, and of no other edition of it, or a choice of the reader? */
export function isOwnKey(key: string, { id, digest }: Pick<AnnexIdentity, 'id' | 'digest'>): boolean {
  if (key === 'junshu/slash-key' || key.startsWith('junshu/view-')) return true;
  const prefix = `junshu/${id}/`;
  if (!key.startsWith(prefix)) return false;
  const edition = ofEdition.exec(key.slice(prefix.length))?.[1];
  return edition === undefined || edition === digest.replace(/^.*:/, '').slice(0, 16);
}
