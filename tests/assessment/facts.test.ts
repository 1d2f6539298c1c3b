import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/lib/assessment/answers.ts';
import { contradictionsOf, countedAs, effectiveFacts, reasonOf } from '../../src/lib/assessment/facts.ts';
import { publishedRules, tinyRules } from '../annexes.ts';
import { allIsWell, assessed } from './worked.ts';

test.each<[string, Facts, { value: string; because: string } | undefined]>([
  ['furtherSubcontracting', { subcontracting: 'none' }, { value: 'none', because: 'subcontracting' }],
  ['furtherSubcontracting', { subcontracting: 'yes' }, undefined],
  ['announcement', { incident: 'none' }, { value: 'none', because: 'incident' }],
  ['surplusAssets', { phase: 'after' }, { value: 'yes', because: 'phase' }],
  ['surplusAssets', { phase: 'after', handlesInformation: 'no' }, undefined],
  ['incident', { incident: 'none' }, undefined],
])('what settles %s while %o', (key, facts, expected) => {
  const [fact] = publishedRules.facts.filter((one) => one.key === key);
  expect(fact && countedAs(fact, facts)).toEqual(expected);
});

test.each<[string, Facts, string | undefined]>([
  ['what is stored', { keys: 'held', copies: 'made' }, 'made'],
  ['what it counts as, not what is stored', { keys: 'none', copies: 'planned' }, 'none'],
  ['what it counts as though nothing is stored', { keys: 'none' }, 'none'],
  ['nothing while nothing is known', {}, undefined],
])('the reason of a fact is %s', (_, facts, option) => {
  expect(reasonOf(tinyRules, 'copies', facts)).toBe(option);
});

test('a fact that the annex does not have gives no reason', () => {
  expect(reasonOf(tinyRules, 'constructor', { constructor: 'none' })).toBeUndefined();
});

describe('facts as they count', () => {
  test.each<[string, Facts, Facts]>([
    [
      'further subcontracting is none while nothing is subcontracted',
      { subcontracting: 'none', furtherSubcontracting: 'yes' },
      { furtherSubcontracting: 'none' },
    ],
    [
      'further subcontracting is none, though unanswered, while nothing is subcontracted',
      { subcontracting: 'none' },
      { furtherSubcontracting: 'none' },
    ],
    [
      'further subcontracting counts as answered otherwise',
      { subcontracting: 'planned', furtherSubcontracting: 'yes' },
      {},
    ],
    ['further subcontracting stays unanswered otherwise', { subcontracting: 'yes' }, {}],
    [
      'further subcontracting counts as answered while subcontracting is unanswered',
      { furtherSubcontracting: 'yes' },
      {},
    ],
    [
      'an announcement is none while there was no incident',
      { incident: 'none', announcement: 'yes' },
      { announcement: 'none' },
    ],
    ['an announcement counts as answered after an incident', { incident: 'yes', announcement: 'yes' }, {}],
    [
      'an announcement counts as answered while the incident is unknown',
      { incident: 'unknown', announcement: 'yes' },
      {},
    ],
    [
      'assets are no longer needed at completion',
      { phase: 'completion', surplusAssets: 'none' },
      { surplusAssets: 'yes' },
    ],
    [
      'assets are no longer needed after it',
      { phase: 'after', handlesInformation: 'yes' },
      { surplusAssets: 'yes' },
    ],
    ['assets count as answered before the start', { phase: 'before', surplusAssets: 'unknown' }, {}],
    ['assets count as answered during performance', { phase: 'during', surplusAssets: 'none' }, {}],
    [
      'assets count as answered at completion if no information is handled',
      { phase: 'completion', handlesInformation: 'no', surplusAssets: 'none' },
      {},
    ],
    ['nothing is answered', {}, {}],
  ])('%s', (_, stored, changes) => {
    expect(effectiveFacts(publishedRules, Object.freeze(stored))).toEqual({ ...stored, ...changes });
  });

  test('keys that the annex does not know do not count', () => {
    expect(effectiveFacts(publishedRules, { constructor: 'yes', weather: 'fine' })).toEqual({});
  });
});

const no = { handlesInformation: 'no' };
const handles = 'handlesInformation';

