/** What refers to what, in short, and where words are used. */
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/lib/annex/references/excerpt.ts';
import { glossaryIn, usesIn } from '../../../src/lib/annex/text/glossary.ts';
import { addressKey } from '../../../src/lib/annex/numbering/address.ts';
import { reachOf, referrersOf } from '../../../src/lib/annex/references/referrers.ts';
import { ledTo, shownClause } from '../../../src/lib/annex/shown-clause.ts';
import { given, published, tiny } from '../../annexes.ts';

describe('what refers to', () => {
  test.each([
    ['3-1', ['8-3 whole']],
    ['5-1', ['5-2', '8-3 whole']],
    ['5-2', ['8-3 whole']],
    ['8-1', ['8-3', '12-1 whole']],
    ['8-2', ['8-3', '12-1 whole']],
    ['8-3', ['12-1 whole']],
    ['12-1', ['12-2']],
    ['1-1', []],
    ['12-2', []],
  ])('%s: %j', (key, expected) => {
    const [clause = 0, paragraph = 0] = key.split('-').map(Number);
    const referrers = referrersOf(published, { clause, paragraph });
    expect(referrers.map(({ from, whole }) => addressKey(from) + (whole ? ' whole' : ''))).toEqual(expected);
  });
});

test('the clauses that reach Subcontractors are those that the annex names', () => {
  const reaching = published.clauses.filter(({ number }) => reachOf(published, number).length > 0);
  expect(reaching.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7]);
  expect(reachOf(published, 3)).toMatchObject([{ from: { clause: 8, paragraph: 3 } }]);
  expect(reachOf(tiny, 1)).toEqual([{ from: { clause: 2, paragraph: 3 } }]);
});

describe('an excerpt', () => {
  test('of a paragraph has its citation, its heading and its whole text', () => {
    expect(excerptOf(published, { clause: 8, paragraph: 1 }, 'ja')).toEqual({
      address: { clause: 8, paragraph: 1 },
      label: '第８第１項',
      heading: '再委託に関する制限事項の遵守',
      paragraphs: [
        {
          marker: '１',
          text: '受注者は、発注者が承諾した場合を除き、情報の取扱いを伴う委託業務を自ら行い、第三者にその取扱いを委託してはならない。',
        },
      ],
    });
  });

  test('of a clause has each of its paragraphs', () => {
    const { label, paragraphs } = excerptOf(published, { clause: 5 }, 'en');
    expect(label).toBe('Clause 5');
    expect(paragraphs).toHaveLength(2);
    for (const { text } of paragraphs) expect(text).toMatch(/^\S.*\.$/);
  });

  test('of a clause that is not there is not made', () => {
    expect(() => excerptOf(tiny, { clause: 9 }, 'ja')).toThrow('There is no clause 9');
  });
});

test('each place and each term that a clause leads to is shown once', () => {
  const shown = shownClause(published, given(published.clauses[11]), 'ja');
  const { targets, terms } = ledTo(shown.paragraphs);
  expect(targets.map((set) => set.map(addressKey))).toEqual([['8'], ['12-1']]);
  expect(new Set(terms).size).toBe(terms.length);
  expect(terms.map(({ id }) => id)).toContain('damages');
});

test('without a language to mark terms in, none is marked', () => {
  const shown = shownClause(published, given(published.clauses[7]));
  expect(ledTo(shown.paragraphs).terms).toEqual([]);
});

describe('the glossary', () => {
  test.each([
    ['ja', 'あかさたなはま'],
    ['en', 'ACDEIMNOPRSTUW'],
  ] as const)('holds every term once, in the order of the language (%s)', (language, initials) => {
    const groups = glossaryIn(published, language);
    expect(groups.map(({ initial }) => initial).join('')).toBe(initials);
    const terms = groups.flatMap(({ entries }) => entries.map(({ term }) => term));
    expect(new Set(terms)).toEqual(new Set(published.glossary));
    expect(terms).toHaveLength(published.glossary.length);
  });

  test('orders kana as a dictionary does', () => {
    const words = glossaryIn(published, 'ja').flatMap(({ entries }) => entries.map(({ term }) => term.term));
    expect(words.slice(8, 13)).toEqual(['再委託', '再委託事業者', '再委託事業者等', '作業者', '作業場所']);
    expect(words.slice(0, 2)).toEqual(['あらかじめ', '委託業務']);
  });

  test.each([
    ['再委託事業者等', ['8-3']],
    ['守秘義務', ['7']],
    ['漏らす', ['7-1']],
    ['承諾', ['8-1', '8-2', '8-3']],
    ['公表', ['11', '11-1']],
    ['情報セキュリティインシデント', ['11', '11-1', '12-1']],
    ['誓約書', []],
  ])('knows where %s is used', (word, places) => {
    const term = given(published.glossary.find((one) => one.term === word));
    expect((usesIn(published).get(term) ?? []).map(addressKey)).toEqual(places);
  });

  test('looks nowhere for a word that is no word of the text', () => {
    const entries = glossaryIn(published, 'ja').flatMap((group) => group.entries);
    expect(entries.find(({ term }) => term.id === 'clause')?.uses).toBeNull();
    expect(entries.find(({ term }) => term.id === 'annex')?.uses).toBeNull();
  });
});
