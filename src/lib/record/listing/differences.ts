/** In what two records with one number say something else. */
import type { Rules } from '../../assessment/rules.ts';
import { codeOfContent, fingerprinted } from '../fingerprint.ts';
import type { RecordFile } from '../record.ts';
import { isObject } from '../shape.ts';

export const recordParts = [
  'contract',
  'contractor',
  'assessment',
  'facts',
  'answers',
  'evidence',
  'subcontractors',
  'forms',
] as const;

export type RecordPart = (typeof recordParts)[number];

export interface Differences {
  /** `rest`: something that no form shows. None where both have the same code. */
  readonly parts: readonly (RecordPart | 'rest')[];
  /** Ids of the questions that are answered otherwise, in the order of the annex. */
  readonly questions: readonly string[];
}

export function differencesOf(one: RecordFile, other: RecordFile, { questions }: Rules): Differences {
  const [here, there] = [fingerprinted(one), fingerprinted(other)];
  const rest = differ(restOf(one), restOf(other));
  return {
    parts: [
      ...recordParts.filter((part) => differ(here[part], there[part])),
      ...(rest ? ['rest' as const] : []),
    ],
    questions: questions
      .map(({ id }) => id)
      .filter((id) => differ(memberOf(here.answers, id), memberOf(there.answers, id))),
  };
}

/** A record that is called by the title of its contract says nothing more by that. */
function restOf(record: RecordFile): unknown {
  const shown: readonly string[] =
    record.name === record.contract.title ? [...recordParts, 'name'] : recordParts;
  return Object.fromEntries(Object.entries(fingerprinted(record)).filter(([key]) => !shown.includes(key)));
}

function memberOf(room: unknown, key: string): unknown {
  return isObject(room) ? room[key] : undefined;
}

function differ(one: unknown, other: unknown): boolean {
  return codeOfContent(one) !== codeOfContent(other);
}
