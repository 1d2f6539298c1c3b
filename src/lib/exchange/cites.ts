/** What a sentence cites in its own words, as keys of clauses and paragraphs: `8`, `8-2`. */
import type { Norm } from '../annex/annex.ts';
import { addressKey } from '../annex/numbering/numerals.ts';
import { referencesOf, targetsIn } from '../annex/references/references.ts';

/** Both languages cite the same, or the annex would not be published; so one of them is asked. */
export function citesOf(norm: Pick<Norm, 'id' | 'text' | 'leadsTo'>): readonly string[] {
  return targetsIn(referencesOf(norm, 'ja')).map(addressKey);
}
