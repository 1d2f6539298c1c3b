/** What a sentence cites in its own words, as keys of clauses and paragraphs: `8`, `8-2`. */
import type { Tree } from '../annex/numbering/tree.ts';
import type { Norm } from '../annex/types/norm.ts';
import { addressKey } from '../annex/numbering/address.ts';
import { referencesOf, targetsIn } from '../annex/references/references.ts';
import type { Language } from '../languages/language.ts';

/** Every language cites the same, or the annex would not be published; so the authoritative one is asked. */
export function citesOf(
  norm: Pick<Norm, 'id' | 'text' | 'leadsTo'>,
  authoritative: Language,
  tree?: Tree,
): readonly string[] {
  return targetsIn(referencesOf(norm, authoritative, tree)).map(addressKey);
}
