/** A sound record of the published annex, and arbitrary ones. */
import fc from 'fast-check';
import { recordType, recordVersion } from '../../src/lib/record/record-type.ts';
import type { AnnexIdentity } from '../../src/lib/record/record-type.ts';
import type { Read } from '../../src/lib/record/problem.ts';
import { readerFor } from '../../src/lib/record/read.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { published, publishedRules } from '../annexes.ts';
import { answersTo, factsOf } from '../assessment/scenes.ts';
import { allIsWell } from '../assessment/worked.ts';

export const identity: AnnexIdentity = {
  id: published.id,
  edition: published.edition,
  digest: published.digest,
};

export const reader = readerFor(publishedRules, identity);
export const readLoosely = reader.stated;

/** The record alone, whatever became of its file. */
export function read(file: string): Read<RecordFile> {
  const read = reader.record(file);
  return read.ok ? { ok: true, value: read.value.record } : read;
}

export const sound: RecordFile = {
  type: recordType,
  version: recordVersion,
  id: '0b9f3a5e-6f4d-4f0e-9c57-5a1d0c1f7a11',
  name: '○○システム 令和8年度',
  revision: 12,
  createdAt: '2026-04-01T00:00:00.000Z',
  updatedAt: '2026-05-01T09:30:00.000Z',
  annex: { ...identity },
  contract: { title: '○○システム運用保守業務', date: '2026-04-01', honorific: '様', to: '' },
  contractor: { name: '株式会社○○', responsible: { name: '甲野太郎', mail: '' } },
  assessment: { date: '2026-05-01', methods: ['書類の確認'], scope: '' },
  facts: { ...allIsWell.facts },
  answers: {
    ...allIsWell.answers,
    'Q3-3': {
      level: 'partial',
      evidence: ['E1'],
      note: '',
      plan: { what: '監視', who: '', by: '2026-09-30' },
    },
    'Q9-1': { level: 'partial', awaiting: '2026-05-01' },
    'Q5-1': { occurred: 'no', checked: '聞き取り', evidence: ['E2', 'E1'] },
  },
  evidence: [
    { id: 'E1', title: 'アクセス記録', edition: '第2版', held: '', sha256: '' },
    { id: 'E2', title: '', sha256: '0'.repeat(64) },
  ],
  subcontractors: [{ id: 'S1', tier: 1, name: '有限会社△△', consented: '2026-04-10', checked: '' }],
};

/** Any characters but what turns writing and control characters, of which only tabs and line ends can be typed. */
const text = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((characters) => characters.replaceAll(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ''));
const line = text.map((characters) => characters.replaceAll(/[\n\r\u2028\u2029]/g, ''));
const method = line.filter((characters) => characters !== '');
const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
const date = fc.oneof(
  fc.constant(''),
  instant.map((one) => one.toISOString().slice(0, 10)),
);
const texts = (...keys: readonly string[]) => dictionary(keys, text);
const lines = (...keys: readonly string[]) => dictionary(keys, line);
const person = lines('name', 'post', 'phone', 'mail');

/** Any record that the page could have saved. */
export const records: fc.Arbitrary<RecordFile> = fc
  .record({
    id: fc.uuid({ version: [4, 7] }),
    name: text,
    revision: fc.nat(),
    createdAt: instant.map((one) => one.toISOString()),
    updatedAt: instant.map((one) => one.toISOString()),
    contract: merged(
      texts('title'),
      lines('number', 'orderingParty', 'honorific', 'department'),
      dictionary(['date', 'from', 'to'], date),
    ),
    contractor: merged(
      lines('name', 'address', 'representative', 'corporateNumber'),
      dictionary(['responsible', 'inCharge'], person),
    ),
    assessment: merged(
      texts('scope'),
      lines('assessor', 'approver'),
      dictionary(['date', 'from', 'to'], date),
      dictionary(['methods'], fc.array(method, { maxLength: 3 })),
    ),
    facts: factsOf(publishedRules),
    answers: answersTo(publishedRules),
    evidence: fc
      .uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 4 })
      .map((numbers) => numbers.map((number) => ({ id: `E${number}`, title: `${number}` }))),
    subcontractors: fc
      .array(
        merged(
          fc.record({ tier: fc.integer({ min: 1, max: 9 }), name: line }),
          lines('work', 'information'),
          dictionary(['consented', 'explained', 'checked'], date),
        ),
        { maxLength: 2 },
      )
      .map((rows) => rows.map((row, at) => ({ id: `S${at + 1}`, ...row }))),
  })
  .map((parts) => ({ ...sound, ...parts, answers: withEvidence(parts) }) as RecordFile);

/** Every control that has an answer names all the evidence there is. */
function withEvidence({
  answers,
  evidence,
}: Pick<RecordFile, 'answers' | 'evidence'>): RecordFile['answers'] {
  const ids = evidence.map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer.level ? { ...answer, evidence: ids } : answer]),
  );
}

function dictionary<T>(keys: readonly string[], value: fc.Arbitrary<T>) {
  return fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
}

function merged(...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> {
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);
}
