/** What the annex asks of the Ordering Party, in the order in which it is to be looked at. */
import type { Annex, Preparation } from './annex.ts';
import type { Norm } from './types/norm.ts';

/** `response`: the Contractor's duty arises only on a word of the Ordering Party. */
const asks = ['duty', 'joint', 'role', 'right', 'response'] as const;
export type Ask = (typeof asks)[number];

export interface AskedOfParty {
  readonly ask: Ask;
  readonly norms: readonly { readonly norm: Norm; readonly preparation: Preparation }[];
}

/** It binds the Ordering Party, alone or with the Contractor. */
export function concernsOrderingParty({ bearer }: Pick<Norm, 'bearer'>): boolean {
  return bearer === 'ordering-party' || bearer === 'both';
}

/** Groups without a norm are left out; inside a group the order is the annex's. */
export function askedOfOrderingParty({
  clauses,
  preparations,
}: Pick<Annex, 'clauses' | 'preparations'>): readonly AskedOfParty[] {
  const norms = clauses.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
  const prepared = norms.flatMap((norm) => {
    const preparation = preparations[norm.id];
    return preparation ? [{ norm, preparation }] : [];
  });
  return asks
    .map((ask) => ({ ask, norms: prepared.filter(({ norm }) => askOf(norm) === ask) }))
    .filter((group) => group.norms.length > 0);
}

function askOf({ bearer, force }: Norm): Ask {
  if (bearer !== 'ordering-party' && bearer !== 'both') return 'response';
  if (bearer === 'both') return 'joint';
  switch (force) {
    case 'must':
    case 'must-not':
    case 'must-and-must-not':
    case 'endeavor':
    case 'extends':
    case 'defines':
    case 'excepts':
    case 'states':
    case 'forms-part':
      return 'duty';
    case 'is-to':
      return 'role';
    case 'may':
      return 'right';
  }
}
