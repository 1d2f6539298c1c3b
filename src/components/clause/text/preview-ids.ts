/** Ids of what opens beside the text; each stands once on a page. */
import type { Term } from '../../../lib/annex/annex.ts';
import { addressKey } from '../../../lib/annex/numbering/address.ts';
import type { Address } from '../../../lib/annex/numbering/address.ts';

/** `to-8-2`; several targets are joined by `_`, so that 8 and 2 is not taken for 8-2. */
export function previewId(targets: readonly Address[]): string {
  return `to-${targets.map(addressKey).join('_')}`;
}

export function definitionId(term: Term): string {
  return `term-${term.id}`;
}
