import { builtText, dist, filesIn, pagesIn } from '../../scripts/built/files.ts';
import { attribute, elementsOf } from '../../scripts/built/markup.ts';
import { packedScripts, packedTotal, weightsOf } from '../../scripts/built/weight.ts';
import type { Weight } from '../../scripts/built/weight.ts';
import { describe, expect, test } from 'vitest';

const pages = pagesIn(dist);
const clauses = pages.filter((file) => /\/clauses\/\d+\//.test(file));
const assessments = pages.filter((file) => file.includes('/assessment/'));

/** The heaviest first, so that a broken budget says where to look. */
function listed(weights: readonly Weight[]): string {
  const heaviest = weights.toSorted((a, b) => b.packed - a.packed);
  return heaviest.map(({ name, packed }) => `${name} ${packed}`).join(', ');
}

describe('a clause page', () => {
  test('is built for every clause', () => {
    expect(clauses.length).toBeGreaterThan(0);
  });

  test.each(clauses)('%s weighs 14 kB at most, 1.5 kB of it script', (file) => {
    const weights = weightsOf(file, dist);
    expect(packedTotal(weights), listed(weights)).toBeLessThanOrEqual(14_000);
    expect(packedScripts(weights), listed(weights)).toBeLessThanOrEqual(1500);
  });
});

describe('the assessment', () => {
  test.each(assessments)('%s weighs 48 kB at most, 18 kB of it script', (file) => {
    const weights = weightsOf(file, dist);
    expect(packedTotal(weights), listed(weights)).toBeLessThanOrEqual(48_000);
    expect(packedScripts(weights), listed(weights)).toBeLessThanOrEqual(18_000);
  });
});

test.each(pages)('%s paints after one request', (file) => {
  const blocking = elementsOf(builtText(file)).filter((element) => {
    const { tagName } = element;
    if (tagName === 'link') return attribute(element, 'rel')?.includes('stylesheet');
    const deferred = ['type', 'defer', 'async'].some((name) => attribute(element, name) !== undefined);
    return tagName === 'script' && attribute(element, 'src') !== undefined && !deferred;
  });
  expect(blocking.map(({ attrs }) => attrs)).toEqual([]);
  expect(builtText(file)).not.toMatch(/@import|url\((?!["']?data:)/);
});

test('nothing is shipped that readers do not need', () => {
  const unneeded = filesIn(dist).filter((file) => /\.(?:woff2?|ttf|otf|eot|map|ts|astro|mdx)$/.test(file));
  expect(unneeded).toEqual([]);
});
