/** Where a matter is mended: apart from what finds matters, which weighs more and is needed later. */
import type { Matter } from './matter.ts';

/** Is it mended in the lists? */
export function isOfLists({ fields }: Pick<Matter, 'fields'>): boolean {
  return fields.some((field) => /^(?:evidence|subcontractors)(?:\.|$)/.test(field));
}
