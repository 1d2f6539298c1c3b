import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { languages } from '../../../src/lib/languages/language.ts';
import {
  allMet,
  annex,
  answer,
  answered,
  caughtUp,
  dock,
  fact,
  field,
  goTo,
  openExample,
  openForm,
  openKept,
  option,
  question,
  quiet,
  said,
  saved,
  scrollsSideways,
  state,
  stepState,
  stepsOf,
  words,
} from './form.ts';

test.describe('the rail', () => {
  test('tells how far each step is', async ({ page }) => {
    await openForm(page);
    await expect(stepState(page, 'facts')).toHaveText(`${words.progress.notStarted} 0/${annex.facts.length}`);
    await expect(stepState(page, 'clause-1')).toHaveText(`？ ${words.progress.open}`);
    await state(page, { phase: 'during', changes: 'none' });
    await expect(stepState(page, 'facts')).toHaveText(`${words.progress.started} 2/${annex.facts.length}`);
    await expect(stepState(page, 'clause-1')).toHaveText(`${words.progress.notStarted} 0/2`);
    await answer(page, 'Q1-1', 'done');
    await expect(stepState(page, 'clause-1')).toHaveText(`${words.progress.started} 1/2`);
    await answer(page, 'Q1-3', 'done');
    await expect(stepState(page, 'clause-1')).toHaveText(`○ ${said.status['evidence-pending']} 2/2`);
    await state(page, { serviceLevel: 'not-required' });
    await expect(stepState(page, 'clause-2')).toHaveText(words.progress.notApplicable);
  });

  test('shows a sign to the eye and says its word to the ear', async ({ page }) => {
    await openKept(page, answered(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'clause-4');
    const link = page.locator('[data-step-link="clause-4"]');
    await expect(link.locator('[data-part="sign"]')).toHaveText('△');
    await expect(link).toHaveAccessibleName(new RegExp(`${said.status['needs-improvement']} 3/3$`));
    const word = await link.locator('[data-part="word"]').boundingBox();
    expect(word?.width).toBeLessThanOrEqual(1);
  });

  test('marks the step in sight, and only it', async ({ page }) => {
    await openForm(page);
    await goTo(page, 'clause-3');
    await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step-link', 'clause-3');
    await expect(page.locator('[data-part="step"]:visible')).toHaveCount(1);
  });
});

test.describe('the way', () => {
  test('on and back visits every step in order', async ({ page }) => {
    await openForm(page);
    for (const step of (await stepsOf(page)).slice(1)) {
      await dock(page).locator('[data-part="next"]').click();
      await expect(page.locator(`#${step}`)).toBeVisible();
    }
    await dock(page).locator('[data-part="previous"]').click();
    await expect(page.locator('#review')).toBeVisible();
  });

  test('the way on stays where the pointer is, and the page stands still under it', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openForm(page);
    const next = dock(page).locator('[data-part="next"]');
    const placeNow = () =>
      next.evaluate((button) => [scrollY, Math.round(button.getBoundingClientRect().top)]);
    const [, top] = await placeNow();
    for (const step of (await stepsOf(page)).slice(1, -1)) {
      // Measured when the step has just come in sight: a page still scrolling would be caught.
      await page.evaluate(() => {
        scrollTo({ top: 200, behavior: 'instant' });
      });
      await next.click();
      await expect(page.locator(`#${step}`)).toBeVisible();
      expect(await placeNow(), step).toEqual([0, top]);
    }
  });

  for (const [language, label] of [
    ['ja', '次へ：第１'],
    ['en', 'Next: Clause 1'],
  ] as const) {
    test(`the way on names its step in ${language}: ${label}`, async ({ page }) => {
      await openForm(page, language, 'particulars');
      await expect(dock(page).locator('[data-part="next"]')).toHaveText(label);
    });
  }

  test('the way on says of the next step that it asks nothing', async ({ page }) => {
    await openKept(page, answered({ ...quiet, serviceLevel: 'required' }, {}), 'clause-1');
    const next = dock(page).locator('[data-part="next"]');
    await expect(next).toHaveText('次へ：第２');
    await state(page, { serviceLevel: 'not-required' });
    await goTo(page, 'clause-1');
    await expect(next).toHaveText('次へ：第２（非該当）');
  });

  test('after the last step the way on is the report', async ({ page }) => {
    await openForm(page, 'ja', 'verdict');
    const next = dock(page).locator('[data-part="next"]');
    await expect(next).toHaveText(words.result.toReport);
    await next.click();
    await expect(page).toHaveURL(/\/ja\/attestation\/(?:\?record=.*)?$/);
  });

  test('every step is in sight in the list of a window of 1366 by 768', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const language of languages) {
      await openForm(page, language);
      await expect(page.locator('[data-step-link="verdict"]')).toBeInViewport({ ratio: 1 });
    }
  });

  test('the list of steps shows the step in sight, though it be longer than the window', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await openForm(page, 'en');
    for (const step of ['verdict', 'facts']) {
      await page.evaluate((id) => {
        location.hash = id;
      }, step);
      await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step-link', step);
      await expect(page.locator('[aria-current="step"]')).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
  });

  test('back, forward and reload keep the step', async ({ page }) => {
    await openForm(page);
    await goTo(page, 'clause-2');
    await goTo(page, 'clause-5');
    await page.goBack();
    await expect(page.locator('#clause-2')).toBeVisible();
    await page.goForward();
    await expect(page.locator('#clause-5')).toBeVisible();
    await page.reload();
    await expect(page.locator('#clause-5')).toBeVisible();
    await expect(page.locator('#facts')).toBeHidden();
  });

  for (const step of ['nothing', '%E0%A4%A']) {
    test(`an address that names nothing leads to the first step: #${step}`, async ({ page }) => {
      await openForm(page, 'ja', step);
      await expect(page.locator('#facts')).toBeVisible();
      await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-step-link', 'facts');
    });
  }

  test('the keyboard follows to the heading of the step', async ({ page }) => {
    await openForm(page);
    await dock(page).locator('[data-part="next"]').click();
    await expect(page.locator('#particulars-title')).toBeFocused();
  });

  test('a switch of language keeps the step and the answers', async ({ page }) => {
    await openForm(page);
    await state(page, quiet);
    await answer(page, 'Q4-1', 'partial');
    await field(page, 'answers.Q4-1.plan.what').fill('研修');
    await page.locator('[data-part="switch"]').click();
    await expect(page).toHaveURL(/\/en\/assessment\/\?record=[^#]+#clause-4$/);
    await expect(page.locator('#clause-4')).toBeVisible();
    await expect(option(page, 'answers.Q4-1.level', 'partial')).toBeChecked();
    await expect(field(page, 'answers.Q4-1.plan.what')).toHaveValue('研修');
    await page.locator('[data-part="switch"]').click();
    await expect(page).toHaveURL(/\/ja\/assessment\/\?record=[^#]+#clause-4$/);
  });
});

test.describe('by keyboard alone', () => {
  /** Presses Tab until what is wanted has the focus. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 200; presses += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`200 presses of Tab do not reach ${selector}.`);
  }

  test('facts are chosen with Space and arrows, and the verdict is reached with Enter', async ({ page }) => {
    test.slow();
    await openForm(page);
    await tabTo(page, '[name="facts.phase"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(option(page, 'facts.phase', 'during')).toBeChecked();
    for (const { key } of annex.facts.slice(1)) {
      await caughtUp(page);
      // What another fact has settled is not asked.
      if (await fact(page, key).locator('.opts').isHidden()) continue;
      await tabTo(page, `[name="facts.${key}"]`);
      await page.keyboard.press('Space');
    }
    await expect(stepState(page, 'facts')).toContainText(words.progress.done);
    for (const step of (await stepsOf(page)).slice(1)) {
      await tabTo(page, '[data-part="next"]');
      await page.keyboard.press('Enter');
      // The next step comes with an event of its own: Tab before it would start from the step left behind.
      await expect(page.locator(`#${step}-title`)).toBeFocused();
    }
    await expect(page.locator('#verdict')).toBeVisible();
  });

  test('a question is answered, explained and evidenced', async ({ page }) => {
    await openKept(page, answered(quiet, {}), 'clause-4');
    await tabTo(page, '[name="answers.Q4-1.level"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(option(page, 'answers.Q4-1.level', 'partial')).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(field(page, 'answers.Q4-1.plan.what')).toBeFocused();
    await tabTo(page, '[data-question="Q4-1"] [data-part="evidence-title"]');
    await page.keyboard.type('名簿');
    await page.keyboard.press('Enter');
    await expect(question(page, 'Q4-1').locator('[data-part="chip-name"]')).toHaveText('E1 名簿');
  });

  test('Enter in a field leaves the page where it is', async ({ page }) => {
    await openForm(page, 'ja', 'particulars');
    await field(page, 'contract.number').fill('第１号');
    await field(page, 'contract.number').press('Enter');
    await expect(page).toHaveURL(/#particulars$/);
    await expect(field(page, 'contract.number')).toHaveValue('第１号');
    await expect(saved(page)).not.toHaveText(words.keeping.nothing);
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no step scrolls sideways', async ({ page }) => {
    await openExample(page);
    const steps = await page.locator('[data-step-link]').all();
    for (const step of steps) {
      const id = (await step.getAttribute('data-step-link')) ?? '';
      await page.evaluate((hash) => (location.hash = hash), id);
      await expect(page.locator(`#${id}`)).toBeVisible();
      expect(await scrollsSideways(page), id).toBe(false);
    }
  });
});
