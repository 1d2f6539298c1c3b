import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Facts } from '../../src/lib/assessment/answers.ts';
import { fill } from '../../src/lib/wording/fill.ts';
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
  reasonFor,
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
    await expect(question(page, 'Q1-1').locator('[data-asked]')).toBeHidden();
    await standing(page, 'Q1-1').getByRole('link').click();
    await expect(fact(page, 'phase')).toBeVisible();
    await expect(fact(page, 'phase').locator('legend')).toBeFocused();
  });

  const cases: readonly (readonly [string, Facts, string, string])[] = [
    ['before the start, education is not due yet', { phase: 'before' }, 'Q4-1', words.standing.notDuePhase],
    [
      'a service level that is not required is not applicable, and why',
      { serviceLevel: 'not-required' },
      'Q2-1',
      fill(words.standing.notApplicable, { reason: reasonFor('serviceLevel', 'not-required') }),
    ],
    [
      'a service level that is unconfirmed leaves its question open',
      { serviceLevel: 'unconfirmed' },
      'Q2-1',
      fill(words.standing.open, { fact: nameOf('serviceLevel') }),
    ],
    [
      'while the Ordering Party is asked whether it is subcontracting, what would follow is open',
      { subcontracting: 'asking' },
      'Q8-2',
      fill(words.standing.open, { fact: nameOf('subcontracting') }),
    ],
    [
      'planned subcontracting is explained later',
      { subcontracting: 'planned' },
      'Q8-4',
      fill(words.standing.notDuePlanned, { fact: nameOf('subcontracting') }),
    ],
    ['after the contract, precautions are no longer asked', { phase: 'after' }, 'Q7-2', words.standing.past],
    [
      'without subcontracting there is no further subcontracting, whatever was answered',
      { subcontracting: 'none', furtherSubcontracting: 'yes' },
      'Q8-6',
      fill(words.standing.notApplicable, { reason: reasonFor('furtherSubcontracting', 'none') }),
    ],
  ];
  for (const [name, change, id, sentence] of cases) {
    test(name, async ({ page }) => {
      await openKept(page, answered({ ...quiet, ...change }, {}), `clause-${id.slice(1, 2)}`);
      await expect(standing(page, id)).toContainText(sentence);
      await expect(question(page, id).locator('[data-asked]')).toBeHidden();
    });
  }

  test('a question that is due says nothing but itself', async ({ page }) => {
    await openKept(page, answered(quiet, {}), 'clause-1');
    await expect(standing(page, 'Q1-1')).toBeHidden();
    await expect(question(page, 'Q1-1').locator('[data-asked]')).toBeVisible();
  });

  test('at completion assets count as no longer needed', async ({ page }) => {
    await openKept(page, answered({ ...quiet, phase: 'completion' }, {}), 'clause-6');
    await expect(question(page, 'Q6-1').locator('[data-asked]')).toBeVisible();
  });

  test('an answer survives its question: back when it is asked again', async ({ page }) => {
    await openKept(page, answered({ ...quiet, leavers: 'yes' }, {}));
    await answer(page, 'Q6-4', 'done');
    await state(page, { leavers: 'none' });
    await goTo(page, 'clause-6');
    await expect(question(page, 'Q6-4').locator('[data-asked]')).toBeHidden();
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
    await expect(fact(page, 'furtherSubcontracting').locator('[data-clear]')).toBeHidden();
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
    await fact(page, 'incident').locator('[data-clear]').click();
    await expect(option(page, 'facts.incident', 'none')).not.toBeChecked();
    await expect(fact(page, 'incident').locator('[data-clear]')).toBeHidden();
  });
});
