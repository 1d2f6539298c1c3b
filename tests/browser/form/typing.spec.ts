/** What is typed into a field and not whole yet: a number, a date, evidence without a name. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import {
  action,
  allMet,
  answer,
  answered,
  caughtUp,
  dock,
  field,
  goTo,
  kept,
  keptRecord,
  openForm,
  openKept,
  option,
  question,
  quiet,
  saved,
  words,
} from './form.ts';

const { keeping } = words;

test('of a number that is wrong nothing is said while it is written', async ({ page }) => {
  await openForm(page, 'ja', 'particulars');
  const number = field(page, 'contractor.corporateNumber');
  const fault = page.getByText(wordingIn('ja').matters.atField.corporateNumber);
  await number.fill('123');
  await number.blur();
  await expect(fault).toBeVisible();
  await number.fill('7000012050002');
  await expect(fault).toHaveCount(0);
  await number.press('Backspace');
  await caughtUp(page);
  await expect(fault).toHaveCount(0);
  await number.blur();
  await expect(fault).toBeVisible();
});

test.describe('a date', () => {
  test('is not taken away while it is written, whatever loads meanwhile', async ({ page }) => {
    await openForm(page, 'ja', 'particulars');
    await field(page, 'contract.date').focus();
    // Month, day and year: the order of a browser that was told no other language.
    for (const key of '05012026') {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
    await expect(field(page, 'contract.date')).toHaveValue('2026-05-01');
    await expect.poll(() => kept(page)).toContain('2026-05-01');
  });

  test('that cannot be kept is said to be, until it is mended, and left as it stands', async ({ page }) => {
    await openKept(page, answered(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'clause-4');
    const by = field(page, 'answers.Q4-1.plan.by');
    await by.fill('0008-05-01');
    await by.blur();
    await expect(page.getByText(words.fields.wrongDate)).toBeVisible();
    await expect(saved(page)).toHaveText(keeping.wrongDate);
    await question(page, 'Q4-2').locator('[data-take-example]').first().click();
    await expect(by).toHaveValue('0008-05-01');
    await by.fill('2027-05-01');
    await by.blur();
    await expect(page.getByText(words.fields.wrongDate)).toHaveCount(0);
    await expect(saved(page)).not.toHaveText(keeping.wrongDate);
  });

  test('that was half-written goes with its question, or with its record', async ({ page }) => {
    const record = answered(quiet, allMet({ 'Q4-1': { level: 'partial' } }));
    await openKept(page, record, 'clause-4');
    const by = field(page, 'answers.Q4-1.plan.by');
    const halfWrite = async () => {
      await by.focus();
      await page.keyboard.press('2');
      await by.blur();
      await expect(saved(page)).toHaveText(keeping.wrongDate);
      expect(await by.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(true);
    };
    await halfWrite();
    await question(page, 'Q4-1').locator('[data-part="clear"]').click();
    await expect(saved(page)).not.toHaveText(keeping.wrongDate);
    expect(await by.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(false);
    await dock(page).getByRole('button', { name: words.files.undo }).click();
    await halfWrite();
    await action(page, 'delete').click();
    await expect(saved(page)).toHaveText(keeping.nothing);
    expect(await by.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(false);
  });
});

test.describe('evidence that was typed and not yet named', () => {
  const typedAt = (page: Page) => question(page, 'Q1-1').locator('[data-part="evidence-title"]');
  const chips = (page: Page) => question(page, 'Q1-1').locator('[data-part="chip-name"]');

  test('is kept where a page goes without asking, as on a phone', async ({ page }) => {
    await openKept(page, answered(quiet, allMet()), 'clause-1');
    await page.waitForLoadState('networkidle');
    await typedAt(page).fill('届の控え');
    const noted = await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide'));
      return Object.keys(localStorage)
        .filter((key) => key.includes('/journal/'))
        .map((key) => localStorage.getItem(key));
    });
    expect(noted.join()).toContain('届の控え');
  });

  test('is named when what names it has come', async ({ page }) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route(/\/assets\/late\./, async (route) => {
      await promise;
      await route.continue();
    });
    await openForm(page);
    await option(page, 'facts.phase', 'during').check();
    await answer(page, 'Q1-1', 'evidenced');
    await typedAt(page).fill('届の控え');
    await goTo(page, 'clause-2');
    resolve(undefined);
    await goTo(page, 'clause-1');
    await expect(chips(page)).toHaveText('E1 届の控え');
    await expect.poll(async () => (await keptRecord(page)).evidence).toMatchObject([{ title: '届の控え' }]);
  });
});