describe('facts that contradict each other', () => {
  test.each<[Facts, ...pairs: [string, string][]]>([
    [{}],
    [no],
    [{ ...no, subcontracting: 'planned' }, [handles, 'subcontracting']],
    [{ ...no, subcontracting: 'yes' }, [handles, 'subcontracting']],
    [{ ...no, surplusAssets: 'yes' }, [handles, 'surplusAssets']],
    [{ ...no, surplusAssets: 'unknown' }],
    // Assets count as answered here: at completion they are not turned against the Contractor.
    [{ ...no, surplusAssets: 'none', phase: 'completion' }],
    [{ ...no, personalInformation: 'personal' }, [handles, 'personalInformation']],
    [{ ...no, personalInformation: 'my-number' }, [handles, 'personalInformation']],
    [{ phase: 'before', subcontracting: 'planned' }],
    [{ phase: 'during', subcontracting: 'planned' }],
    [{ phase: 'completion', subcontracting: 'planned' }, ['phase', 'subcontracting']],
    [{ phase: 'after', subcontracting: 'planned' }, ['phase', 'subcontracting']],
    [{ phase: 'completion', subcontracting: 'yes' }],
    [
      { phase: 'completion', subcontracting: 'yes', furtherSubcontracting: 'planned' },
      ['phase', 'furtherSubcontracting'],
    ],
    [{ phase: 'after', subcontracting: 'none', furtherSubcontracting: 'planned' }],
    [{ otherWorkers: 'others', subcontracting: 'none' }],
    [
      {
        ...no,
        phase: 'after',
        subcontracting: 'planned',
        furtherSubcontracting: 'planned',
        surplusAssets: 'yes',
      },
      [handles, 'subcontracting'],
      [handles, 'surplusAssets'],
      ['phase', 'subcontracting'],
      ['phase', 'furtherSubcontracting'],
    ],
  ])('%o', (facts, ...pairs) => {
    expect(contradictionsOf(publishedRules, { ...allIsWell.facts, ...facts })).toEqual(pairs);
  });

  test('are exactly the pairs that the rule names, for every combination of answers', () => {
    const found = everyCombination().filter(
      (facts) => contradictionsOf(publishedRules, facts).length !== contradictionsByTheRule(facts),
    );
    expect(found).toEqual([]);
  });

  test('keep the verdict undetermined but do not outweigh a breach', () => {
    const facts = { ...no, personalInformation: 'personal' };
    expect(assessed(facts).verdict).toBe('undetermined');
    expect(assessed(facts, { 'Q5-1': { occurred: 'yes' } }).verdict).toBe('nonconforming');
  });

  test('are the annex’s own', () => {
    expect(contradictionsOf(tinyRules, { phase: 'after', keys: 'planned', copies: 'planned' })).toEqual([
      ['phase', 'keys'],
      ['phase', 'copies'],
    ]);
    expect(contradictionsOf(tinyRules, { phase: 'after', keys: 'none', copies: 'planned' })).toEqual([]);
  });
});

/** How many pairs contradict each other, said once more and apart from the content. */
function contradictionsByTheRule(facts: Facts): number {
  const {
    phase,
    handlesInformation,
    subcontracting,
    furtherSubcontracting,
    surplusAssets,
    personalInformation,
  } = facts;
  const atEnd = phase === 'completion' || phase === 'after';
  const handlesNothing = handlesInformation === 'no';
  const pairs = [
    handlesNothing && (subcontracting === 'planned' || subcontracting === 'yes'),
    handlesNothing && surplusAssets === 'yes',
    handlesNothing && personalInformation !== undefined && personalInformation !== 'none',
    atEnd && subcontracting === 'planned',
    atEnd && furtherSubcontracting === 'planned' && subcontracting !== 'none',
  ];
  return pairs.filter(Boolean).length;
}

/** Every answer to each fact that takes part in a contradiction, or none. */
function everyCombination(): readonly Facts[] {
  const keys = new Set(publishedRules.contradictions.flat().map((one) => one.fact));
  return publishedRules.facts
    .filter(({ key }) => keys.has(key))
    .reduce<readonly Facts[]>(
      (all, { key, options }) =>
        all.flatMap((facts) => [facts, ...options.map(({ value }) => ({ ...facts, [key]: value }))]),
      [{}],
    );
}
