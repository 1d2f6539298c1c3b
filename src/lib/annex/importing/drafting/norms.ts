/** What a sentence lays down: how strongly, read from its ending, and for whom, from its subject. */
import type { Bearer, Force } from '../../types/norm.ts';
import type { FoundParties } from './parties.ts';
import { isMixed } from './demands.ts';
import { plainly } from './plain-endings.ts';

/** What was read of a sentence; with `unsure`, why a person must look at it. */
export interface ReadNorm {
  readonly bearer: Bearer;
  readonly force: Force;
  /** The persons who are its subject, as the sentence names them. */
  readonly persons?: string;
  readonly unsure: readonly string[];
}

interface Ending {
  readonly form: RegExp;
  readonly force: Force;
  readonly unsure?: string;
}

const endings: readonly Ending[] = [
  { form: /^削\s*除$/, force: 'states' },
  { form: /この限りで(?:は)?ない$|^(?:ただし|但し)[、，].*を除く(?:ものとする)?$/, force: 'excepts' },
  {
    form: /協議(?:の上|して|により|し)[、，]?(?:これを)?(?:定め|決定す|解決す)る(?:ものとする)?$/,
    force: 'states',
  },
  { form: /(?:責任|責め|義務)を免れ(?:ることは?できない|ない)(?:ものとする)?$/, force: 'states' },
  {
    form: /(?:契約|契約書|仕様書)の一部(?:を(?:なす|成す|構成する)|とする|である)(?:ものとする)?$|一部をな(?:す|し.*)$/,
    force: 'forms-part',
  },
  { form: /(?:を|と)いう$|用語の(?:意義|定義)は.*(?:による|とおりとする|とおりである)$/, force: 'defines' },
  { form: /努め(?:なければならない|るものとする|ること|る)$/, force: 'endeavor' },
  {
    form: /(?:ては|では|ことは)(?:ならない|いけない|できない)$|禁(?:止する|ずる|じる)(?:ものとする)?$/,
    force: 'must-not',
  },
  { form: /な(?:ければ|くては)ならない$|義務を負う(?:ものとする)?$|責めに任ずる$/, force: 'must' },
  { form: /できない$/, force: 'must-not' },
  {
    form: /(?:認め|許可し|承認し)ない(?:ものとする)?$/,
    force: 'must-not',
    unsure: '「認めない」で終わる文を、認められていないことの禁止と読みました。',
  },
  { form: /できる(?:ものとする)?$|差し支えない$/, force: 'may' },
  {
    form: /(?:適用|準用)(?:する|される)(?:ものとする)?$|についても(?:、)?(?:また)?同(?:様とする|じである|じとする)$|同様とする(?:ものとする)?$|含む(?:ものとする)?$/,
    force: 'extends',
  },
  {
    form: /ないこと$|ないものとする$/,
    force: 'must-not',
    unsure: '「ないこと」「ないものとする」で終わる文を禁止と読みました。',
  },
  { form: /ものとする$/, force: 'must', unsure: '「ものとする」は、義務のことも役割のこともあります。' },
  { form: /こととする$/, force: 'must', unsure: '「こととする」で終わる文を義務と読みました。' },
  { form: /望ましい$/, force: 'endeavor', unsure: '「望ましい」で終わる文を努力の定めと読みました。' },
  { form: /(?:ください|願いたい|いただく)$/, force: 'must', unsure: '求める文を義務と読みました。' },
  { form: /こと$/, force: 'must', unsure: '「こと」で終わる文を義務と読みました。' },
];

export function forceOf(sentence: string): {
  readonly force: Force;
  readonly unsure?: string;
  readonly isPlain?: true;
} {
  const bare = sentence
    .trim()
    .replace(/。$/, '')
    .replace(/（[^（）]*）$/, '')
    .replace(/。$/, '');
  const ending = endings.find(({ form }) => form.test(bare));
  if (ending) return { force: ending.force, ...(ending.unsure !== undefined && { unsure: ending.unsure }) };
  return { force: 'states', isPlain: true };
}

const actors = '取扱者|従事する者|従事者|作業者|従業員|従業者|使用人|責任者|担当者|職員|管理者';

/** @param before the bearer of what stands before it in the same paragraph, or of the sentence above an item */
export function normOf(received: string, parties: FoundParties, before: Bearer | undefined): ReadNorm {
  const sentence = plainly(received);
  const read = readNorm(sentence, parties, before);
  const isTwo = isMixed(sentence, read.force) || lastOfTwo(sentence, parties) !== undefined;
  if (!isTwo || unaddressed.includes(read.force)) return read;
  return { ...read, unsure: [...read.unsure, '一つの文に、二つの定めがあるように読めます。'] };
}

const unaddressed: readonly Force[] = ['excepts', 'defines', 'forms-part', 'states'];

function readNorm(sentence: string, parties: FoundParties, before: Bearer | undefined): ReadNorm {
  const { force, unsure, isPlain } = forceOf(sentence);
  const subject = subjectOf(sentence, parties);
  const reasons = [...(unsure === undefined ? [] : [unsure])];
  if (!isPlain && unaddressed.includes(force)) return { bearer: 'nobody', force, unsure: reasons };
  if (isPlain) return plainNorm(sentence, subject, before);
  if (subject) return { ...subject, force: forceFor(subject.bearer, force, sentence), unsure: reasons };
  const { bearer } = unnamedAfter(before);
  const why =
    before === undefined || before === 'nobody'
      ? '主語がないため、義務を負う者を決められません。'
      : '主語がないため、前の文と同じ者の定めと読みました。';
  return { bearer, force: forceFor(bearer, force, sentence), unsure: [...reasons, why] };
}

