import type { ClauseNumber } from '../../lib/annex/numbering/address.ts';

/** The id of a clause's step, in the page and in the address: `#clause-8`. */
export function clauseStep(clause: ClauseNumber): string {
  return `clause-${clause}`;
}
