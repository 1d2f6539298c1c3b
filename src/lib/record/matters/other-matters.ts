/** Where each matter is to be mended that keeps no report a draft. */
import { answerTo, blank } from '../../assessment/answers.ts';
import type { Answer } from '../../assessment/answers.ts';
import { factOf } from '../../assessment/facts.ts';
import { isLate } from '../../assessment/plan.ts';
import type { Rules } from '../../assessment/rules.ts';
import type { Assessment } from '../../assessment/verdict/verdict.ts';
import { isCorporateNumber } from './corporate-number.ts';
import type { Beside, Matter, otherMatters, StatedInFull } from './matter.ts';

export interface MatterScene {
  readonly rules: Rules;
  readonly stated: StatedInFull;
  readonly assessment: Assessment;
  readonly beside: Beside;
}

type MatterPlaces = Partial<Omit<Matter, 'kind'>>;

export const placesOfMatter: Readonly<
  Record<(typeof otherMatters)[number], (scene: MatterScene) => MatterPlaces>
> = {
  breachesUndescribed: ({ stated, assessment }) => ({
    questions: assessment.breaches.filter((id) => isUndescribed(answerTo(stated.answers, id))),
  }),
  evidenceUnnamed: ({ stated, assessment }) => ({
    questions: questionsDue(assessment).filter((id) => claimsUnnamed(answerTo(stated.answers, id))),
  }),
  listEmpty: (scene) => listPlaces(scene, 'due', scene.stated.subcontractors.length === 0),
  listSurplus: (scene) => listPlaces(scene, 'notApplicable', scene.stated.subcontractors.length > 0),
  blank: ({ stated }) => ({ fields: needed.filter((name) => blank(statedText(stated, name))) }),
  rowsUnnamed: ({ stated: { evidence, subcontractors } }) => ({
    fields: [
      ...evidence.filter(({ title }) => blank(title)).map(({ id }) => `evidence.${id}`),
      ...rowsWrong(subcontractors, ({ name }) => blank(name)),
    ],
  }),
  consentMissing: (scene) => ({
    // What is only planned has no consent yet.
    fields: listingFacts(scene, 'due').length
      ? rowsWrong(scene.stated.subcontractors, ({ consented }) => blank(consented))
      : [],
  }),
  corporateNumber: ({ stated: { contractor } }) => {
    const { corporateNumber = '' } = contractor;
    return blank(corporateNumber) || isCorporateNumber(corporateNumber)
      ? {}
      : { fields: ['contractor.corporateNumber'] };
  },
  unkeptDates: ({ beside: { unkeptDates = [] } }) => ({ fields: unkeptDates }),
  periodsReversed: ({ stated }) => ({
    fields: (['contract', 'assessment'] as const)
      .filter((room) => isBefore(stated[room].to, stated[room].from))
      .map((room) => `${room}.to`),
  }),
  assessedInFuture: ({ stated, beside }) => dateIf(isBefore(beside.today, stated.assessment.date)),
  assessedBeforeStart: ({ stated, assessment: { phase } }) =>
    dateIf(
      phase !== undefined && phase !== 'before' && isBefore(stated.assessment.date, stated.contract.from),
    ),
  assessedAfterEnd: ({ stated, assessment: { phase } }) =>
    dateIf(
      (phase === 'before' || phase === 'during') && isBefore(stated.contract.to, stated.assessment.date),
    ),
  periodAhead: ({ stated: { assessment } }) => ({
    fields: isBefore(assessment.date, assessment.to) ? ['assessment.to'] : [],
  }),
  plansPast: ({ stated, assessment }) => ({
    fields: planned(assessment)
      .filter((id) => isBefore(answerTo(stated.answers, id).plan?.by, stated.assessment.date))
      .map((id) => `answers.${id}.plan.by`),
  }),
  plansLate: ({ stated, assessment, beside: { today } }) => ({
    questions: planned(assessment).filter((id) =>
      isLate(answerTo(stated.answers, id).plan?.by, { date: stated.assessment.date, today }),
    ),
  }),
};

/** Without these the report does not say to whom, by whom, of what and when. */
const needed = [
  'contract.title',
  'contract.orderingParty',
  'contractor.name',
  'contractor.representative',
  'assessment.date',
] as const;

function statedText(stated: StatedInFull, name: (typeof needed)[number]): string | undefined {
  const { contract, contractor, assessment } = stated;
  const texts: Readonly<Record<(typeof needed)[number], string | undefined>> = {
    'contract.title': contract.title,
    'contract.orderingParty': contract.orderingParty,
    'contractor.name': contractor.name,
    'contractor.representative': contractor.representative,
    'assessment.date': assessment.date,
  };
  return texts[name];
}

/** Says that there is evidence or a record, and names none. */
function claimsUnnamed({ level, occurred, evidence = [] }: Answer): boolean {
  return (level === 'evidenced' || occurred === 'no-recorded') && evidence.length === 0;
}

function isUndescribed({ what, date, reported, corrected }: Answer): boolean {
  return [what, date, reported, corrected].some((part) => blank(part));
}

/** The facts that are also told by the list of Subcontractors, and are answered with this meaning. */
function listingFacts({ rules, stated }: MatterScene, means: 'due' | 'notApplicable'): readonly string[] {
  return rules.facts
    .filter(({ listedIn }) => listedIn !== undefined)
    .filter(({ key, options }) =>
      options.some((option) => option.value === factOf(stated.facts, key) && option.means === means),
    )
    .map(({ key }) => key);
}

function listPlaces(scene: MatterScene, means: 'due' | 'notApplicable', wrong: boolean): MatterPlaces {
  const facts = wrong ? listingFacts(scene, means) : [];
  return { facts, fields: facts.length > 0 ? ['subcontractors'] : [] };
}

function rowsWrong<T>(rows: readonly T[], wrong: (row: T) => boolean): readonly string[] {
  return rows.flatMap((row, index) => (wrong(row) ? [`subcontractors.${index + 1}`] : []));
}

function dateIf(wrong: boolean): MatterPlaces {
  return wrong ? { fields: ['assessment.date'] } : {};
}

function questionsDue({ questions }: Assessment): readonly string[] {
  return questions.filter(({ standing }) => standing.kind === 'due').map(({ id }) => id);
}

/** The questions whose plan the report prints; at the end nothing is left to plan. */
function planned({ questions, phase }: Assessment): readonly string[] {
  if (phase === 'completion' || phase === 'after') return [];
  const wanted = ['nonconformity', 'improvement'];
  return questions.filter(({ outcome }) => wanted.includes(outcome)).map(({ id }) => id);
}

/** ISO dates compare as text; a blank one is before nothing. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  return !blank(one) && !blank(other) && (one ?? '') < (other ?? '');
}
