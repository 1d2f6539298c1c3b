/** Whichever way a question is reached, the keyboard stands where it changes nothing. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  allMet,
  answered,
  dock,
  goTo,
  keptRecord,
  openKept,
  option,
  question,
  quiet,
  words,
} from './form/form.ts';

/** The last level is chosen at Q4-1, Q5-1 is not answered, Q10-1 is ticked. */
const { 'Q5-1': _, ...others } = allMet({ 'Q4-1': { level: 'unknown' }, 'Q10-1': { acknowledged: true } });
const record = answered({ ...quiet, leavers: 'yes' }, others);

const ways: Readonly<Record<string, (page: Page, id: string) => Promise<void>>> = {
  'by the address': async (page, id) => {
    await openKept(page, record, id);
  },
  'by an address that is written anew': async (page, id) => {
    await openKept(page, record);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, id);
  },
  'from the review': async (page, id) => {
    await openKept(page, record, 'review');
    await page.locator(`#review .change[href="#${id}"]`).click();
  },
  'from the same link once more': async (page, id) => {
    await openKept(page, record, id);
    await page.evaluate((hash) => {
      const link = document.createElement('a');
      link.href = `#${hash}`;
      document.querySelector('#main')?.append(link);
      link.click();
    }, id);
  },
};

/** The reasons name only what is open. */
const reasons: Readonly<Record<string, (page: Page, id: string) => Promise<void>>> = {
  'from the verdict': async (page, id) => {
    await openKept(page, record, 'verdict');
    await page.locator(`#verdict [data-part="reasons"] a[href="#${id}"]`).click();
  },
  'from the reasons in the dock': async (page, id) => {
    await openKept(page, record, 'clause-2');
    await dock(page).getByRole('button', { name: words.result.why }).click();
    await page.locator(`#why a[href="#${id}"]`).click();
  },
};

async function expectNothingChanges(page: Page): Promise<void> {
  await page.keyboard.press('Space');
  await expect(option(page, 'answers.Q4-1.level', 'unknown')).toBeChecked();
  await expect(page.locator('[name="answers.Q5-1.occurred"]:checked')).toHaveCount(0);
  await expect(option(page, 'answers.Q10-1.acknowledged', 'true')).toBeChecked();
  expect((await keptRecord(page)).answers).toEqual(record.answers);
}

for (const [name, arrive] of Object.entries({ ...ways, ...reasons })) {
  test(`a question is reached ${name} at the answer that is chosen`, async ({ page }) => {
    await arrive(page, 'Q4-1');
    await expect(option(page, 'answers.Q4-1.level', 'unknown')).toBeFocused();
    await expect(question(page, 'Q4-1')).toBeInViewport();
    await expectNothingChanges(page);
  });
}

test('a step that the address names begins at the head of the window', async ({ page }) => {
  await openKept(page, record, 'clause-8');
  const place = async () => Math.round((await page.locator('#clause-8').boundingBox())?.y ?? NaN);
  await expect.poll(place).toBe(24);
});

test('a question that the address names is at the head of the window, and stays there', async ({ page }) => {
  await openKept(page, record, 'Q9-3');
  const place = async () => Math.round((await question(page, 'Q9-3').boundingBox())?.y ?? NaN);
  await expect.poll(place).toBe(40);
  // A scroll that was under way would carry it off.
  await page.waitForTimeout(600);
  expect(await place()).toBe(40);
});

for (const [id, what] of [
  ['Q5-1', 'a question that is not answered'],
  ['Q10-1', 'an acknowledgement, which Space would take back,'],
] as const) {
  test(`${what} is reached at its words`, async ({ page }) => {
    await openKept(page, record, 'review');
    await page.locator(`#review .change[href="#${id}"]`).click();
    await expect(question(page, id).locator('legend')).toBeFocused();
    await expectNothingChanges(page);
  });
}

test('a fact is reached at the answer that is chosen', async ({ page }) => {
  await openKept(page, record, 'fact-leavers');
  await expect(option(page, 'facts.leavers', 'yes')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(option(page, 'facts.leavers', 'yes')).toBeChecked();
});

test('from the words of a question Tab leads to its first answer', async ({ page }) => {
  await openKept(page, record, 'Q5-1');
  await expect(question(page, 'Q5-1').locator('legend')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(option(page, 'answers.Q5-1.occurred', 'no-recorded')).toBeFocused();
});

test('a step is reached at its heading', async ({ page }) => {
  await openKept(page, record, 'clause-4');
  await goTo(page, 'clause-5');
  await expect(page.locator('#clause-5-title')).toBeFocused();
});
