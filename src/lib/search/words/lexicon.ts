/** Looks up the words that lead to what the annex says. */
import { fold, plain, withoutFinalBar } from '../../annex/text/fold.ts';
import { stemOf } from './stem.ts';
import type { WordEntry, Way } from '../entry.ts';

/** A word of the annex, and how one came to it. */
export interface Lead {
  readonly said: string;
  readonly way: Way;
}

/** By `keyOf`. A word of the annex has no leads, but is known too. */
export type Lexicon = ReadonlyMap<string, readonly Lead[]>;

/** @param known what other entries lead to already */
export function lexiconOf(entries: readonly WordEntry[], known?: Lexicon): Lexicon {
  const lexicon = new Map(known);
  for (const { said, by } of entries) {
    const own = keyOf(said);
    if (!lexicon.has(own)) lexicon.set(own, []);
    for (const [way, words] of Object.entries(by) as [Way, readonly string[]][])
      // A word may be its own lead where the list names it twice; it is not another word then.
      for (const key of words.flatMap(keysOf)) if (key !== own) add(lexicon, key, { said, way });
  }
  return lexicon;
}

/** What `lexicon` has that `known` has not. */
export function addedTo(known: Lexicon, lexicon: Lexicon): Lexicon {
  return new Map([...lexicon].filter(([key, leads]) => known.get(key) !== leads));
}

/** Non-disclosure is written nondisclosure too. */
function keysOf(word: string): readonly string[] {
  return word.includes('-') ? [keyOf(word), keyOf(word.replaceAll('-', ''))] : [keyOf(word)];
}

/** The words that `written` leads to; インシデントの報告 is looked up as インシデント報告 too. */
export function leadsOf(lexicon: Lexicon, written: string): readonly Lead[] | undefined {
  return lexicon.get(keyOf(written)) ?? lexicon.get(keyOf(written.replaceAll('の', '')));
}

/** One key for all spellings and inflections of a word, or of several Latin words: 返す and 返し are 返+. */
export function keyOf(written: string): string {
  return plain(written)
    .split(/[\s-]+/)
    .map(wordKey)
    .join(' ');
}

function wordKey(word: string): string {
  if (/^\p{Script=Latin}+$/u.test(word)) return stemOf(word);
  const folded = fold(withoutFinalBar(word));
  return /^\p{Script=Han}/u.test(folded) ? folded.replace(/\p{Script=Hiragana}$/u, '+') : folded;
}

function add(lexicon: Map<string, readonly Lead[]>, key: string, lead: Lead): void {
  const leads = lexicon.get(key) ?? [];
  if (!leads.some(({ said }) => said === lead.said)) lexicon.set(key, [...leads, lead]);
}
