import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sayInEach } from '../../src/components/paper/spoken.ts';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import { levels, occurrences } from '../../src/lib/assessment/answers.ts';
import { verdicts } from '../../src/lib/assessment/verdict/verdicts.ts';
import { routes } from '../../src/lib/routes.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { given, published as annex } from '../annexes.ts';
import {
  bodyOf,
  editionsAt,
  headingIn,
  markBlocks,
  pagesOf,
  paragraphsOf,
  pushDown,
  runningTitle,
  withoutTitles,
} from './paper.ts';
import { bare } from './printing.ts';
import { hindrances } from '../browser/hindrances.ts';

const texts = editionsAt(routes.printAnnex);
const sheets = editionsAt(
  routes.printSheet,
  sayInEach(({ paper }) => paper.sheet.name),
);
const questions = questionsOf(annex);

/** Pages on A4 with Noto Serif CJK; other fonts may need one more. */
const most: Readonly<Record<string, number>> = {
  'print/annex/ja': 2,
  'print/annex/en': 3,
  'print/annex/both': 4,
  'print/check-sheet/ja': 8,
  'print/check-sheet/en': 10,
  'print/check-sheet/both': 16,
};

function expected(path: string): number {
  const [language, , paper, both] = path.split('/');
  return most[`print/${paper}/${both === 'both' ? 'both' : language}`] ?? 0;
}

test.use({ javaScriptEnabled: false });

for (const edition of [...texts, ...sheets]) {
  test(`each page of ${edition.path} says what it is and which of how many`, async ({ page }, info) => {
    await page.goto(edition.path);
    const pages = (await pagesOf(page, info)).map(bare);
    expect(Math.abs(pages.length - expected(edition.path))).toBeLessThanOrEqual(1);
    for (const [index, text] of pages.entries()) {
      expect(text, `page ${index + 1}`).toContain(`${index + 1}／${pages.length}`);
      expect(text, `page ${index + 1}`).toContain(bare(edition.margins.foot));
      expect(text, `page ${index + 1}`).toContain(annex.digest.replace('sha256:', ''));
      expect(text.includes(bare(edition.margins.head)), `page ${index + 1}`).toBe(index > 0);
    }
  });

  test(`nothing but the paper of ${edition.path} is printed`, async ({ page }, info) => {
    await page.goto(edition.path);
    const whole = (await pagesOf(page, info)).map(bare).join('');
    for (const language of ['ja', 'en'] as const) {
      const { site, paper } = wordingIn(language);
      for (const words of [paper.hint, site.method, site.skip]) expect(whole).not.toContain(bare(words));
    }
  });
}

