/** Does a record agree with itself? What its shape cannot say: ids that stand twice, and evidence that it does not hold. */
import { shortened } from './problem.ts';
import type { Problem } from './problem.ts';
import type { RecordFile } from './record.ts';
import type { AnnexIdentity } from './record-type.ts';

interface Indexed {
  readonly evidence: readonly { readonly id: string }[];
  readonly answers: RecordFile['answers'];
}

/** Everything in the record, and in the records that its Subcontractors returned, that does not agree. */
export function disagreements(record: RecordFile, annex: AnnexIdentity): readonly Problem[] {
  const { subcontractors, forms = [] } = record;
  return [
    ...evidenceDisagreements(record),
    ...namedTwice(record),
    ...idsRepeated('subcontractors', subcontractors),
    ...idsRepeated('forms', forms),
    ...subcontractors.flatMap(({ returned }, at) => {
      const path = `subcontractors.${at}.returned.record`;
      return returned?.record ? returnedDisagreements(returned.record, annex).map(problemWithin(path)) : [];
    }),
  ];
}

/** Evidence that stands twice in its index, and evidence that answers name and the index does not have. */
export function evidenceDisagreements({ evidence, answers }: Indexed): readonly Problem[] {
  const known = new Set(evidence.map(({ id }) => id));
  const named = Object.entries(answers).flatMap(([id, answer]) =>
    (answer.evidence ?? []).map((found) => ({ path: `answers.${id}.evidence`, found })),
  );
  return [
    ...idsRepeated('evidence', evidence),
    ...named
      .filter(({ found }) => !known.has(found))
      .map(({ path, found }): Problem => ({ kind: 'unknownEvidence', path, found: shortened(found) })),
  ];
}

/** Evidence that stands twice beside an answer. */
function namedTwice({ answers }: RecordFile): readonly Problem[] {
  return Object.entries(answers)
    .filter(([, { evidence = [] }]) => new Set(evidence).size < evidence.length)
    .map(([id]): Problem => ({ kind: 'repeatedId', path: `answers.${id}.evidence` }));
}

function idsRepeated(list: string, rows: readonly { readonly id: string }[]): readonly Problem[] {
  const seen = new Set<string>();
  return rows
    .filter(({ id }) => seen.has(id) || !seen.add(id))
    .map(({ id }): Problem => ({ kind: 'repeatedId', path: `${list}.${id}` }));
}

/** What came back answers the same annex, or it says nothing here. */
function returnedDisagreements(record: RecordFile, annex: AnnexIdentity): readonly Problem[] {
  const foreign = (['id', 'edition', 'digest'] as const).filter((key) => record.annex[key] !== annex[key]);
  return [
    ...foreign.map((key): Problem => ({ kind: 'wrongValue', path: `annex.${key}` })),
    ...disagreements(record, annex),
  ];
}

function problemWithin(path: string): (problem: Problem) => Problem {
  return (problem) => ('path' in problem ? { ...problem, path: `${path}.${problem.path}` } : problem);
}
