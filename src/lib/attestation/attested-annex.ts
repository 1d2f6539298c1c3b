/** What a report needs to know of an annex: every rule, and the words it prints. Small enough to travel inside a page. */
import { clauseLabel } from '../annex/numbering/labels.ts';
import { numberingOf } from '../annex/numbering/tree.ts';
import type { ClauseNumber } from '../annex/numbering/address.ts';
import { questionsOf } from '../annex/annex.ts';
import type { Annex } from '../annex/annex.ts';
import type { Fact } from '../annex/types/fact.ts';
import type { AnnexIdentity } from '../record/record-type.ts';
import { rulesOf } from '../assessment/rules.ts';
import type { Rules } from '../assessment/rules.ts';
import type { Texts } from '../languages/language.ts';
import { rulesDigest } from '../assessment/rules-digest.ts';

export type AttestedFact = Pick<Fact, 'key' | 'name' | 'options' | 'advice'>;

export interface AttestedAnnex extends AnnexIdentity {
  readonly title: Texts;
  readonly label: Texts;
  readonly rules: Rules;
  /** Of questions, facts and rules. */
  readonly rulesDigest: string;
  readonly clauses: readonly {
    readonly number: ClauseNumber;
    readonly short: Texts;
    /** How it is cited, where not 第８. */
    readonly label?: string;
  }[];
  /** Question id → the question as asked. */
  readonly questions: Readonly<Record<string, Texts>>;
  readonly facts: readonly AttestedFact[];
  readonly contradictions: readonly {
    readonly pair: readonly [string, string];
    readonly sentence: Texts;
  }[];
}

/** Of the advice on facts only what is to be confirmed goes along: the rest is for those who answer. */
export function attestedAnnex(annex: Annex): AttestedAnnex {
  const { id, edition, digest, title, label } = annex;
  return {
    ...{ id, edition, digest, title, label },
    rules: rulesOf(annex),
    rulesDigest: rulesDigest(annex),
    clauses: annex.clauses.map(({ number, short }) => ({ number, short, ...ownLabel(annex, number) })),
    questions: Object.fromEntries(questionsOf(annex).map((question) => [question.id, question.question])),
    facts: annex.facts.map(({ key, name, options, advice }) => ({
      ...{ key, name, options },
      advice: advice.filter(({ confirm }) => confirm),
    })),
    contradictions: annex.contradictions.map(({ facts: [one, other], sentence }) => ({
      pair: [one.fact, other.fact],
      sentence,
    })),
  };
}

function ownLabel(annex: Annex, clause: ClauseNumber): { readonly label?: string } {
  const label = clauseLabel(clause, numberingOf(annex));
  return label === clauseLabel(clause) ? {} : { label };
}
