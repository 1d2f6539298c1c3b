import { describe, expect, test } from 'vitest';
import { crosswalkOf, namesSomething } from '../../src/lib/annex/crosswalk.ts';
import { askedOfOrderingParty } from '../../src/lib/annex/ordering-party.ts';
import { published, tiny } from '../annexes.ts';

describe('the crosswalk of the published annex', () => {
  const rows = published.clauses.flatMap((clause) => crosswalkOf(published, clause));
  const entries = rows.flatMap(({ framework, entries }) => entries.map((entry) => ({ ...entry, framework })));

  test('sets every clause beside six frameworks, in one order', () => {
    expect(rows).toHaveLength(12 * 6);
    expect(rows.slice(0, 6).map(({ framework }) => framework.name.ja)).toEqual([
      'ISO/IEC 27001:2022（附属書A）',
      'NIST CSF 2.0',
      'NIST SP 800-53 Rev. 5',
      '総務省ガイドライン',
      '地方自治法施行規則',
      '個人情報保護法',
    ]);
    expect(rows.slice(6, 12).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test.each([
    ['iso27001_2022', 'A.5.20', false],
    ['iso27001_2022', 'A.6.5', false],
    ['iso27001_2022', 'A.7.14', true],
    ['iso27001_2022', 'A.8.10', true],
    ['nistCsf2', 'GV.SC-05', false],
    ['nist80053r5', 'SA-9', false],
    ['localAutonomyRule', '第16条の３第１項第７号', false],
    ['appi', '第25条', true],
  ])('%s %s is unverified: %s', (key, id, unverified) => {
    const found = entries.filter((entry) => entry.framework.key === key && entry.id === id);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((entry) => entry.unverified !== unverified)).toEqual([]);
  });

  test('marks A.7, A.8 and every article of the Act, and no other', () => {
    for (const { framework, id, unverified } of entries) {
      expect([id, unverified]).toEqual([id, framework.key === 'appi' || /^A\.[78]\./.test(id)]);
    }
  });

  test('gives one id one title', () => {
    const titles = new Map(entries.map(({ framework, id, title }) => [`${framework.key} ${id}`, title]));
    for (const { framework, id, title } of entries) {
      expect([id, title]).toEqual([id, titles.get(`${framework.key} ${id}`)]);
    }
  });

  test('says of two frameworks for whom they are', () => {
    const limited = published.frameworks.filter(({ only }) => only).map(({ key }) => key);
    expect(limited).toEqual(['localAutonomyRule', 'appi']);
  });
});

test('a clause that names no framework names nothing', () => {
  expect(tiny.clauses.map((clause) => crosswalkOf(tiny, clause).filter(namesSomething).length)).toEqual([
    1, 1, 0,
  ]);
});

describe('what is asked of the Ordering Party', () => {
  test('stands as duties, joint duties, roles, rights, responses', () => {
    const groups = askedOfOrderingParty(published).map(({ ask, norms }) => [
      ask,
      ...norms.map(({ norm }) => norm.id),
    ]);
    expect(groups).toEqual([
      ['duty', '8-2-1'],
      ['joint', '9-1-1', '9-1-2'],
      ['role', '6-1-2', '11-1-1'],
      ['right', '10-1-1', '12-1-1'],
      ['response', '1-1-1', '2-1-1', '8-1-1'],
    ]);
  });

  test('holds every norm of which the Ordering Party is a bearer', () => {
    for (const annex of [published, tiny]) {
      const shown = askedOfOrderingParty(annex).flatMap(({ norms }) => norms.map(({ norm }) => norm.id));
      const norms = annex.clauses.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
      const owed = norms.filter(({ bearer }) => bearer !== 'contractor').map(({ id }) => id);
      expect(shown).toEqual(expect.arrayContaining(owed));
    }
  });

  test('leaves out a group without a norm', () => {
    expect(askedOfOrderingParty(tiny).map(({ ask }) => ask)).toEqual(['joint', 'role', 'response']);
  });
});
