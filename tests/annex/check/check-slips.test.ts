import { expect, test } from 'vitest';
import { readParts } from '../../../src/files/folder/parts.ts';
import { check } from '../../../src/lib/annex/check/check.ts';
import { lineOf } from '../../../src/lib/annex/content/slip.ts';
import { factsSchema } from '../../../src/lib/annex/schema/facts.ts';
import { readerFor } from '../../../src/lib/record/read.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { given, publishedRules } from '../../annexes.ts';
import { identity, sound } from '../../record/records.ts';
import { brokenBy, norm, words } from '../parts.ts';

const tiny = () => structuredClone(readParts('tests/tiny'));

test('a line of the source that belongs nowhere is told, not thrown', () => {
  const parts = tiny();
  const broken = { ...parts, source: parts.source.replace('第２', 'はしがき 第２') };
  expect(check(broken).map(lineOf).join('\n')).toContain(
    'above 2 heading: the published text differs from the source.\n    received:  はしがき',
  );
});

test('a title that is identical in both languages is told', () => {
  const parts = tiny();
  const title = { ja: 'Same', en: 'Same' };
  expect(check({ ...parts, annex: { ...parts.annex, title } }).map(lineOf)).toContain(
    'annex.yaml: “Same” is identical in Japanese and English. Translate one of them.',
  );
});

test('a test that looks for nothing is no test', () => {
  const facts = tiny().facts;
  const pair = facts.contradictions[0]?.facts;
  if (pair) pair[1] = { fact: pair[1].fact };
  expect(factsSchema.safeParse(facts).success).toBe(false);
});

test.each([
  ['a name with a control character and a heap of marks', { name: `\u0000e${'\u0301'.repeat(40)}` }, 'name'],
  [
    'evidence named three times',
    { evidence: ['E1', 'E1', 'E1'].map((id) => ({ id, title: '' })) },
    'evidence.E1',
  ],
])('%s is one problem', (_, part, path) => {
  const file = writeRecord({ ...sound, answers: {}, ...part });
  const read = readerFor(publishedRules, identity).record(file);
  expect(
    read.ok ? [] : read.problems.filter((problem) => 'path' in problem && problem.path === path),
  ).toHaveLength(1);
});

test('a term that the text does not have is told, unless it says so', () => {
  const parts = tiny();
  const [term] = parts.glossary;
  const renamed = (forms?: { ja: string[] }) => ({
    ...parts,
    glossary: [{ ...given(term), term: '控え帳', ...(forms && { forms }) }, ...parts.glossary.slice(1)],
  });
  expect(check(renamed()).map(lineOf)).toEqual([
    'glossary.yaml: notebook is looked for as “控え帳”, and no ja.mdx has it. Write how it stands there (forms: { ja: […] }), or forms: { ja: [] } if it is to be marked nowhere.',
  ]);
  expect(check(renamed({ ja: [] }))).toEqual([]);
});

test('a term without a word in a language of the site is told', () => {
  const parts = tiny();
  const { english, ...term } = given(parts.glossary[0]);
  expect(english).toBeDefined();
  expect(check({ ...parts, glossary: [term, ...parts.glossary.slice(1)] }).map(lineOf)).toContain(
    'glossary.yaml: notebook has no word in English. Write english: ….',
  );
});

test('a wrong clause does not hide that another was not read again', () => {
  const broken = brokenBy((parts) => {
    norm(parts, '1-1-2').references = ['9'];
    words(parts, 2, 'ja').heading += 'か';
  });
  const problems = check(broken).map(lineOf).join('\n');
  expect(problems).toContain('norm 1-1-2 refers to 9');
  expect(problems).toContain('the Japanese of 2 has changed since both were last read together');
});
