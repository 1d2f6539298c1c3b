/** How long the verdict takes, with the annex's own questions and with many more. */
import { phaseKey } from '../../src/lib/annex/types/fact.ts';
import type { Annex } from '../../src/lib/annex/annex.ts';
import type { Fact } from '../../src/lib/annex/types/fact.ts';
import type { Answer, Facts } from '../../src/lib/assessment/answers.ts';
import { rulesOf } from '../../src/lib/assessment/rules.ts';
import type { QuestionRule, Rules } from '../../src/lib/assessment/rules.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';

const runs = 15;

/** Milliseconds, a run each. */
export function rulesTimes(annex: Annex, count: number): readonly number[] {
  const rules = synthetic(rulesOf(annex), count);
  const facts = allDue(annex);
  const answers = Object.fromEntries(rules.questions.map((rule) => [rule.id, answerTo(rule)]));
  return Array.from({ length: runs }, () => {
    const started = performance.now();
    assess(rules, facts, answers);
    return performance.now() - started;
  });
}

/** The questions of the annex again and again, under ids of their own. */
function synthetic({ questions, ...rest }: Rules, count: number): Rules {
  const many = Array.from({ length: count }, (_, at): QuestionRule => {
    const question = questions[at % questions.length];
    if (!question) throw new Error('The annex asks nothing.');
    return { ...question, id: `Q${Math.floor(at / questions.length) + 1}-${at}` };
  });
  return { ...rest, questions: many };
}

/** The work goes on, and whatever a fact decides is due. */
function allDue({ facts }: Annex): Facts {
  return Object.fromEntries(facts.map((fact) => [fact.key, dueOption(fact)]));
}

function dueOption({ key, options }: Fact): string {
  if (key === phaseKey) return 'during';
  return (options.find(({ means }) => means === 'due') ?? options[0])?.value ?? '';
}

function answerTo({ kind }: QuestionRule): Answer {
  if (kind === 'breach') return { occurred: 'no' };
  return kind === 'control' ? { level: 'partial' } : { acknowledged: true };
}
