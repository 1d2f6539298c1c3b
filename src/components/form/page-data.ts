import type { Annex } from '../../lib/annex/annex.ts';
import type { FactTest } from '../../lib/annex/types/fact.ts';
import type { AnsweredAnnex } from '../../lib/record/record-type.ts';
import { matterWordsOf } from '../../lib/record/matters/matter-lines.ts';
import type { MatterWords } from '../../lib/record/matters/matter-lines.ts';
import { rulesOf } from '../../lib/assessment/rules.ts';
import type { Rules } from '../../lib/assessment/rules.ts';
import type { Language } from '../../lib/languages/language.ts';
import type { SumWords } from '../../lib/filling/sums.ts';
import type { Wording } from '../../lib/wording/ja.ts';
import { rulesDigest } from '../../lib/assessment/rules-digest.ts';
import { wordingFor } from '../../lib/wording/spoken.ts';

/** What the element is handed inside the page: rules, and the words that only it says. */
export interface PageData {
  readonly annex: AnsweredAnnex;
  readonly rules: Rules;
  /** Fact key → when each of its sentences of advice is shown. */
  readonly advice: Readonly<Record<string, readonly (readonly FactTest[])[]>>;
  readonly example: string;
  readonly words: Pick<Wording['assessment'], 'reasons' | 'standing' | 'progress' | 'dock' | 'review'> & {
    readonly result: SumWords['result'];
    readonly keeping: Omit<Wording['assessment']['keeping'], (typeof choiceWords)[number]>;
    readonly files: Omit<Wording['assessment']['files'], (typeof buttons)[number]>;
    readonly fields: Pick<Wording['assessment']['fields'], 'wrongDate'>;
  };
  readonly matters: Omit<MatterWords, 'factName'>;
  readonly verdict: Pick<
    Wording['verdict'],
    'name' | 'status' | 'unanswered' | 'beforeStart' | 'score' | 'scoreReference' | 'noScore'
  >;
  readonly problems: Wording['problems'];
  readonly migration: Wording['migration'];
}

/** What the server writes on buttons, and no script says. */
const buttons = ['legend', 'save', 'open', 'example', 'fresh', 'list', 'delete', 'undo'] as const;

/** The same of what is said of keeping: what it means, and the choices. */
const choiceWords = [
  ...(['promise', 'slow', 'choose', 'takeOther', 'keepMine', 'keepBoth'] as const),
  ...(['unreadableSave', 'startAnew', 'drop', 'giveUp'] as const),
] as const;

export function pageDataOf(annex: Annex, language: Language, example: string): PageData {
  const wording = wordingFor(language, annex);
  const { assessment, verdict, problems, migration } = wording;
  const { reasons, standing, progress, keeping, files, dock, review, result, fields } = assessment;
  const { name, status, unanswered, beforeStart, score, scoreReference, noScore } = verdict;
  return {
    annex: { id: annex.id, edition: annex.edition, digest: annex.digest, rules: rulesDigest(annex) },
    rules: rulesOf(annex),
    advice: Object.fromEntries(annex.facts.map((fact) => [fact.key, fact.advice.map(({ when }) => when)])),
    example,
    words: {
      reasons,
      standing,
      progress,
      keeping: wordsWithout(keeping, choiceWords),
      files: wordsWithout(files, buttons),
      dock,
      review,
      result: resultWords(result),
      fields: { wrongDate: fields.wrongDate },
    },
    matters: matterWordsOf(wording),
    verdict: { name, status, unanswered, beforeStart, score, scoreReference, noScore },
    problems,
    migration,
  };
}

function wordsWithout<T extends object, Key extends keyof T>(words: T, keys: readonly Key[]): Omit<T, Key> {
  const rest = Object.entries(words).filter(([key]) => !keys.includes(key as Key));
  return Object.fromEntries(rest) as Omit<T, Key>;
}

function resultWords(result: SumWords['result']): SumWords['result'] {
  const { meaning, exceptAwaiting, counts, notDueCount, score, toReport } = result;
  return { meaning, exceptAwaiting, counts, notDueCount, score, toReport };
}
