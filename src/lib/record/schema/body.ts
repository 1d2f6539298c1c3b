/** What the rules of an annex let facts and answers be. */
import * as v from 'valibot';
import type { Rules } from '../../assessment/rules.ts';
import type { Fields } from '../fields.ts';
import { membersOf, room } from './room.ts';
import type { Kinds } from './values.ts';

/** Fields by the kind of the question that is answered. */
export type AnswerFields = Readonly<Record<Rules['questions'][number]['kind'], Fields>>;

/** Each fact has one of its own values. */
export function statedFactsSchema(rules: Rules) {
  return room(
    Object.fromEntries(
      rules.facts.map(({ key, options }) => [key, v.picklist(options.map(({ value }) => value))]),
    ),
  );
}

/** Each answer has the fields of its question's kind. */
export function answersSchema(rules: Rules, fields: AnswerFields, kinds: Kinds) {
  const answer = {
    control: room(membersOf(fields.control, kinds)),
    breach: room(membersOf(fields.breach, kinds)),
    acknowledgement: room(membersOf(fields.acknowledgement, kinds)),
  };
  return room(Object.fromEntries(rules.questions.map(({ id, kind }) => [id, answer[kind]])));
}

/** The part of a record that an assessment needs. */
export function statedSchema(rules: Rules, fields: AnswerFields, kinds: Kinds) {
  return v.strictObject({ facts: statedFactsSchema(rules), answers: answersSchema(rules, fields, kinds) });
}
