/** Nothing hinders a contractor, whatever the form shows; what happens is announced. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { languages } from '../../../src/lib/languages/language.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import {
  allMet,
  annex,
  answer,
  dock,
  fact,
  goTo,
  notice,
  openExample,
  openForm,
  openKept,
  question,
  quiet,
  recordWith,
  rules,
  scrollsSideways,
  state,
} from './form.ts';
import { hindrances } from '../hindrances.ts';
import { tooSmall } from '../targets.ts';

// Axe takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

test.describe('nothing hinders a contractor who', () => {
  const scenes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['has answered nothing', (page) => openForm(page)],
    [
      'chose a file that is refused',
      async (page) => {
        await openForm(page);
        const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') };
        await page.locator('[data-part="open-file"]').setInputFiles(file);
        await expect(notice(page)).toBeVisible();
      },
    ],
    [
      'admits a breach',
      async (page) => {
        await openKept(page, recordWith({ facts: quiet }));
        await answer(page, 'Q5-1', 'yes');
        await expect(page.locator('[name="answers.Q5-1.what"]')).toBeVisible();
      },
    ],
    [
      'plans and names evidence',
      async (page) => {
        await openExample(page);
        await goTo(page, 'clause-4');
        await page.locator('[name="answers.Q4-1.plan.by"]').fill('2028-01-01');
        await expect(question(page, 'Q4-1').locator('[data-part="plan-late"]')).toBeVisible();
      },
    ],
    [
      'contradicts himself',
      async (page) => {
        await openKept(page, recordWith({ facts: quiet }));
        await state(page, { handlesInformation: 'no', subcontracting: 'planned', otherWorkers: 'others' });
        await expect(page.locator('[data-contradiction]:visible').first()).toBeVisible();
      },
    ],
    [
      'answers a joint duty',
      async (page) => {
        await openExample(page);
        await goTo(page, 'clause-9');
        await expect(page.locator('[name="answers.Q9-1.awaiting"]')).toBeVisible();
      },
    ],
    [
      'reads the clause and the guidance beside a question',
      async (page) => {
        await openExample(page);
        await goTo(page, 'clause-8');
        for (const summary of await page.locator('#clause-8 summary:visible').all()) await summary.click();
      },
    ],
    ...['lists', 'review', 'verdict', 'particulars'].map(
      (step) =>
        [
          `is at ${step}`,
          async (page: Page) => {
            await openExample(page);
            await goTo(page, step);
          },
        ] as const,
    ),
    [
      'asks why',
      async (page) => {
        await openKept(page, recordWith({ facts: {}, answers: allMet({ 'Q5-1': { occurred: 'yes' } }) }));
        await dock(page).getByRole('button').click();
        await expect(page.locator('#why')).toBeVisible();
      },
    ],
  ];
  for (const [name, set] of scenes) {
    test(name, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await set(page);
      await expectNoHindrance(page, [1280, 320]);
    });
  }

  /** States of the form as it helps: by what each is looked at for. */
  const helps: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    [
      'takes evidence over from an example',
      'clause-4',
      async (page) => {
        await question(page, 'Q4-1').locator('[data-take-example]').first().click();
        await expect(question(page, 'Q4-1').locator('[data-part="pick-evidence"]')).toBeVisible();
      },
    ],
    [
      'reads what the answers mean',
      'clause-4',
      async (page) => {
        await page.locator('#clause-4 .levels-line button').click();
        await expect(page.locator('#levels')).toBeVisible();
      },
    ],
    ['is not asked what is settled', 'facts', (page) => expect(settled(page)).toBeHidden()],
    [
      'looks up what evidence stands for',
      'lists',
      (page) => expect(page.locator('[data-part="used"]').first()).toBeVisible(),
    ],
  ];
  const settled = (page: Page) => fact(page, 'announcement').locator('.opts');
  for (const [name, step, set] of helps) {
    for (const language of languages) {
      test(`${name} (${language})`, async ({ page }) => {
        await openExample(page, language);
        await goTo(page, step);
        await set(page);
        await expectNoHindrance(page, [1366, 390]);
      });
    }
  }

  for (const language of languages) {
    test(`has no JavaScript (${language})`, async ({ page }) => {
      await withoutScript(page);
      await page.goto(`${language}/assessment/`);
      await expect(page.locator('[data-question]:visible')).toHaveCount(rules.questions.length);
      expect(await hindrances(page)).toEqual([]);
    });
  }
});

/** What is in sight, at each of these widths. */
async function expectNoHindrance(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await hindrances(page), `at ${width} pixels`).toEqual([]);
    expect.soft(await tooSmall(page), `targets at ${width} pixels`).toEqual([]);
    expect.soft(await scrollsSideways(page), `at ${width} pixels`).toBe(false);
  }
}

/** Axe is a script itself, so the page is handed over as a browser without JavaScript reads it. */
async function withoutScript(page: Page): Promise<void> {
  await page.route('**/assessment/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<script\b[\s\S]*?<\/script>|<\/?noscript>|<meta http-equiv[^>]*>/g, '')
      .replaceAll('scripting:enabled', 'scripting:none');
    await route.fulfill({ response, body: html });
  });
}

for (const language of languages) {
  test(`what is saved and what went wrong is announced (${language})`, async ({ page }) => {
    await openForm(page, language);
    const { files, keeping } = wordingIn(language).assessment;
    await expect(page.getByRole('status').first()).toHaveText(keeping.nothing);
    await page.locator('[data-action="delete"]').click();
    await expect(page.getByRole('alert')).toContainText(files.nothingToDelete);
    await page.locator('[name="facts.phase"]').first().check();
    await page.locator('[data-action="delete"]').click();
    await expect(page.getByRole('alert')).toContainText(files.deleted.trim());
  });

  test(`every question says to which clause it belongs (${language})`, async ({ page }) => {
    await openForm(page, language);
    for (const { questions } of annex.clauses) {
      for (const { id, question: sentence } of questions) {
        const legend = page.locator(`[data-question="${id}"] > legend`);
        await expect(legend).toContainText(id.slice(1));
        await expect(legend).toContainText(sentence[language]);
      }
    }
  });
}
