/** What is asked of a sentence: a duty whether it is kept, a prohibition whether it was broken, the other party's whether it is known. */
import type { Bearer, Force } from '../../types/norm.ts';
import { afterStem, afterVerb } from './going-on.ts';
import { plainly } from './plain-endings.ts';

export type QuestionKindAsked = 'control' | 'breach' | 'acknowledgement';

export interface DraftedQuestion {
  readonly kind: QuestionKindAsked;
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
  const said = withoutHeading(sentence.trim());
  if (bearer === 'ordering-party' && !['defines', 'excepts', 'states', 'forms-part'].includes(force))
    return { kind: 'acknowledgement', question: acknowledgementOf(said), weight: 0 };
  const weight = weights[force];
  if (weight === undefined || bearer === 'nobody') return undefined;
  if (force === 'must-not')
    return { kind: 'breach', question: happened(withoutSubject(plainly(said), names), said), weight };
  return { kind: 'control', question: done(withoutSubject(plainly(said), names), said), weight };
}

/** 「責任者　受託者は、…」: a heading in front of its sentence asks nothing. */
function withoutHeading(sentence: string): string {
  return sentence.replace(/^[^\s、。「]{1,30}\u3000+(?=.*。$)/, '');
}

function withoutSubject(sentence: string, names: readonly string[]): string {
  const said = sentence.replace(/^(?:また|なお|ただし|さらに|この場合(?:において|には)?)[、,，､]/, '');
  const bare = said.replace(new RegExp(`^(?:${names.join('|')})(?:は[、,，､]?|が[、,，､])`), '');
  // 「甲は、調査することができ、乙は、これに協力する」: both are named, or neither does what is said.
  return new RegExp(`[、，](?:${names.join('|')})は`).test(bare) ? said : bare;
}

/** 「…を講じなければならない。」 → 「…を講じていますか。」; what cannot be turned so is quoted. */
function done(bare: string, whole: string): string {
  const said = withoutAsides(bare);
  const asked = /[。｡]./.test(said) ? undefined : heldIn(said);
  return asked === undefined ? `「${whole}」という定めのとおりにしていますか。` : `${asked}いますか。`;
}

function heldIn(said: string): string | undefined {
  const negative = /^(.*)(?:なければならない|なくてはならない)(?:ものとする)?[。｡]$/.exec(said)?.[1];
  if (negative !== undefined) return afterStem(negative);
  const verb = /^(.*?[うくぐすつぬぶむる])(?:こと(?:とする)?|ものとする)?[。｡]?$/.exec(said)?.[1];
  return verb === undefined ? undefined : afterVerb(verb);
}

/** Less 「（以下「本業務」という。）」 and other brackets that hold sentences. */
function withoutAsides(said: string): string {
  const aside = /[（(][^（）()]*(?:[。｡]|以下)[^（）()]*[）)]/g;
  return said.replace(aside, '').replace(aside, '');
}

/** 「…してはならない。」, 「…しないこと。」 → 「…したことがありますか。」 */
function happened(bare: string, whole: string): string {
  const said = withoutAsides(bare).replace(/(?:することは|することが)?でき(?=ない)/, 'し');
  const ban = /^([^。]*[てで])は(?:ならない|いけない)。?$/.exec(said)?.[1];
  const negative = /^([^。]*)ない(?:こと|ものとする)?。?$/.exec(said)?.[1];
  const held = ban ?? (negative === undefined ? undefined : afterStem(negative));
  // 「個人ごとに付与し、共用しないこと」 demands two things; what is not allowed, another does not allow.
  const isTwo = said.includes('し、') && !/又は|若しくは|及び/.test(said);
  const isAllowed = /(?:認め|許可し|承認し)ない(?:ものとする)?。?$/.test(said);
  if (held === undefined || isTwo || isAllowed) return `「${whole}」という定めに反したことがありますか。`;
  const past = held.slice(0, -1) + (held.endsWith('で') ? 'だ' : 'た');
  return `${past.replace(/なければ、/, 'ないのに、')}ことがありますか。`;
}

function acknowledgementOf(whole: string): string {
  const bare = whole.replace(/。$/, '');
  return /(?:ない|する|できる|こと|ある|う)$/.test(bare)
    ? `${bare}とされていることを承知しています。`
    : `「${whole}」という定めがあることを承知しています。`;
}
