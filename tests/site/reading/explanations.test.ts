import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtText, dist, filesIn, pagesIn } from '../../../scripts/built/files.ts';

const pages = pagesIn(dist).filter((file) => /\/clauses\/\d+\//.test(file));

function sectionOf(file: string, id: string): string {
  return new RegExp(`<h2 id="${id}">[\\s\\S]*?</section>`).exec(builtText(file))?.[0] ?? '';
}

function headsOf(html: string): string[] {
  return [...html.matchAll(/<th[^>]*>(.*?)<\/th>/g)].map(([, words = '']) => words);
}

describe('the explanation of a clause', () => {
  test('is published for 12 clauses in both languages', () => {
    expect(pages).toHaveLength(24);
  });

  test.each(pages)('%s sets evidence beside what it is good to state', (file) => {
    const heads = /\bja\/clauses/.test(file)
      ? ['証跡', '書いてあるとよいこと']
      : ['Evidence', 'What it is good to state'];
    expect(headsOf(sectionOf(file, 'usual-evidence'))).toEqual(heads);
  });

  test.each(pages)('%s says that slips are what is thought likely', (file) => {
    expect(sectionOf(file, 'pitfalls')).toMatch(/実務で起こりやすいと考えられるもの|slips that we think/);
  });
});

test('explanations do without turns of phrase that say nothing', () => {
  const turns =
    /説得力|役立ちます|例があります|がちです|convincing|\bhelps? if\b|\btends? to\b|laid down|\bis read as\b/;
  const folder = 'src/content/clauses';
  const files = filesIn(folder).filter((file) => /\.(?:mdx|yaml)$/.test(file));
  expect(files).toHaveLength(36);
  expect(files.filter((file) => turns.test(readFileSync(`${folder}/${file}`, 'utf8')))).toEqual([]);
});

test.each(['ja', 'en'])('the points of a guidance are a list in %s', (language) => {
  const form = builtText(`${language}/assessment/index.html`);
  const guide = /id="Q6-1"[\s\S]*?<details class="guide">([\s\S]*?)<\/details>/.exec(form)?.[1] ?? '';
  expect(guide.match(/<li>/g)).toHaveLength(4);
  expect(guide).not.toMatch(/<li>\s*(?:・|- )/);
});
