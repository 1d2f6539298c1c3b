/** A record of the published annex with what it comes to, and the words that it is shown in. */
import type { Answers, Facts } from '../../src/lib/assessment/answers.ts';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import type { LongLabels } from '../../src/lib/filling/labels.ts';
import { sceneOf } from '../../src/lib/filling/scene.ts';
import type { Look, Scene } from '../../src/lib/filling/scene.ts';
import type { ViewWords } from '../../src/lib/filling/view.ts';
import { mattersOf } from '../../src/lib/record/matters/matters.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { given, published, publishedRules } from '../annexes.ts';
import { sound } from '../record/records.ts';
import { allIsWell } from '../assessment/worked.ts';

export const { assessment: said, verdict: verdictWords, matters } = wordingIn('ja');

const factAt = (key: string) => given(published.facts.find((fact) => fact.key === key));
const questionAt = (id: string) => given(questionsOf(published).find((question) => question.id === id));

export const labels: LongLabels = {
  fact: (key) => factAt(key).name.ja,
  factQuestion: (key) => factAt(key).question.ja,
  option: (key, value) => given(factAt(key).options.find((option) => option.value === value)).label.ja,
  reason: (key, value) => factAt(key).options.find((option) => option.value === value)?.reason?.ja ?? '',
  question: (id) => `${id.slice(1)} ${questionAt(id).question.ja}`,
  answer: (_, value) =>
    ({ ...verdictWords.level, ...verdictWords.occurred, true: verdictWords.acknowledged })[value as 'done'],
  field: (_, name) => said.fields[name as 'story'],
  advice: (key, index) => given(factAt(key).advice[index]).text.ja,
  contradiction: (_, index) => given(published.contradictions[index]).sentence.ja,
};

export const words: ViewWords = {
  advice: Object.fromEntries(published.facts.map(({ key, advice }) => [key, advice.map(({ when }) => when)])),
  labels,
  progress: said.progress,
  result: said.result,
  standing: said.standing,
  verdict: verdictWords,
  matters,
};

const look: Look = (record, assessment) => mattersOf(publishedRules, record, assessment);

/** Everything done with evidence, but for what is named; facts and answers that are undefined are unanswered. */
export function sceneWith(
  facts: Readonly<Record<string, string | undefined>>,
  answers: Answers = {},
  rest: Partial<RecordFile> = {},
): Scene {
  const stated: Facts = Object.fromEntries(
    Object.entries({ ...allIsWell.facts, ...facts }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const record = {
    ...sound,
    assessment: {},
    ...rest,
    facts: stated,
    answers: { ...allIsWell.answers, ...answers },
  };
  return sceneOf(publishedRules, record, '2026-11-20', look);
}

/** Nothing was ever said. */
export const blank: Scene = sceneOf(
  publishedRules,
  {
    ...sound,
    ...{ contract: {}, contractor: {}, assessment: {}, facts: {}, answers: {} },
    ...{ evidence: [], subcontractors: [] },
  },
  '2026-11-20',
  look,
);
