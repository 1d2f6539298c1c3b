import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, codeOfContent, compareCode, sameCode } from '../../../src/lib/record/fingerprint.ts';
import { longRecord, shortRecord } from '../../print/records.ts';

const shape = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;
const content = fc.jsonValue({ maxDepth: 4 });

/** The same value with every object's keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

test('a code is 80 bits in four groups without I, L, O and U', () => {
  fc.assert(fc.property(content, (value) => shape.test(codeOfContent(value))));
});

test('the code of a record is what was printed before its rules were noted', () => {
  const record = shortRecord();
  const noted = { ...record, annex: { ...record.annex, rules: `sha256:${'0'.repeat(64)}` } };
  expect(codeOf(noted)).toBe(codeOf(record));
});

test('the order of keys is irrelevant', () => {
  fc.assert(fc.property(content, (value) => codeOfContent(value) === codeOfContent(reversed(value))));
});

test('composed and decomposed characters are one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(codeOfContent({ note: text.normalize('NFD') })).toBe(
        codeOfContent({ note: text.normalize('NFC') }),
      );
    }),
  );
  expect(codeOfContent('が')).toBe(codeOfContent('か\u3099'));
});

test('one changed character changes the code', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<string>('あ', 'い', '漢', '字', 'A', 'B', '0', '9'), { minLength: 1 }),
      fc.nat(),
      (letters, at) => {
        const changed = letters.with(at % letters.length, '変');
        expect(codeOfContent({ note: changed.join('') })).not.toBe(codeOfContent({ note: letters.join('') }));
      },
    ),
  );
});

test('what is left blank and what is left out are the same', () => {
  const { contract, assessment, answers, ...rest } = shortRecord();
  const bare = { ...rest, contract: { title: contract.title ?? '' }, assessment: {}, answers };
  const blank = {
    ...bare,
    contract: { ...bare.contract, department: '' },
    assessment: { date: '', methods: [] },
    answers: { ...answers, 'Q9-1': { ...answers['Q9-1'], plan: { what: '', who: '' }, evidence: [] } },
  };
  expect(codeOf({ ...bare, answers: { ...answers, 'Q9-1': { ...answers['Q9-1'] } } })).toBe(
    codeOf({ ...blank, answers: { ...blank.answers, 'Q9-1': { ...answers['Q9-1'], note: '' } } }),
  );
  expect(codeOf({ ...bare, contract: {} })).not.toBe(codeOf(bare));
});

test('saving again changes no code; changing what is said does', () => {
  const record = longRecord();
  const code = codeOf(record);
  const saved = {
    ...record,
    revision: 99,
    createdAt: '2027-01-01T00:00:00Z',
    updatedAt: '2027-01-02T00:00:00Z',
  };
  expect(codeOf(saved)).toBe(code);
  expect(codeOf({ ...record, name: `${record.name}。` })).not.toBe(code);
});

test('the code of a known content never changes', () => {
  expect(codeOfContent({ b: ['が', 1], a: null })).toMatchInlineSnapshot(`"BPEA-4H32-ZWHB-YQ18"`);
});

test.each([
  ['as printed', '7QKF-9D2M-4TXA-W0HC'],
  ['lower case without hyphens', '7qkf9d2m4txaw0hc'],
  ['spaces for hyphens', ' 7QKF 9D2M 4TXA W0HC '],
  ['full-width letters and long dashes', '７ＱＫＦー９Ｄ２Ｍ―４ＴＸＡ－Ｗ０ＨＣ'],
  ['the letter O for zero', '7QKF-9D2M-4TXA-WOHC'],
])('a code typed %s is the same', (_, typed) => {
  expect(sameCode(typed, '7QKF-9D2M-4TXA-W0HC')).toBe(true);
});

test('I and L stand for 1', () => {
  expect(sameCode('IL11-0000-0000-0000', '1111-0000-0000-0000')).toBe(true);
});

test.each([
  ['', 'none'],
  ['　', 'none'],
  ['7QKF', 'short'],
  ['7QKF-9D2M-4TXA-W0HD', 'different'],
  ['7QKF-9D2M-4TXA-W0HC-0', 'long'],
  ['7QKF-9D2M-4TXA-W0HC', 'same'],
  ['照合用コード　7QKF-9D2M-4TXA-W0HC', 'same'],
  ['自己点検による報告（受注者作成）　照合用コード　7QKF-9D2M-4TXA-W0HC', 'same'],
  ['照合用コード：７ＱＫＦ９Ｄ２Ｍ４ＴＸＡＷ０ＨＣ', 'same'],
  ['Verification code: 7qkf 9d2m 4txa w0hc', 'same'],
  ['照合用コード　', 'none'],
  ['照合用コード　7QKF-9D2M-4TXA-W0H', 'short'],
] as const)('“%s” is %s', (typed, found) => {
  expect(compareCode(typed, '7QKF-9D2M-4TXA-W0HC').found).toBe(found);
});

test('a comparison counts the characters without what parts them', () => {
  expect(compareCode('照合用コード　7QKF-9D2M-4TXA-W0H', '7QKF-9D2M-4TXA-W0HC').length).toBe(15);
  expect(compareCode('7QKF 9D2M 4TXA W0HC 00', '7QKF-9D2M-4TXA-W0HC').length).toBe(18);
});

test('nothing is the same as no code', () => {
  expect(sameCode('', '')).toBe(false);
});
