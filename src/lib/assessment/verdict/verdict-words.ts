/** The verdict and its score in words: the same on the form, in the report and where a record is received. */
import { fill } from '../../wording/fill.ts';
import type { Wording } from '../../wording/ja.ts';
import type { Assessment } from './verdict.ts';
import type { Verdict } from './verdicts.ts';

type VerdictWords = Wording['verdict'];

/** 「適合（自己点検）」; before the start it is said that much is not due yet. */
export function verdictName(
  { verdict, beforeStart }: { readonly verdict: Verdict; readonly beforeStart: boolean },
  words: Pick<VerdictWords, 'name' | 'beforeStart'>,
): string {
  return words.name[verdict] + (beforeStart ? words.beforeStart : '');
}

/** What the verdict means. What awaits the Ordering Party is set apart, so it is not said to be met. */
export function verdictMeaning(
  { verdict, awaiting }: Pick<Assessment, 'verdict' | 'awaiting'>,
  words: Pick<Wording['assessment']['result'], 'meaning' | 'exceptAwaiting'>,
): string {
  return fill(words.meaning[verdict], { except: awaiting.length > 0 ? words.exceptAwaiting : '' });
}

/** Does the verdict make the score mean little, so that it is given for reference only? */
export function forReference(verdict: Verdict): boolean {
  return verdict === 'nonconforming' || verdict === 'undetermined';
}

/** 「得点」 or 「得点（参考値）」. */
export function scoreName(reference: boolean, words: Pick<VerdictWords, 'score' | 'scoreReference'>): string {
  return reference ? words.scoreReference : words.score;
}
