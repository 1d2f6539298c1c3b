import type { Clause } from '../../../lib/annex/annex.ts';
import type { Norm } from '../../../lib/annex/types/norm.ts';

export interface Badge {
  readonly word: 'must' | 'ban' | 'conditional' | 'endeavor' | 'right' | 'ownRight' | 'role' | 'joint';
  readonly style?: 'must' | 'ban';
}

/** What a clause asks of the Contractor at a glance; if it asks nothing, what the Ordering Party may or is to do. */
export function badgesOf(clause: Clause): readonly Badge[] {
  const norms = clause.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const own = norms.filter(
    ({ bearer, force }) => bearer !== 'ordering-party' && force !== 'extends' && bearer !== 'nobody',
  );
  const badges = (own.length > 0 ? own : norms).flatMap(badge);
  const conditional = own.length === 1 && own[0]?.trigger !== undefined && own[0].force === 'must';
  const all: Badge[] = conditional ? [...badges, { word: 'conditional' }] : badges;
  return all.filter(({ word }, index) => all.findIndex((one) => one.word === word) === index);
}

function badge({ bearer, force }: Norm): Badge[] {
  if (bearer === 'both') return [{ word: 'joint', style: 'must' }];
  switch (force) {
    case 'must':
      return [{ word: 'must', style: 'must' }];
    case 'must-not':
    case 'must-and-must-not':
      return [{ word: 'ban', style: 'ban' }];
    case 'endeavor':
      return [{ word: 'endeavor', style: 'must' }];
    case 'may':
      return [{ word: bearer === 'ordering-party' ? 'right' : 'ownRight' }];
    case 'is-to':
      return [{ word: 'role' }];
    case 'extends':
    case 'defines':
    case 'excepts':
    case 'states':
    case 'forms-part':
      return [];
  }
}