test.describe('on a telephone', () => {
  test.use({ javaScriptEnabled: true, viewport: { width: 390, height: 800 } });

  for (const { path } of [...texts, ...sheets]) {
    test(`${path} is read without hindrance`, async ({ page }) => {
      await page.goto(path);
      expect(await hindrances(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  }
});

test('the Japanese edition is the received text to the letter', async ({ page }, info) => {
  const [, ...received] = readFileSync('src/content/source/annex.txt', 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== annex.label.ja);
  const edition = given(texts[0]);
  await page.goto(edition.path);
  expect(withoutTitles(await pagesOf(page, info), edition)).toContain(bare(received.join('')));
});

// Both editions in two languages are the same paper.
for (const edition of texts.slice(0, 3)) {
  test(`wherever pages break, the annex in ${edition.name} is whole and each page begins with its clause`, async ({
    page,
  }, info) => {
    await page.goto(edition.path);
    let runOn = 0;
    for (const millimetres of [6, 45, 85]) {
      await pushDown(page, millimetres);
      const bodies = (await pagesOf(page, info)).map((text) => bodyOf(text, edition));
      let from = { page: 0, at: 0 };
      for (const clause of annex.clauses) {
        const [first = '', ...further] = paragraphsOf(clause, edition.spoken);
        const heading = edition.spoken.map((one) => headingIn(clause, one)).join('');
        const title = runningTitle(clause, edition.spoken);
        // In one piece: the heading with its first paragraph, each other paragraph alone.
        const found = [heading + first, ...further].map((part) => (from = placeOf(part, bodies, from)));
        const continued = new Set(found.map((place) => place.page));
        continued.delete(given(found[0]).page);
        const titled = [...bodies.keys()].filter((at) => bodies[at]?.includes(title));
        expect(titled, title).toEqual([...continued]);
        for (const at of titled) expect(bodies[at]?.startsWith(title)).toBe(true);
        runOn += titled.length;
      }
    }
    expect(runOn).toBeGreaterThan(0);
  });
}

interface Place {
  readonly page: number;
  readonly at: number;
}

/** Where the next page that holds a part in one piece ends it. */
function placeOf(part: string, bodies: readonly string[], from: Place): Place {
  for (let page = from.page; page < bodies.length; page += 1) {
    const at = bodies[page]?.indexOf(part, page === from.page ? from.at : 0) ?? -1;
    if (at >= 0) return { page, at: at + part.length };
  }
  throw new Error(`On no page in one piece: ${part}`);
}

for (const edition of sheets.slice(0, 3)) {
  test(`the check sheet in ${edition.name} asks everything once`, async ({ page }, info) => {
    await page.goto(edition.path);
    const lines = (await pagesOf(page, info, '-layout')).join('\n').split('\n');
    const ids = lines.flatMap((line) => /^\s*(\d+-\d+)\s/.exec(line)?.[1] ?? []);
    expect(ids).toEqual(questions.map(({ id }) => id.slice(1)));
    const whole = (await pagesOf(page, info)).map((text) => bodyOf(text, edition)).join('');
    for (const one of edition.spoken) {
      const { report, assessment, paper, pages } = wordingIn(one);
      expect(whole).toContain(bare(assessment.endNote));
      // The table that the page of the method points to is not on this paper: here it stands with each question.
      expect(whole).toContain(bare(paper.sheet.rules.nonconforming));
      expect(whole).not.toContain(bare(pages.method.rules.nonconforming));
      for (const { question, basis } of questions) {
        expect(whole).toContain(bare(question[one] + (basis === 'derived' ? report.derived : '')));
      }
      for (const { name, question, options } of annex.facts) {
        expect(whole).toContain(bare(name[one] + question[one]));
        for (const { label } of options) expect(whole).toContain(bare(label[one]));
      }
    }
  });

  test(`the check sheet in ${edition.name} has a box for every answer`, async ({ page }, info) => {
    await page.goto(edition.path);
    const boxes = { control: levels.length, breach: occurrences.length, acknowledgement: 1 };
    const asked = questions.reduce((sum, { kind }) => sum + boxes[kind], 0);
    const stated = annex.facts.reduce((sum, { options }) => sum + options.length, 0);
    const methods = Object.keys(wordingIn('ja').verdict.method).length;
    await expect(page.locator('.box')).toHaveCount(asked + stated + methods + verdicts.length);
    const whole = (await pagesOf(page, info)).join('');
    const named = edition.spoken.map((one) => JSON.stringify(wordingIn(one).paper)).join('');
    const count = (text: string) => text.split('□').length - 1;
    expect(count(whole) - count(named)).toBe(asked + stated + methods + verdicts.length);
  });

  test(`no question of the check sheet in ${edition.name} is cut in two`, async ({ page }, info) => {
    await page.goto(edition.path);
    const blocks = await markBlocks(page, '.list, .decision li, .form tbody tr');
    expect(blocks).toBeGreaterThan(questions.length + annex.facts.length);
    const pages = await pagesOf(page, info);
    for (let block = 0; block < blocks; block += 1) {
      const on = pages.filter((text) => text.includes(`<${block}>`) || text.includes(`</${block}>`));
      expect(on, `block ${block}`).toHaveLength(1);
    }
  });

  test(`the verdicts of the check sheet in ${edition.name} stand on one page, under what is said of them`, async ({
    page,
  }, info) => {
    await page.goto(edition.path);
    const pages = (await pagesOf(page, info)).map(bare);
    const [one] = edition.spoken.map(wordingIn);
    const { paper, pages: words } = given(one);
    const on = pages.find((text) => text.includes(bare(paper.sheet.verdictLead)));
    expect(on).toContain(bare(words.method.rules.conforming));
  });
}
