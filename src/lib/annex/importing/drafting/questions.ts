/** What is asked of a sentence: a duty whether it is kept, a prohibition whether it was broken, the other party's whether it is known. */
import type { Bearer, Force } from '../../types/norm.ts';
import { afterStem, afterVerb } from './going-on.ts';

export type Asked = 'control' | 'breach' | 'acknowledgement';

export interface DraftedQuestion {
  readonly kind: Asked;
  readonly question: string;
  readonly weight: number;
}

const weights: Readonly<Partial<Record<Force, number>>> = { must: 3, 'must-not': 5, endeavor: 1 };

/** Undefined where a sentence asks nothing of anybody. */
export function questionFor(
  sentence: string,
  bearer: Bearer,
  force: Force,
  names: readonly string[],
): DraftedQuestion | undefined {
  const said = sentence.trim();
  if (bearer === 'ordering-party' && !['defines', 'excepts', 'states', 'forms-part'].includes(force))
    return { kind: 'acknowledgement', question: known(said), weight: 0 };
  const weight = weights[force];
  if (weight === undefined || bearer === 'nobody') return undefined;
  if (force === 'must-not')
    return { kind: 'breach', question: happened(withoutSubject(said, names), said), weight };
  return { kind: 'control', question: done(withoutSubject(said, names), said), weight };
}

function withoutSubject(sentence: string, names: readonly string[]): string {
  return sentence.replace(new RegExp(`^(?:${names.join('|')})は[、,，]?`), '');
}

/** 「…しなければならない。」 → 「…していますか。」; what cannot be turned so is quoted. */
function done(bare: string, whole: string): string {
  const [, stem] = /^([^。]*)な(?:ければ|くては)ならない。$/.exec(bare) ?? [];
  const [, verb] = /^([^。]*)(?:こと|ものとする)。?$/.exec(bare) ?? [];
  const goingOn = stem !== undefined ? afterStem(stem) : verb !== undefined ? afterVerb(verb) : undefined;
  return goingOn === undefined ? `「${whole}」という定めのとおりにしていますか。` : `${goingOn}いますか。`;
}

/** 「…してはならない。」 → 「…したことがありますか。」 */
function happened(bare: string, whole: string): string {
  const [, verb = '', end] = /^([^。]*)(て|で)は(?:ならない|いけない)。$/.exec(bare) ?? [];
  return end === undefined
    ? `「${whole}」という定めに反したことがありますか。`
    : `${verb.replace(/なければ、/, 'ないのに、')}${end === 'て' ? 'た' : 'だ'}ことがありますか。`;
}

function known(whole: string): string {
  const bare = whole.replace(/。$/, '');
  return /(?:ない|する|できる|こと|ある|う)$/.test(bare)
    ? `${bare}とされていることを承知しています。`
    : `「${whole}」という定めがあることを承知しています。`;
}
