/**
 * The shape of the contractor's file. One schema gives the types, the reader and the published JSON Schema.
 * Format: docs/record.md.
 */
import * as v from 'valibot';
import { levels, occurrences } from '../assessment/answers.ts';
import { dayPattern, instantPattern, isBlankOrDay, isInstant } from '../assessment/days.ts';
import { maxRevision, most, recordType, recordVersion } from './record-type.ts';
import type { Rules } from '../assessment/rules.ts';

/**
 * Text without control characters (but tab and line ends), without lone surrogates, which no file can carry, and
 * without what turns the direction of writing, so that nothing prints otherwise than it stands in the file.
 */
const plain =
  /^(?:[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;
/** The marks that may stand upon one letter, as Unicode's stream-safe text has it: thousands of them stop a browser. */
const calm = /^(?!.*\p{M}{31})/su;
/** What is written into one line has no line ends: they could print a page that the record does not say. */
const inOneLine = /^[^\n\r\u2028\u2029]*$/;
const textUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length), v.regex(plain), v.regex(calm));
const text = textUpTo(most.text);
const line = v.pipe(text, v.regex(inOneLine));
/** ISO 8601, 1900 to 2999, or empty: the published schema has the pattern, the reader asks the calendar too. */
const date = v.pipe(v.string(), v.regex(dayPattern), v.check(isBlankOrDay));
/** ISO 8601, in UTC. */
const instant = v.pipe(v.string(), v.regex(instantPattern), v.check(isInstant));
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const optional = v.exactOptional;

const contract = v.strictObject({
  title: optional(textUpTo(most.title)),
  number: optional(line),
  date: optional(date),
  from: optional(date),
  to: optional(date),
  orderingParty: optional(line),
  honorific: optional(line),
  department: optional(line),
});

const person = v.strictObject({
  name: optional(line),
  post: optional(line),
  phone: optional(line),
  mail: optional(line),
});

const contractor = v.strictObject({
  name: optional(line),
  address: optional(line),
  representative: optional(line),
  corporateNumber: optional(line),
  responsible: optional(person),
  inCharge: optional(person),
});

/** How the self-assessment was made. */
const assessment = v.strictObject({
  date: optional(date),
  from: optional(date),
  to: optional(date),
  scope: optional(text),
  methods: optional(v.pipe(v.array(v.pipe(line, v.minLength(1))), v.maxLength(most.methods))),
  assessor: optional(line),
  approver: optional(line),
});

const evidence = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^E[1-9][0-9]{0,3}$/)),
  title: line,
  edition: optional(line),
  held: optional(line),
  sha256: optional(v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/))),
});

const subcontractor = v.strictObject({
  /** 1 for a Subcontractor, 2 and more for further tiers. */
  tier: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9]),
  name: line,
  work: optional(line),
  information: optional(line),
  consented: optional(date),
  explained: optional(date),
  checked: optional(date),
});

const shared = {
  evidence: optional(v.pipe(v.array(v.string()), v.maxLength(most.named))),
  note: optional(text),
};

const answerOf = {
  control: v.strictObject({
    level: optional(v.picklist(levels)),
    plan: optional(v.strictObject({ what: optional(text), who: optional(line), by: optional(date) })),
    awaiting: optional(date),
    ...shared,
  }),
  breach: v.strictObject({
    occurred: optional(v.picklist(occurrences)),
    checked: optional(text),
    date: optional(date),
    what: optional(text),
    reported: optional(line),
    corrected: optional(line),
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
    /** The title of the contract when it was first saved. */
    name: textUpTo(most.title),
    revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(maxRevision)),
    createdAt: instant,
    updatedAt: instant,
    annex: v.strictObject({
      id: v.string(),
      edition: v.string(),
      digest: v.string(),
      rules: optional(v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/))),
    }),
    contract,
    contractor,
    assessment,
    facts: factsSchema(rules),
    answers: answersSchema(rules),
    evidence: v.pipe(v.array(evidence), v.maxLength(most.evidence)),
    subcontractors: v.pipe(v.array(subcontractor), v.maxLength(most.subcontractors)),
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
