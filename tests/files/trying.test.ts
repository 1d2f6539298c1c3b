/** Worked cases and examples that do not hold are told, with what was expected and what came. */
import { describe, expect, test } from 'vitest';
import { copyForEach, slip, toldOf } from './slips.ts';
import type { Slip } from './slips.ts';

copyForEach();

describe('a worked case that does not come out as it says is named, with what was expected and what came:', () => {
  const mend = 'Mend the answers or what is expected.';

  test.each<readonly [name: string, slip: Slip, problem: string]>([
    [
      'the verdict',
      ['cases.yaml', 'verdict: nonconforming', 'verdict: needs-improvement'],
      `“The work ended and the keys were kept”: verdict: expected "needs-improvement", came "nonconforming". ${mend}`,
    ],
    [
      'the score',
      ['cases.yaml', 'score: 55', 'score: 56'],
      `“The work ended and the keys were kept”: score: expected 56, came 55. ${mend}`,
    ],
    [
      'a list',
      ['cases.yaml', 'open: [Q1-1]', 'open: []'],
      `“Nothing answered”: open: expected [], came ["Q1-1"]. ${mend}`,
    ],
    [
      'the order of a list',
      ['cases.yaml', 'notDue: [Q2-1, Q3-1]', 'notDue: [Q3-1, Q2-1]'],
      `“Nothing answered”: notDue: expected ["Q3-1","Q2-1"], came ["Q2-1","Q3-1"]. ${mend}`,
    ],
    [
      'a list that is left out',
      ['cases.yaml', /^ {4}advice: .*\n/m, ''],
      `“Everything with evidence”: advice: expected nothing, came []. ${mend}`,
    ],
    [
      'a list that nothing has',
      ['cases.yaml', 'advice: []', 'advice: []\n    advise: []'],
      `“Everything with evidence”: advise: expected [], came nothing. ${mend}`,
    ],
  ])('%s', (_, one, problem) => {
    slip(...one);
    expect(toldOf()).toEqual([`cases.yaml: ${problem}`]);
  });

  test('an answer that its question cannot have', () => {
    slip('cases.yaml', 'Q2-1: { level: none }', 'Q2-1: { level: never }');
    expect(toldOf()).toEqual([expect.stringMatching(/^cases\.yaml: “The work ended .*answers\.Q2-1\.level/)]);
  });

  test('a question that the annex does not have', () => {
    slip('cases.yaml', 'Q2-1: { level: none }', 'Q2-9: { level: none }');
    expect(toldOf()).toEqual([expect.stringMatching(/^cases\.yaml: “The work ended .*answers\.Q2-9/)]);
  });

  test('a case that says the same as another', () => {
    slip('cases.yaml', /(^- name: \{ ja: 鍵[^]*?)(?=^- name)/m, '$1$1');
    expect(toldOf()).toEqual([
      'cases.yaml: “The work ended and the keys were kept”: states the same as “The work ended and the keys were kept”. Leave one of them out.',
    ]);
  });
});

describe('an example that does not agree with itself is named with the place:', () => {
  test.each<readonly [name: string, slip: Slip, problem: string | RegExp]>([
    [
      'a value that no record has',
      ['example.ja.json', '"level": "none" }', '"level": "never" }'],
      /answers\.Q1-2\.level/,
    ],
    [
      'evidence that is not there',
      ['example.ja.json', '"evidence": ["E1"] }', '"evidence": ["E2"] }'],
      /answers\.Q2-3\.evidence.*E2/,
    ],
    [
      'evidence that is claimed and not named',
      ['example.ja.json', '"evidenced", "evidence": ["E1"]', '"evidenced"'],
      'evidenceUnnamed Q2-3: Name the evidence that the answer claims.',
    ],
    [
      'a breach without its story',
      ['example.ja.json', '"occurred": "no"', '"occurred": "yes"'],
      'breachesUndescribed Q1-1: Describe what is admitted: what, when, reported to whom, how corrected.',
    ],
    [
      'a period that ends before it begins',
      ['example.ja.json', '"to": "2026-09-30"', '"to": "2026-03-30"'],
      'periodsReversed contract.to: Let the period begin before it ends.',
    ],
    [
      'a plan for a day that has passed',
      ['example.ja.json', '"by": "2026-07-15"', '"by": "2026-06-15"'],
      'assessment.date (2026-06-30) comes after answers.Q2-1.plan.by (2026-06-15). Put the dates in order.',
    ],
    [
      'a plan for a day too far ahead',
      ['example.ja.json', '"by": "2026-07-15"', '"by": "2026-12-31"'],
      'answers.Q2-1.plan.by is more than six months after assessment.date. Plan for an earlier day.',
    ],
    [
      'a request that is still to be made',
      ['example.ja.json', '"awaiting": "2026-06-20"', '"awaiting": "2026-07-20"'],
      'answers.Q3-1.awaiting (2026-07-20) comes after assessment.date (2026-06-30). Put the dates in order.',
    ],
    [
      'a contract that is made after it is assessed',
      ['example.ja.json', '"date": "2026-04-01"', '"date": "2026-07-01"'],
      'contract.date (2026-07-01) comes after assessment.date (2026-06-30). Put the dates in order.',
    ],
  ])('%s', (_, one, problem) => {
    slip(...one);
    const problems = toldOf().filter((line) => line.startsWith('example.ja.json: '));
    expect(problems).toEqual([
      typeof problem === 'string' ? `example.ja.json: ${problem}` : expect.stringMatching(problem),
    ]);
  });

  test('a Subcontractor who was told of the rules before the consent', () => {
    const earlier =
      '[{ "id": "S1", "tier": 1, "name": "x", "consented": "2026-05-02", "explained": "2026-05-01" }]';
    slip('example.ja.json', '"subcontractors": []', `"subcontractors": ${earlier}`);
    expect(toldOf()).toContain(
      'example.ja.json: subcontractors.0.consented (2026-05-02) comes after subcontractors.0.explained (2026-05-01). Put the dates in order.',
    );
  });

  test('facts that cannot both be true', () => {
    slip('example.ja.json', '"phase": "during", "keys": "held"', '"phase": "completion", "keys": "planned"');
    expect(toldOf()).toContain('example.ja.json: facts.phase contradicts facts.keys. Change one of them.');
  });

  test('an example that comes to something else in another language', () => {
    slip('example.en.json', '"Q2-2": { "acknowledged": true }', '"Q2-2": { "acknowledged": false }');
    expect(toldOf()).toEqual([
      'example.en.json: comes to something else than example.ja.json. State the same in every language.',
    ]);
  });
});
