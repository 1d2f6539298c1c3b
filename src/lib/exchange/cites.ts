/** What a sentence cites in its own words, as keys of clauses and paragraphs: `8`, `8-2`. */
import type { Tree } from '../annex/numbering/tree.ts';
import type { Norm } from '../annex/annex.ts';
import { addressKey } from '../annex/numbering/address.ts';
import { referencesOf, targetsIn } from '../annex/references/references.ts';

/** Both languages cite the same, or the annex would not be published; so one of them is asked. */
export function citesOf(norm: Pick<Norm, 'id' | 'text' | 'leadsTo'>, tree?: Tree): readonly string[] {
  return targetsIn(referencesOf(norm, 'ja', tree)).map(addressKey);
}
