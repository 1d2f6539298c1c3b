/** What the rest of the site says to a query, as data; the element only shows it. */
import { pathTo } from '../../annex/content/path-to.ts';
import { slip } from '../../annex/content/slip.ts';
import type { Slip } from '../../annex/content/slip.ts';
import { countOf, quotedWords } from '../reply.ts';
import type { Reply, ReplyVoice } from '../reply.ts';
import { fill } from '../../wording/fill.ts';
import { fold, plain } from '../../annex/text/fold.ts';
import { citationOf, formOf } from '../words/word-form.ts';
import type { FoldedSpan } from '../prepared.ts';
import { prepare } from '../prepared.ts';
import { queryWords } from '../words/query-words.ts';
import type { QueryWord } from '../words/query-words.ts';
import { scannedIn, indexOf } from '../scan.ts';
import type { Scanned, FoundWord, Hit, Index, Readable, SaidIn } from '../scan.ts';
import { groups } from './site-file.ts';
import type { Group, SiteFile, SitePlace, UnsaidHere } from './site-file.ts';
import type { WordEntry } from '../entry.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** A place, read under the heading of what it stands in and its own. */
interface SitePassage extends Readable {
  readonly place: SitePlace;
}

export interface SiteIndex {
  readonly index: Index<SitePassage>;
  readonly unsaid: readonly UnsaidHere[];
}

/** A place that was found. */
export interface SiteHit extends Pick<Hit, 'text' | 'leads'> {
  readonly place: SitePlace;
  readonly title: SaidIn;
}

export interface SiteReply {
  /** Said aloud too; empty where nothing was asked of the site. */
  readonly sentence: string;
  /** Those in which something was found, best places first. */
  readonly groups: readonly { readonly group: Group; readonly hits: readonly SiteHit[] }[];
  /** Words that stand somewhere but never together. */
  readonly apart: readonly FoundWord[];
}

/** @param known other words for what the annex says; those for the rest of the site are in the file */
export function siteIndexOf({ places, lexicon, unsaid }: SiteFile, known: Lexicon): SiteIndex {
  const headed = places.map((place) => ({ place, title: headingOf(place), text: place.text }));
  return { index: indexOf(headed, new Map([...known, ...lexicon])), unsaid };
}

function headingOf({ within, title }: SitePlace): string {
  return `${within}\n${title}`;
}

/**
 * A number asks for what cites it, words for what says all of them.
 * @param isInAnnex whether the annex itself says a word
 */
export function replyOnSite(
  query: string,
  place: Reply['place'],
  { index, unsaid }: SiteIndex,
  voice: ReplyVoice,
  isInAnnex: (word: string) => boolean,
): SiteReply {
  const words = askedOf(query, place, index);
  const { hits, ...scanned } = scannedIn(words, index);
  const found = hits.flatMap(ownHit);
  const heard = { ...scanned, hits: found, isInAnnex, otherwise: otherwiseIn(words) };
  const note = unsaid.find(({ asked }) => asked.some((word) => plain(word) === plain(query)));
  if (note && found.length === 0) return { sentence: note.says, groups: [], apart: [] };
  return {
    sentence: [...(note ? [note.says] : []), ...sentencesFor(heard, voice)].join(voice.words.space),
    groups: inGroups(found),
    apart: found.length === 0 && scanned.found.length > 1 ? scanned.found : [],
  };
}

function askedOf(query: string, place: Reply['place'], index: Index<SitePassage>): readonly QueryWord[] {
  if (place.kind === 'none') return queryWords(query, index.known);
  if (place.kind !== 'there') return [];
  const form = citationOf(place.address, place.label);
  return index.known.stands(form) ? [{ written: place.label, saidAs: [{ form }] }] : [];
}

/** What only the heading around a place says is said of all places below it, and of none by itself. */
function ownHit({ passage: { place }, title, text, leads }: Hit<SitePassage>): readonly SiteHit[] {
  const start = fold(place.within).length + 1;
  const own = title.spans.filter((span) => span.start >= start).map((span) => moved(span, start));
  if (own.length + text.spans.length === 0) return [];
  return [{ place, title: { prepared: prepare(place.title), spans: own }, text, leads }];
}

function moved({ start, end }: FoldedSpan, by: number): FoldedSpan {
  return { start: start - by, end: end - by };
}

function inGroups(hits: readonly SiteHit[]): SiteReply['groups'] {
  return groups
    .map((group) => ({ group, hits: hits.filter(({ place }) => place.group === group) }))
    .filter((one) => one.hits.length > 0);
}

/** A word that the site does not say, and what it says for it. */
interface SaidOtherwise {
  readonly word: string;
  readonly said: readonly string[];
}

function otherwiseIn(words: readonly QueryWord[]): readonly SaidOtherwise[] {
  return words.flatMap(({ written, saidAs }) => {
    const leads = saidAs.flatMap(({ lead }) => (lead ? [lead] : []));
    const isListed = leads.some(({ way }) => way === 'same' || way === 'related');
    if (leads.length < saidAs.length || !isListed) return [];
    return [{ word: written, said: [...new Set(leads.map(({ said }) => said))] }];
  });
}

interface Heard extends Omit<Scanned, 'hits'> {
  readonly hits: readonly SiteHit[];
  readonly isInAnnex: (word: string) => boolean;
  readonly otherwise: readonly SaidOtherwise[];
}

function sentencesFor(heard: Heard, voice: ReplyVoice): readonly string[] {
  const { found, unknown, hits, isInAnnex, otherwise } = heard;
  if (found.length + unknown.length === 0) return [];
  const { site } = voice.words;
  const nowhere = unknown.filter((word) => !isInAnnex(word));
  const elsewhere = unknown.filter(isInAnnex);
  return [
    ...(nowhere.length > 0 ? [fill(site.nowhere, { words: quotedWords(nowhere, voice) })] : []),
    ...(elsewhere.length > 0 ? [fill(site.notElsewhere, { words: quotedWords(elsewhere, voice) })] : []),
    ...otherwise.map(({ word, said }) => fill(site.otherwise, { word, said: quotedWords(said, voice) })),
    ...(found.length > 0
      ? [hits.length > 0 ? fill(site.count, { count: countOf(hits.length, voice) }) : site.apart]
      : []),
  ];
}

/**
 * Every problem of the words for the rest of the site, in words for their author.
 * @param written what the file says that holds them
 */
export function checkSiteWords(
  places: readonly SitePlace[],
  entries: readonly WordEntry[],
  written: unknown = {},
): readonly Slip[] {
  const texts = places.flatMap((place) => [headingOf(place), place.text]).map(prepare);
  return entries
    .filter(({ said }) => !texts.some((text) => formOf(said)(text).length > 0))
    .map(({ said }) =>
      slip(
        'synonyms.yaml',
        `the site does not say “${said}”. “said” takes words of its pages.`,
        pathTo(written, said),
      ),
    );
}
