import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '../../../src/lib/wording/fill.ts';
import {
  allMet,
  annex,
  answer,
  answered,
  fact,
  goTo,
  openForm,
  openKept,
  option,
  question,
  quiet,
  said,
  standing,
  state,
  verdictSoFar,
  words,
} from './form.ts';

function nameOf(key: string): string {
  return annex.facts.find((one) => one.key === key)?.name.ja ?? 'no such fact';
}

test.describe('facts decide what is asked', () => {
  test('without the point in time every question waits for it, with a link', async ({ page }) => {
    await openForm(page, 'ja', 'clause-1');
    await expect(standing(page, 'Q1-1')).toContainText(fill(words.standing.open, { fact: nameOf('phase') }));
    await expect(question(page, 'Q1-1').locator('[data-part="asked"]')).toBeHidden();
    await standing(page, 'Q1-1').getByRole('link').click();
    await expect(fact(page, 'phase')).toBeVisible();
    await expect(fact(page, 'phase').locator('legend')).toBeFocused();
  });

  test('an answer survives its question: back when it is asked again', async ({ page }) => {
    await openKept(page, answered({ ...quiet, leavers: 'yes' }, {}));
    await answer(page, 'Q6-4', 'done');
    await state(page, { leavers: 'none' });
    await goTo(page, 'clause-6');
    await expect(question(page, 'Q6-4').locator('[data-part="asked"]')).toBeHidden();
    await state(page, { leavers: 'yes' });
    await goTo(page, 'clause-6');
    await expect(option(page, 'answers.Q6-4.level', 'done')).toBeChecked();
  });
});

test.describe('a fact that another one settles', () => {
  const asked = (page: Page, name: string) => fact(page, name).locator('.opts');

  test('is not asked, says why, and is asked again when it matters', async ({ page }) => {
    await openKept(page, answered({ ...quiet, subcontracting: 'yes', furtherSubcontracting: 'unknown' }, {}));
    await expect(asked(page, 'furtherSubcontracting')).toBeVisible();
    await state(page, { subcontracting: 'none' });
    await expect(asked(page, 'furtherSubcontracting')).toBeHidden();
    await expect(fact(page, 'furtherSubcontracting').locator('[data-part="clear"]')).toBeHidden();
    const sentence = '「再委託」への回答により、「していない（したこともない）」として扱うため、尋ねません。';
    await expect(fact(page, 'furtherSubcontracting').getByText(sentence)).toBeVisible();
    await goTo(page, 'review');
    await expect(page.locator('[data-review="facts"]')).toContainText(sentence);
    await state(page, { subcontracting: 'yes' });
    await expect(option(page, 'facts.furtherSubcontracting', 'unknown')).toBeChecked();
    await expect(asked(page, 'furtherSubcontracting')).toBeVisible();
  });
});

test.describe('facts that need a second look', () => {
  test('contradicting ones are named at both and hold the verdict', async ({ page }) => {
    await openKept(page, answered(quiet, allMet()));
    await state(page, { handlesInformation: 'no', personalInformation: 'personal' });
    const sentence =
      annex.contradictions.find((one) => one.facts[1].fact === 'personalInformation')?.sentence.ja ?? '';
    for (const name of ['handlesInformation', 'personalInformation']) {
      await expect(fact(page, name).getByText(sentence)).toBeVisible();
      await expect(fact(page, name)).toHaveAttribute('data-wrong');
      await expect(fact(page, name)).toHaveAccessibleDescription(new RegExp(sentence));
    }
    await expect(fact(page, 'subcontracting')).toHaveAccessibleDescription('');
    await expect(fact(page, 'subcontracting')).not.toHaveAttribute('data-wrong');
    await expect(verdictSoFar(page)).toHaveText(said.name.undetermined);
    await goTo(page, 'review');
    await expect(page.locator('#review').getByText(sentence)).toHaveCount(2);
    await state(page, { personalInformation: 'none' });
    await expect(fact(page, 'handlesInformation').getByText(sentence)).toBeHidden();
    await expect(verdictSoFar(page)).not.toHaveText(said.name.undetermined);
  });

  test('advice appears beside the answer that calls for it, and only then', async ({ page }) => {
    await openKept(page, answered(quiet, {}));
    const advice = fact(page, 'otherWorkers').locator('[data-advice="0"]');
    await expect(advice).toBeHidden();
    await state(page, { otherWorkers: 'others' });
    await expect(advice).toBeVisible();
    await expect(advice).toContainText(words.confirm);
    await state(page, { subcontracting: 'yes' });
    await expect(advice).toBeHidden();
  });

  test('an answer to a fact can be taken back', async ({ page }) => {
    await openForm(page);
    await state(page, { incident: 'none' });
    await fact(page, 'incident').locator('[data-part="clear"]').click();
    await expect(option(page, 'facts.incident', 'none')).not.toBeChecked();
    await expect(fact(page, 'incident').locator('[data-part="clear"]')).toBeHidden();
  });
});
