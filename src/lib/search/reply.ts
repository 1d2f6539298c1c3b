/** Everything the page shows for a query, as data; the element only shows it. */
import { mannerOf } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/ja.ts';
import { hitsAt, askedPlaceOf } from './place.ts';
import type { AskedPlace } from './place.ts';
import { questionIn } from './question.ts';
import { scan } from './scan.ts';
import type { Scanned, FoundWord, Hit, Index } from './scan.ts';
import type { Way } from './entry.ts';

type There = Extract<AskedPlace, { kind: 'there' }>;
/** A place that can be gone to. */
export type Target = Extract<AskedPlace, { kind: 'there' | 'whole' }>;

export interface Reply {
  /** Said aloud too. */
  readonly sentence: string;
  readonly hits: readonly Hit[];
  /** Words that stand somewhere but never together, each to be searched by itself. */
  readonly apart: readonly FoundWord[];
  /** What the query says if it is a number. */
  readonly place: AskedPlace | { readonly kind: 'question' };
  /** The place that the query names. */
  readonly target?: Target;
  /** The number of the question that the query may name: 8-3. */
  readonly question?: string;
  /** Whether to point to the whole annex, to be searched with the browser's own means. */
  readonly instead: boolean;
}

/** In which language a reply is given, in whose words, and which questions there are: 8-3. */
export interface ReplyVoice {
  readonly language: Language;
  readonly words: Wording['search']['answers'];
  readonly questions: readonly string[];
}

const silentReply: Reply = { sentence: '', hits: [], apart: [], place: { kind: 'none' }, instead: false };

/** A query is read no further: more is no query, and takes long. */
export const longestQuery = 200;

/** What is found, or what is said instead; an empty query is answered with nothing. */
export function replyTo(query: string, index: Index, voice: ReplyVoice): Reply {
  if (query === '') return silentReply;
  const number = questionIn(query);
  if (number?.only) return replyToQuestion(number.number, voice);
  const reply = replyInAnnex(query, index, voice);
  return number && voice.questions.includes(number.number) ? { ...reply, question: number.number } : reply;
}

function replyToQuestion(number: string, { words, questions }: ReplyVoice): Reply {
  const label = fill(words.question, { number });
  const asked: Reply = { ...silentReply, place: { kind: 'question' } };
  return questions.includes(number)
    ? { ...asked, sentence: fill(words.isQuestion, { label }), question: number }
    : { ...asked, sentence: fill(words.noQuestion, { label }) };
}

function replyInAnnex(query: string, index: Index, voice: ReplyVoice): Reply {
  const place = askedPlaceOf(query, index, voice.language);
  switch (place.kind) {
    case 'none':
      return replyFor(scan(query, index), voice);
    case 'there':
      return replyAt(place, index, voice);
    case 'whole':
      return {
        ...silentReply,
        place,
        target: place,
        sentence: fill(voice.words.whole, { label: place.label }),
      };
    case 'noClause':
    case 'beyond':
      return { ...silentReply, place, sentence: fill(voice.words[place.kind], { ...place }) };
  }
}

function replyAt(there: There, index: Index, voice: ReplyVoice): Reply {
  const { label } = there;
  const { own, citing } = hitsAt(there.address, index);
  const first = fill(voice.words.at, { label, count: countOf(own.length, voice) });
  const second = fill(voice.words.cited, { label, count: countOf(citing.length, voice) });
  return {
    ...silentReply,
    place: there,
    target: there,
    sentence: citing.length > 0 ? first + second : first,
    hits: [...own, ...citing],
  };
}

function replyFor(scanned: Scanned, voice: ReplyVoice): Reply {
  const { hits, found } = scanned;
  const instead = hits.length === 0;
  return {
    ...silentReply,
    sentence: replySentence(scanned, voice),
    hits,
    apart: instead && found.length > 1 ? found : [],
    instead,
  };
}

function replySentence({ found, unknown, hits }: Scanned, voice: ReplyVoice): string {
  const { words } = voice;
  if (found.length + unknown.length === 0) return words.noWord;
  const count = countOf(hits.length, voice);
  const nowhere = unknown.length > 0 ? fill(words.unknown, { words: quotedWords(unknown, voice) }) : '';
  if (found.length === 0) return nowhere;
  if (hits.length === 0) return (nowhere + words.apart).trim();
  return nowhere ? nowhere + fill(words.theRest, { count }) : count;
}

/** 「３件」, “3 results”. */
export function countOf(count: number, { language, words }: ReplyVoice): string {
  return fill(count === 1 ? words.oneHit : words.manyHits, { count: mannerOf(language).figure(count) });
}

/** 「印鑑」又は「公印」. */
export function quotedWords(terms: readonly string[], { words }: ReplyVoice): string {
  return terms.map((word) => fill(words.word, { word })).join(words.or);
}

/** Why a paragraph was found that does not say what was typed: 「同じ意味の語：漏らす」. */
export function reasonsFor({ leads }: Pick<Hit, 'leads'>, { words }: ReplyVoice): readonly string[] {
  const ways = [...new Set(leads.map(({ way }) => way))];
  const said = (way: Way) => [...new Set(leads.filter((lead) => lead.way === way).map((lead) => lead.said))];
  return ways.map((way) => fill(words.ways[way], { said: said(way).join(words.and) }));
}
