/** A file of version 1 where it is shown: under the code that was printed, and with what was taken out of it told. */
import { expect, test } from 'vitest';
import { attest, changesTold } from '../../src/components/report/report-data.ts';
import type { ReportData } from '../../src/components/report/report-data.ts';
import { attestedAnnex } from '../../src/lib/attestation/attested-annex.ts';
import { codeOf } from '../../src/lib/record/fingerprint.ts';
import type { Version1 } from '../../src/lib/record/schema/version-1.ts';
import { en } from '../../src/lib/wording/en.ts';
import { annex, longRecord } from '../print/records.ts';

// Of the data of a page only what reads a record is asked for here.
const data = { annex: attestedAnnex(annex), migration: en.migration } as ReportData;

const { subcontractors, ...rest } = longRecord();
const old: Version1 = { ...rest, version: 1, subcontractors: subcontractors.map(({ id, ...row }) => row) };

function shown(file: Version1) {
  const read = attest(JSON.stringify(file), data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { code: read.value.attestation.code, told: changesTold(read.value, data) };
}

test('a file that says the same in version 2 tells nothing', () => {
  expect(shown(old)).toEqual({ code: codeOf(longRecord()), told: [] });
});

test('a file from which something was taken out keeps its code and tells it', () => {
  const odd = { ...old, contractor: { name: '株式会社\u202eルプンサ' } };
  const { code, told } = shown(odd);
  expect(code).toBe(codeOf(odd));
  expect(told).toContainEqual(expect.stringContaining('“contractor.name”'));
  expect(told.at(-1)).toContain(code);
});
