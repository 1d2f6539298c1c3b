/**
 * The shape of the contractor's file. One schema gives the types, the reader and the published JSON Schema.
 * Format: docs/record.md.
 */
import * as v from 'valibot';
import { levels, occurrences } from './answers.ts';
import { dayPattern, instantPattern, isBlankOrDay, isInstant } from './days.ts';
import { maxRevision, recordType, recordVersion } from './record-type.ts';
import type { Rules } from './rules.ts';

/** Text without control characters (but tab and line ends) and without lone surrogates, which no file can carry. */
const plain =
  /^(?:[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;
const text = v.pipe(v.string(), v.maxLength(10_000), v.regex(plain));
/** ISO 8601, 1900 to 2999, or empty: the published schema has the pattern, the reader asks the calendar too. */
const date = v.pipe(v.string(), v.regex(dayPattern), v.check(isBlankOrDay));
/** ISO 8601, in UTC. */
const instant = v.pipe(v.string(), v.regex(instantPattern), v.check(isInstant));
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const optional = v.exactOptional;

const contract = v.strictObject({
  title: optional(text),
  number: optional(text),
  date: optional(date),
  from: optional(date),
  to: optional(date),
  orderingParty: optional(text),
  honorific: optional(text),
  department: optional(text),
});

const person = v.strictObject({
  name: optional(text),
  post: optional(text),
  phone: optional(text),
  mail: optional(text),
});

const contractor = v.strictObject({
  name: optional(text),
  address: optional(text),
  representative: optional(text),
  corporateNumber: optional(text),
  responsible: optional(person),
  inCharge: optional(person),
});

/** How the self-assessment was made. */
const assessment = v.strictObject({
  date: optional(date),
  from: optional(date),
  to: optional(date),
  scope: optional(text),
  methods: optional(v.array(text)),
  assessor: optional(text),
  approver: optional(text),
});

const evidence = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^E[1-9][0-9]{0,3}$/)),
  title: text,
  edition: optional(text),
  held: optional(text),
  sha256: optional(v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/))),
});

const subcontractor = v.strictObject({
  /** 1 for a Subcontractor, 2 and more for further tiers. */
  tier: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9]),
  name: text,
  work: optional(text),
  information: optional(text),
  consented: optional(date),
  explained: optional(date),
  checked: optional(date),
});

const shared = { evidence: optional(v.array(v.string())), note: optional(text) };

const answerOf = {
  control: v.strictObject({
    level: optional(v.picklist(levels)),
    plan: optional(v.strictObject({ what: optional(text), who: optional(text), by: optional(date) })),
    awaiting: optional(date),
    ...shared,
  }),
  breach: v.strictObject({
    occurred: optional(v.picklist(occurrences)),
    checked: optional(text),
    date: optional(date),
    what: optional(text),
    reported: optional(text),
    corrected: optional(text),
    ...shared,
  }),
  acknowledgement: v.strictObject({ acknowledged: optional(v.boolean()), note: optional(text) }),
};

/** A whole record that answers the annex with these rules. */
export function recordSchema(rules: Rules) {
  return v.strictObject({
    type: v.literal(recordType),
    version: v.literal(recordVersion),
    id: v.pipe(v.string(), v.regex(uuid)),
    name: text,
    revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(maxRevision)),
    createdAt: instant,
    updatedAt: instant,
    annex: v.strictObject({ id: v.string(), edition: v.string(), digest: v.string() }),
    contract,
    contractor,
    assessment,
    facts: factsSchema(rules),
    answers: answersSchema(rules),
    evidence: v.array(evidence),
    subcontractors: v.array(subcontractor),
  });
}

/** The part of a record that an assessment needs. */
export function statedSchema(rules: Rules) {
  return v.strictObject({ facts: factsSchema(rules), answers: answersSchema(rules) });
}

function factsSchema(rules: Rules) {
  const entries = rules.facts.map(({ key, options }) => {
    const values = options.map(({ value }) => value);
    return [key, optional(v.picklist(values))] as const;
  });
  return v.strictObject(Object.fromEntries(entries));
}

function answersSchema(rules: Rules) {
  return v.strictObject(
    Object.fromEntries(rules.questions.map(({ id, kind }) => [id, optional(answerOf[kind])])),
  );
}
