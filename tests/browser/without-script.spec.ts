import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/languages/language.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { annex, rules } from './form/form.ts';

test.use({ javaScriptEnabled: false });

/** Playwright finds no text inside `<noscript>`, so the paragraph is named. */
const instead = (page: Page) => page.locator('noscript p');

for (const language of languages) {
  const words = wordingIn(language);

  test.describe(`in ${language}`, () => {
    test('every clause is readable, text, questions and all', async ({ page }) => {
      for (const { number, heading, paragraphs, questions } of annex.clauses) {
        await page.goto(`${language}/clauses/${number}/`);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(heading[language]);
        await expect(page.locator('p.ja[data-verbatim]:visible')).toHaveCount(paragraphs.length);
        await expect(page.locator('p.en[data-verbatim]:visible')).toHaveCount(paragraphs.length);
        await expect(page.locator('.questions > li:visible')).toHaveCount(questions.length);
      }
    });

    test('every other page to read is readable', async ({ page }) => {
      for (const path of ['', 'annex/', 'glossary/', 'method/', 'about/']) {
        await page.goto(`${language}/${path}`);
        await expect(page.getByRole('main'), path).not.toBeEmpty();
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
        // A preview opens without a script; any other button would do nothing.
        await expect(page.locator('button:not([popovertarget]):visible'), path).toHaveCount(0);
      }
    });

    test('the assessment shows every fact and every question', async ({ page }) => {
      await page.goto(`${language}/assessment/`);
      await expect(page.locator('[data-fact]:visible')).toHaveCount(annex.facts.length);
      await expect(page.locator('[data-question]:visible')).toHaveCount(rules.questions.length);
      await expect(page.locator('[data-question] [data-part="asked"]:visible')).toHaveCount(
        rules.questions.length,
      );
      await expect(instead(page)).toBeVisible();
      await expect(instead(page)).toContainText(words.assessment.noScript);
    });

    test('the assessment offers no button that does nothing', async ({ page }) => {
      await page.goto(`${language}/assessment/`);
      // The browser itself opens what a button names.
      await expect(page.locator('button:visible:enabled:not([popovertarget])')).toHaveCount(0);
      await page.locator('button[popovertarget="levels"]:visible').first().click();
      await expect(page.locator('#levels')).toBeVisible();
      await expect(page.locator('#review, #verdict').locator('visible=true')).toHaveCount(0);
    });

    test('the assessment prints every question', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(`${language}/assessment/`);
      await expect(page.locator('[data-question]:visible')).toHaveCount(rules.questions.length);
      await expect(page.locator('.top, .rail, .dock').locator('visible=true')).toHaveCount(0);
    });

    for (const [path, sentence] of [
      ['attestation', words.report.noScript],
      ['receive', words.receive.noScript],
      ['records', words.records.noScript],
    ] as const) {
      test(`${path} says what JavaScript is needed for`, async ({ page }) => {
        await page.goto(`${language}/${path}/`);
        await expect(instead(page)).toBeVisible();
        await expect(instead(page)).toContainText(sentence);
        await expect(page.locator(':is(button, input):visible:enabled')).toHaveCount(0);
      });
    }

    test('search says that it needs JavaScript and leads to the whole annex', async ({ page }) => {
      await page.goto(`${language}/search/`);
      await expect(page.getByRole('main')).toContainText('JavaScript');
      await page.getByRole('main').getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${language}/annex/$`));
    });
  });
}

test('the language of the text is chosen by CSS alone', async ({ page }) => {
  await page.goto('ja/clauses/8/');
  const shown = (language: string) => page.locator(`p.${language}[data-verbatim]:visible`);
  await page.locator('[name="view"][value="ja"]').check();
  await expect(shown('ja')).toHaveCount(3);
  await expect(shown('en')).toHaveCount(0);
  await page.locator('[name="view"][value="en"]').check();
  await expect(shown('ja')).toHaveCount(0);
  await expect(shown('en')).toHaveCount(3);
  await page.locator('[name="view"][value="both"]').check();
  await expect(page.locator('p[data-verbatim]:visible')).toHaveCount(6);
});

test('a link to a paragraph leads there', async ({ page }) => {
  await page.goto('ja/clauses/8/#p3');
  await expect(page.locator('#p3')).toBeInViewport();
});

test('the first page lets choose a language', async ({ page }) => {
  await page.goto('');
  await page.locator('.door[lang="en"]').click();
  await expect(page).toHaveURL(/\/en\/$/);
});
