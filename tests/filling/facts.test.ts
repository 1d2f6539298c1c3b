import { expect, test } from 'vitest';
import { factViews } from '../../src/lib/filling/facts.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { given, publishedRules } from '../annexes.ts';
import { blank, labels, said, sceneWith, words } from './scene.ts';

test('while nothing is answered every fact is asked, none is advised on and none contradicts', () => {
  for (const view of Object.values(factViews(blank, words))) {
    expect(view).toMatchObject({ shown: { asked: true, clear: false }, standing: '', contradictions: [] });
  }
});

test('what another fact settles is not asked, and says why', () => {
  const view = given(factViews(sceneWith({ subcontracting: 'none' }), words).furtherSubcontracting);
  const option = labels.option('furtherSubcontracting', 'none');
  expect(view).toMatchObject({ shown: { asked: false, clear: false } });
  expect(view.standing).toBe(fill(said.standing.counted, { fact: labels.fact('subcontracting'), option }));
});

test('two facts that contradict each other both say so, and both are there to be mended', () => {
  // A pair that goes by what facts count as needs more than its own two.
  const pairs = [...publishedRules.contradictions.entries()].filter(
    ([, pair]) => !pair.some(({ effective }) => effective),
  );
  expect(pairs.length).toBeGreaterThan(0);
  for (const [index, pair] of pairs) {
    const facts = Object.fromEntries(pair.map((test) => [test.fact, valueFor(test)]));
    const views = factViews(sceneWith(facts), words);
    for (const { fact } of pair) {
      expect(given(views[fact]).contradictions).toContain(index);
      expect(given(views[fact]).shown.asked).toBe(true);
    }
  }
});

/** A value that the test holds for. */
function valueFor({
  fact,
  in: named,
  notIn,
}: (typeof publishedRules)['contradictions'][number][number]): string {
  const { options } = given(publishedRules.facts.find(({ key }) => key === fact));
  const fits = options.filter(({ value }) => (named ? named.includes(value) : !notIn?.includes(value)));
  return given(fits[0]).value;
}

test('advice stands where its conditions hold, and nowhere else', () => {
  const shown = publishedRules.facts.flatMap(({ key, options }) =>
    options.map(({ value }) => given(factViews(sceneWith({ [key]: value }), words)[key]).advice),
  );
  expect(shown.some((advice) => advice.includes(true))).toBe(true);
  expect(shown.some((advice) => advice.includes(false))).toBe(true);
});
