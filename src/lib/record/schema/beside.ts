/** What a record may hold beside what is filled in, room by room. */
import * as v from 'valibot';
import type { Rules } from '../../assessment/rules.ts';
import { most } from '../record-type.ts';
import {
  beforeFields,
  findingFields,
  findingStates,
  givenFields,
  paperFields,
  partFields,
  reviewFields,
  submissionFields,
} from '../rooms.ts';
import { listOf, membersOf, room } from './room.ts';
import { area, count, date, idOf, instant, fieldKinds, line } from './values.ts';

/** A place in the record: `contract.title`, `answers.Q3-3.plan.by`, `evidence.E1`. */
const placeInRecord = v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-zA-Z]+(?:\.[\w-]+){1,9}$/));
/** What a field of a paper is called. */
const fieldName = v.pipe(v.string(), v.regex(/^[a-zA-Z][\w-]{0,99}$/));
const clauseKey = v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}(?:_\d{1,3})*$/));

const filled = dictionary(fieldName, area, most.paperFields);

const papersSchema = listOf(
  room(
    {
      id: idOf('F'),
      ...membersOf(paperFields, fieldKinds),
      form: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,99}$/)),
      fields: filled,
      rows: listOf(filled, most.paperRows),
    },
    ['id', 'form'],
  ),
  most.papers,
);

const findings = listOf(
  room({ about: placeInRecord, state: v.picklist(findingStates), ...membersOf(findingFields, fieldKinds) }, [
    'about',
    'state',
  ]),
  most.findings,
);

/** All of it may be left out. */
export function besideSchema(rules: Rules) {
  const question = v.picklist(rules.questions.map(({ id }) => id));
  return {
    scope: room({ clauses: listOf(clauseKey, most.places), questions: listOf(question, most.places) }),
    part: room(membersOf(partFields, fieldKinds)),
    given: room({
      ...membersOf(givenFields, fieldKinds),
      values: dictionary(placeInRecord, area, most.places),
    }),
    before: room({ ...membersOf(beforeFields, fieldKinds), unconfirmed: listOf(placeInRecord, most.places) }),
    due: date,
    submitted: listOf(room(membersOf(submissionFields, fieldKinds)), most.submissions),
    forms: papersSchema,
    review: listOf(
      room({ round: count, ...membersOf(reviewFields, fieldKinds), findings }, ['round']),
      most.reviews,
    ),
    marks: dictionary(placeInRecord, room({ who: line, at: instant }), most.places),
  };
}

/** Any names of this kind, each with a value of that kind. */
function dictionary(name: v.GenericSchema<string>, value: v.GenericSchema, limit: number) {
  return v.pipe(v.record(name, value), v.maxEntries(limit));
}
