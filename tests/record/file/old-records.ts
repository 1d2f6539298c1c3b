/** Arbitrary files of version 1, as the pages that saved them had them. */
import fc from 'fast-check';
import type { Version1 } from '../../../src/lib/record/schema/version-1.ts';
import { records } from '../records.ts';

/** What version 2 may hold to the letter. */
export const oldRecords: fc.Arbitrary<Version1> = records.map(({ subcontractors, ...record }) => ({
  ...record,
  version: 1,
  subcontractors: subcontractors.map(({ id, ...row }) => row),
}));

const odd = fc.constantFrom('\u202e', '\u2066', '\n', '\r\n', '\u2028', `e${'\u0301'.repeat(40)}`, '甲', '');
const oddText = fc.array(odd, { maxLength: 5 }).map((parts) => parts.join(''));

/** With what version 2 may not hold: line ends in one line, turned writing, heaps of marks, evidence named twice. */
export const oddOldRecords: fc.Arbitrary<Version1> = fc
  .record({
    record: oldRecords,
    name: oddText,
    contractor: fc.record({ name: oddText, responsible: fc.record({ mail: oddText }) }),
    contract: fc.record({ title: oddText, number: oddText }),
    methods: fc.array(oddText, { maxLength: 4 }),
    note: oddText,
  })
  .map(({ record, name, contractor, contract, methods, note }) => ({
    ...record,
    ...{ name, contractor, contract },
    assessment: { ...record.assessment, methods },
    answers: { 'Q3-3': { note, evidence: ['E1', 'E2', 'E1'] } },
    evidence: [
      { id: 'E1', title: name },
      { id: 'E2', title: '' },
    ],
  }));
