/** Is the example one that people may copy? It is read like any record, and then looked at as a careful reader would. */
import type { Annex } from '../annex/annex.ts';
import type { ExampleFile } from '../annex/schema/trying.ts';
import { slip } from '../annex/content/slip.ts';
import type { Path, Slip } from '../annex/content/slip.ts';
import { blank } from '../assessment/answers.ts';
import { exampleRecord } from '../record/examples/example-record.ts';
import { mattersOf } from '../record/matters/matters.ts';
import type { MatterKind } from '../record/matters/matter.ts';
import { isLate } from '../assessment/plan.ts';
import { pathIn } from '../record/problem.ts';
import type { Problem } from '../record/problem.ts';
import { readerFor } from '../record/read.ts';
import type { RecordFile } from '../record/record.ts';
import { assess, foundIn } from '../assessment/verdict/verdict.ts';
import type { Result } from '../assessment/verdict/verdict.ts';
import type { Language } from '../languages/language.ts';
import { attestedAnnex } from './attested-annex.ts';
import type { AttestedAnnex } from './attested-annex.ts';

/**
 * Whatever is wrong with the examples, for their author; empty where all can be read, agree with themselves and come to
 * the same in every language.
 * @param sentence why a record cannot be read
 */
export function checkExamples(
  annex: Annex,
  examples: Readonly<Partial<Record<Language, ExampleFile>>>,
  sentence: (problem: Problem) => string,
): readonly Slip[] {
  const attested = attestedAnnex(annex);
  const reader = readerFor(attested.rules, annex);
  const results = (Object.entries(examples) as [Language, ExampleFile][]).map(
    ([language, example]): ExampleResult => {
      const read = reader.record(exampleRecord(annex, example));
      return read.ok
        ? { language, ...lookedAt(attested, read.value.record) }
        : { language, slips: read.problems.map((one) => [pathIn(one), sentence(one)]) };
    },
  );
  return [
    ...results.flatMap(({ language, slips }) =>
      slips.map(([at, said]) => slip(exampleFile(language), said, at)),
    ),
    ...differing(results),
  ];
}

interface ExampleResult {
  readonly language: Language;
  readonly slips: readonly FoundAt[];
  /** What it comes to; absent where it cannot be read. */
  readonly came?: Result;
}

function lookedAt(attested: AttestedAnnex, record: RecordFile): Omit<ExampleResult, 'language'> {
  const came = foundIn(assess(attested.rules, record.facts, record.answers));
  return { came, slips: slipsIn(attested, record) };
}

/** Where in an example something is wrong, and what. */
type FoundAt = readonly [at: Path, said: string];

function exampleFile(language: Language): string {
  return `example.${language}.json`;
}

function differing(results: readonly ExampleResult[]): readonly Slip[] {
  const [first, ...others] = results.filter(({ came }) => came !== undefined);
  return others
    .filter(({ came }) => JSON.stringify(came) !== JSON.stringify(first?.came))
    .map(({ language }) =>
      slip(
        exampleFile(language),
        `comes to something else than example.${String(first?.language)}.json. State the same in every language.`,
      ),
    );
}

/** What its own report would be asked about, facts that cannot both be true, and dates out of order. */
function slipsIn(annex: AttestedAnnex, record: RecordFile): readonly FoundAt[] {
  const assessment = assess(annex.rules, record.facts, record.answers);
  return [
    ...assessment.contradictions.map(([one, other]): FoundAt => [
      ['facts', one],
      `facts.${one} contradicts facts.${other}. Change one of them.`,
    ]),
    ...mattersOf(annex.rules, record, assessment).flatMap(
      ({ kind, questions, fields }): readonly FoundAt[] => {
        const mend = mends[kind];
        const at = questions[0] === undefined ? (fields[0]?.split('.') ?? []) : ['answers', questions[0]];
        return mend === undefined ? [] : [[at, `${[kind, ...questions, ...fields].join(' ')}: ${mend}`]];
      },
    ),
    ...datesInOrder(record).flatMap(disordered),
    ...latePlans(record),
  ];
}

/** What an example may show as left to do is no slip: it has a plan to come, a fact to confirm. */
const mends: Readonly<Partial<Record<MatterKind, string>>> = {
  evidenceUnnamed: 'Name the evidence that the answer claims.',
  breachesUndescribed: 'Describe what is admitted: what, when, reported to whom, how corrected.',
  listEmpty: 'List Subcontractors where the facts say that there are some.',
  listSurplus: 'List Subcontractors only where the facts say that there are some.',
  blank: 'Fill it in.',
  rowsUnnamed: 'Name it.',
  corporateNumber: 'Write a number whose check digit is right, or none.',
  periodsReversed: 'Let the period begin before it ends.',
};

type Dated = readonly [place: string, iso: string | undefined];

/** Days of which none comes before the one that stands before it. */
function datesInOrder(record: RecordFile): readonly (readonly Dated[])[] {
  const made: Dated = ['assessment.date', record.assessment.date];
  const answers = Object.entries(record.answers).flatMap(([id, { awaiting, date, plan }]) => [
    [[`answers.${id}.awaiting`, awaiting] as const, made],
    [[`answers.${id}.date`, date] as const, made],
    [made, [`answers.${id}.plan.by`, plan?.by] as const],
  ]);
  const subcontractors = record.subcontractors.map(({ consented, explained, checked }, at): Dated[] => [
    [`subcontractors.${at}.consented`, consented],
    [`subcontractors.${at}.explained`, explained],
    [`subcontractors.${at}.checked`, checked],
    made,
  ]);
  return [
    [['contract.date', record.contract.date], made],
    [['assessment.to', record.assessment.to], made],
    ...answers,
    ...subcontractors,
  ];
}

function disordered(order: readonly Dated[]): readonly FoundAt[] {
  const given = order.filter(([, iso]) => !blank(iso));
  return given.flatMap(([place, iso = ''], at) => {
    const [next, later = iso] = given[at + 1] ?? [''];
    const said = `${place} (${iso}) comes after ${next} (${later}). Put the dates in order.`;
    return later < iso ? [[place.split('.'), said]] : [];
  });
}

function latePlans({ answers, assessment }: RecordFile): readonly FoundAt[] {
  return Object.entries(answers)
    .filter(([, { plan }]) => isLate(plan?.by, assessment))
    .map(([id]): FoundAt => [
      ['answers', id, 'plan', 'by'],
      `answers.${id}.plan.by is more than six months after assessment.date. Plan for an earlier day.`,
    ]);
}