type Subject = Pick<ReadNorm, 'bearer' | 'persons'>;

/** What tells how something is, and not what somebody does. */
const stative =
  /(?:あ|い|な|よ|でき|足り|異な)る。?$|(?:含む|いう|失う|みなす|とする|(?:準用|適用|有|帰属|存続|該当|推定|要)する)。?$/;

/** 「この特記事項は、…を定める。」 */
const tellsOfDocument =
  /^(?:この|本|当該)[^、。]{0,16}(?:契約|契約書|仕様|仕様書|特記事項|事項|特約|条項|要領|要件|基準|協定|覚書|規程|規定|書|編|特則)(?:は|において|の)[、，]?(?!.*(?:者|[甲乙])は)/;

/** Of a thing something is said: 「有効期間は、…から起算する。」, 「事故が発生する。」 */
const things =
  /^[^、。]{0,16}(?:効力|損害|疑義|責任|権利|契約|期間|費用|権|金|額)は[、，]|契約を解除す|(?:生じ|発生す|終了す|満了す|及|帰属す|開始す)(?:る|ぶ)。$/;

/** 「…する。」 of a party is its duty, in a manner of speaking, 「…しない。」 what it must not do; anything else states something. */
function plainNorm(sentence: string, own: Subject | undefined, before: Bearer | undefined): ReadNorm {
  const said = sentence.trim();
  if (tellsOfDocument.test(said)) return stated(sentence);
  const unnamed = own === undefined && said.endsWith('。') && !things.test(said);
  const subject = unnamed ? unnamedAfter(before) : own;
  const nameless = unnamed ? ['主語がないため、義務を負う者を決められません。'] : [];
  if (subject?.bearer === 'contractor' && leavesUndone(said))
    return {
      ...subject,
      force: 'must-not',
      unsure: ['「…しない。」で終わる文を禁止と読みました。', ...nameless],
    };
  if (!subject || subject.bearer === 'nobody' || !tellsAct(said)) return stated(sentence);
  return {
    ...subject,
    force: subject.bearer === 'ordering-party' ? 'is-to' : 'must',
    unsure: ['「…する。」で終わる文を、その者の務めと読みました。', ...nameless],
  };
}

/** Whoever was spoken of before, else the Contractor. */
function unnamedAfter(before: Bearer | undefined): Subject {
  return { bearer: before === undefined || before === 'nobody' ? 'contractor' : before };
}

function tellsAct(said: string): boolean {
  return /[うくぐすつぬぶむる]。?$/.test(said) && !stative.test(said);
}

function leavesUndone(said: string): boolean {
  return /[^でき]ない。?$/.test(said) && !/(?:では|が|の)ない。?$|(?:責|義務|権).{0,6}ない。?$/.test(said);
}

function stated(sentence: string): ReadNorm {
  return {
    bearer: 'nobody',
    force: 'states',
    unsure:
      sentence.endsWith('。') && !/(?:とき|場合|もの|者)。$/.test(sentence)
        ? ['義務の文末ではないため、定めのみと読みました。']
        : [],
  };
}

/** 「発注者は…ものとする」 tells a role. */
function forceFor(bearer: Bearer, force: Force, sentence: string): Force {
  return bearer === 'ordering-party' && force === 'must' && /ものとする。?$/.test(sentence.trim())
    ? 'is-to'
    : force;
}

/** 「乙（以下「受託者」という。）は」, 「受託者（以下「乙」という。）は」. */
const defined = '(?:（[^）]*）|」(?:と(?:いう|する))?。?）)';

/** 「発注者は、監査を行うことができ、受注者は、これに協力する」: who stands last does what the sentence ends in. */
function lastOfTwo(sentence: string, { orderingParty, contractor }: FoundParties): Bearer | undefined {
  const bare = sentence.replace(/（[^（）]*）|「[^「」]*」/g, '');
  const place = (name: string): number =>
    [...bare.matchAll(new RegExp(`(?<![\\p{Script=Han}の])${name}ら?は`, 'gu'))].at(-1)?.index ?? -1;
  const [ordering, contracting] = [place(orderingParty), place(contractor)];
  if (ordering < 0 || contracting < 0) return undefined;
  return ordering > contracting ? 'ordering-party' : 'contractor';
}

function subjectOf(sentence: string, parties: FoundParties): Subject | undefined {
  const last = lastOfTwo(sentence, parties);
  if (last) return { bearer: last };
  const { orderingParty, contractor } = parties;
  const both = [
    `(?:${orderingParty}(?:及び|と)${contractor}|${contractor}(?:及び|と)${orderingParty})(?:とは|は|が)`,
    `${orderingParty}${contractor}(?:は|が|協議|双方)`,
    '双方(?:は|が)',
  ];
  const forms: readonly (readonly [Bearer, RegExp])[] = [
    ['both', new RegExp(both.join('|'))],
    ['contractor', new RegExp(`${contractor}(?:${defined}|ら)?(?:は|も|が[、，])`)],
    ['ordering-party', new RegExp(`${orderingParty}${defined}?(?:は|も|が[、，])`)],
    ['persons', new RegExp(`(?:^|[、,，の])(?:[一-龠]{0,6})(?:${actors})(?:[（(][^）)]*[）)])?は`)],
  ];
  const found = forms
    .map(([bearer, form]) => ({ bearer, at: sentence.search(form) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  if (!found) return undefined;
  if (found.bearer !== 'persons') return { bearer: found.bearer };
  const [, persons = '従事者'] =
    new RegExp(`(?:^|[、,，の])([一-龠]{0,6}(?:${actors}))`).exec(sentence.slice(found.at)) ?? [];
  return { bearer: 'persons', persons };
}
