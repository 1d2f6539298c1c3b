/** The contractor's file. Reading it stands in read.ts, which weighs more. Format: docs/record.md. */
import type { Answers, Facts } from '../assessment/answers.ts';
import type {
  assessmentFields,
  contractFields,
  contractorFields,
  evidenceFields,
  subcontractorFields,
  Stating,
} from './fields.ts';
import type { AnsweredAnnex, recordType, recordVersion } from './record-type.ts';
import type {
  Before,
  GivenValues,
  AnsweredBy,
  Paper,
  Part,
  Review,
  Scope,
  Submission,
  returnedFields,
} from './rooms.ts';

/** Of the newest version; a file of an older one becomes one as it is read. */
export interface RecordFile {
  type: typeof recordType;
  version: typeof recordVersion;
  id: string;
  /** The title of the contract when it was first saved. */
  name: string;
  revision: number;
  /** ISO instants. */
  createdAt: string;
  updatedAt: string;
  annex: AnsweredAnnex;
  scope?: Scope;
  part?: Part;
  given?: GivenValues;
  before?: Before;
  /** ISO date. */
  due?: string;
  contract: Stating<typeof contractFields>;
  contractor: Stating<typeof contractorFields>;
  assessment: Stating<typeof assessmentFields>;
  facts: Facts;
  answers: Answers;
  evidence: Evidence[];
  subcontractors: Subcontractor[];
  submitted?: Submission[];
  forms?: Paper[];
  review?: Review[];
  /** By places in the record. */
  marks?: Record<string, AnsweredBy>;
}

export type Evidence = Stating<typeof evidenceFields> & { id: string; title: string };

export type Subcontractor = Stating<typeof subcontractorFields> & {
  id: string;
  tier: NonNullable<Stating<typeof subcontractorFields>['tier']>;
  name: string;
  returned?: Returned;
};

export type Returned = Stating<typeof returnedFields> & {
  /** As it came back; nothing came back inside it. */
  record?: RecordFile;
};

export type Person = NonNullable<RecordFile['contractor']['responsible']>;

/** What an assessment needs of a record. */
export type Stated = Readonly<Pick<RecordFile, 'facts' | 'answers'>>;
