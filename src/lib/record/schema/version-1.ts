/** The first version of the contractor's file, as the pages that saved it had it. It never changes. */
import * as v from 'valibot';
import type { Rules } from '../../assessment/rules.ts';
import type { Fields, Stating } from '../fields.ts';
import type { RecordFile } from '../record.ts';
import { answersSchema, statedFactsSchema } from './body.ts';
import { recordHead } from './head.ts';
import { membersOf, room } from './room.ts';
import { idOf, kindsOfOld } from './values.ts';

const personFields1 = { name: 'line', post: 'line', phone: 'line', mail: 'line' } as const satisfies Fields;

export const roomFields1 = {
  contract: {
    title: 'title',
    number: 'line',
    date: 'date',
    from: 'date',
    to: 'date',
    orderingParty: 'line',
    honorific: 'line',
    department: 'line',
  },
  contractor: {
    name: 'line',
    address: 'line',
    representative: 'line',
    corporateNumber: 'line',
    responsible: personFields1,
    inCharge: personFields1,
  },
  assessment: {
    date: 'date',
    from: 'date',
    to: 'date',
    scope: 'area',
    methods: 'lines',
    assessor: 'line',
    approver: 'line',
  },
} as const satisfies Fields;

export const rowFields1 = {
  evidence: { title: 'line', edition: 'line', held: 'line', sha256: 'sha256' },
  subcontractors: {
    tier: 'tier',
    name: 'line',
    work: 'line',
    information: 'line',
    consented: 'date',
    explained: 'date',
    checked: 'date',
  },
} as const satisfies Fields;

const supportFields1 = { evidence: 'ids', note: 'area' } as const;

export const answerFields1 = {
  control: {
    level: 'level',
    plan: { what: 'area', who: 'line', by: 'date' },
    awaiting: 'date',
    ...supportFields1,
  },
  breach: {
    occurred: 'occurred',
    checked: 'area',
    date: 'date',
    what: 'area',
    reported: 'line',
    corrected: 'line',
    ...supportFields1,
  },
  acknowledgement: { acknowledged: 'flag', note: 'area' },
} as const satisfies Fields;

/** A whole record of the first version that answers the annex with these rules. */
export function recordSchema1(rules: Rules) {
  const of = (fields: Fields) => membersOf(fields, kindsOfOld);
  const evidence = room({ id: idOf('E'), ...of(rowFields1.evidence) }, ['id', 'title']);
  const subcontractor = room(of(rowFields1.subcontractors), ['tier', 'name']);
  const members = {
    ...recordHead(1, kindsOfOld.title),
    contract: room(of(roomFields1.contract)),
    contractor: room(of(roomFields1.contractor)),
    assessment: room(of(roomFields1.assessment)),
    facts: statedFactsSchema(rules),
    answers: answersSchema(rules, answerFields1, kindsOfOld),
    evidence: v.array(evidence),
    subcontractors: v.array(subcontractor),
  };
  return room(members, Object.keys(members));
}

type Rows = typeof rowFields1;
type Naming<T, K extends keyof T> = T & { [Key in K]-?: NonNullable<T[Key]> };

/** What such a file holds. */
export interface Version1 extends Pick<
  RecordFile,
  'type' | 'id' | 'name' | 'revision' | 'createdAt' | 'updatedAt' | 'annex' | 'facts' | 'answers'
> {
  version: 1;
  contract: Stating<(typeof roomFields1)['contract']>;
  contractor: Stating<(typeof roomFields1)['contractor']>;
  assessment: Stating<(typeof roomFields1)['assessment']>;
  evidence: ({ id: string } & Naming<Stating<Rows['evidence']>, 'title'>)[];
  subcontractors: Naming<Stating<Rows['subcontractors']>, 'tier' | 'name'>[];
}
