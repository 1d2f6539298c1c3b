import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { languages } from '../../src/lib/language.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { addressOf, dist, pagesIn } from '../built.ts';
import {
  allMet,
  annex,
  answer,
  dock,
  goTo,
  notice,
  openExample,
  openForm,
  openKept,
  option,
  question,
  quiet,
  recordWith,
  rules,
  scrollsSideways,
  state,
} from './form.ts';
import { tooSmall } from './targets.ts';

// Axe and walks through whole pages take their time on a busy machine.
test.describe.configure({ timeout: 120_000 });

const addresses = pagesIn(dist).map(addressOf);
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What hinders a reader, by rule and place; nothing is the proof. */
async function hindrances(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

// 390 is a telephone; 320 is a desktop of 1280 at 400 %.
const widths = [390, 320];
const narrow = ['', 'clauses/8/', 'annex/', 'method/', 'assessment/'];

test.describe('nothing hinders a reader of', () => {
  for (const address of addresses) {
    test(address, async ({ page }) => {
      await page.goto(address.slice(1));
      expect(await hindrances(page)).toEqual([]);
    });
  }
  for (const width of widths) {
    for (const path of languages.flatMap((language) => narrow.map((one) => `${language}/${one}`))) {
      test(`/${path} at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        expect(await hindrances(page)).toEqual([]);
      });
    }
  }
});

test.describe('nothing hinders a contractor who', () => {
  const scenes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['has answered nothing', (page) => openForm(page)],
    [
      'chose a file that is refused',
      async (page) => {
        await openForm(page);
        const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') };
        await page.locator('[data-open-file]').setInputFiles(file);
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
        await expect(question(page, 'Q4-1').locator('[data-plan-late]')).toBeVisible();
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
    for (const width of [1280, 320]) {
      test(`${name}, at ${width} pixels`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await set(page);
        await page.setViewportSize({ width, height: 800 });
        expect(await hindrances(page)).toEqual([]);
        expect(await tooSmall(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
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
  const own = addresses.filter((address) => !address.startsWith(`/${language === 'ja' ? 'en' : 'ja'}/`));

  test(`no page scrolls sideways at 320 pixels (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const address of own) {
      await page.goto(address.slice(1));
      expect.soft(await scrollsSideways(page), address).toBe(false);
    }
  });

  for (const width of [1280, 390]) {
    test(`every target is large enough or stands free at ${width} pixels (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of own) {
        await page.goto(address.slice(1));
        expect.soft(await tooSmall(page), address).toEqual([]);
      }
    });
  }
}

test.describe('the focus is seen on every control of', () => {
  const scenes: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['the home page', (page) => page.goto('ja/')],
    ['a clause', (page) => page.goto('ja/clauses/8/')],
    ['the method', (page) => page.goto('ja/method/')],
    ['the search', (page) => page.goto('ja/search/')],
    ['the page to receive', (page) => page.goto('ja/receive/')],
    ['the facts', (page) => openForm(page)],
    ['the particulars', (page) => openForm(page, 'ja', 'particulars')],
    [
      'a question',
      async (page) => {
        await openExample(page);
        await goTo(page, 'clause-4');
      },
    ],
    [
      'the lists',
      async (page) => {
        await openExample(page);
        await goTo(page, 'lists');
      },
    ],
    [
      'the report',
      async (page) => {
        await openKept(page, recordWith({}));
        await page.goto('ja/attestation/');
        await expect(page.getByRole('article')).toBeVisible();
      },
    ],
  ];
  for (const [name, set] of scenes) {
    for (const forcedColors of ['none', 'active'] as const) {
      test(`${name}${forcedColors === 'active' ? ' in forced colours' : ''}, and nothing covers it`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion: 'reduce', forcedColors });
        await set(page);
        expect(await unseen(page)).toEqual([]);
      });
    }
  }
});

/** Goes once through the page with Tab; names each stop whose focus cannot be seen or that is covered. */
async function unseen(page: Page): Promise<string[]> {
  const found: string[] = [];
  let stops = 0;
  for (; stops < 300; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (!stop) break;
    if (stop.fault) found.push(`${stop.fault}: ${stop.name}`);
  }
  expect(stops).toBeGreaterThan(5);
  expect(stops).toBeLessThan(300);
  return found;
}

/** Runs in the page: what has the focus, and what is wrong with it; null at the end of the page. */
function stopHere(): { readonly name: string; readonly fault: string } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const name = element.outerHTML.slice(0, 90);
  // Inside a date the browser itself marks day, month, year and its button.
  if (element.hasAttribute('data-visited-by-test')) return { name, fault: '' };
  element.setAttribute('data-visited-by-test', '');
  const label = element.closest('label');
  const outlined = [element, label, element.closest('fieldset')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const { left, top, width, height } = (label ?? element).getBoundingClientRect();
  const inSight = [0.1, 0.5, 0.9].some((x) =>
    [0.1, 0.5, 0.9].some((y) => {
      const over = document.elementFromPoint(left + width * x, top + height * y);
      return over !== null && (over.contains(element) || element.contains(over) || label?.contains(over));
    }),
  );
  return { name, fault: `${outlined ? '' : 'no outline '}${inSight ? '' : 'covered'}`.trim() };
}

test.describe('in forced colours', () => {
  test.use({ colorScheme: 'light', contextOptions: { forcedColors: 'active' } });

  /** Two pictures of the same place, before and after. */
  async function changes(place: Locator, act: () => Promise<void>): Promise<boolean> {
    const before = await place.screenshot();
    await act();
    await place.page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await place.page().mouse.move(0, 0);
    return !before.equals(await place.screenshot());
  }

  test('a chosen answer looks chosen', async ({ page }) => {
    await openForm(page);
    const label = page.locator('label', { has: option(page, 'facts.phase', 'during') });
    expect(await changes(label, () => option(page, 'facts.phase', 'during').check())).toBe(true);
  });

  test('a ticked box looks ticked', async ({ page }) => {
    await openKept(page, recordWith({ facts: quiet, answers: {} }), 'clause-10');
    const box = option(page, 'answers.Q10-1.acknowledged', 'true');
    const label = page.locator('label', { has: box });
    expect(await changes(label, () => box.check())).toBe(true);
  });

  test('the chosen language looks chosen', async ({ page }) => {
    await page.goto('ja/clauses/1/');
    const label = page.locator('.views label', { has: page.locator('[value="en"]') });
    expect(await changes(label, () => page.locator('.views [value="en"]').check())).toBe(true);
  });

  test('the step in sight looks different from the others', async ({ page }) => {
    await openForm(page);
    const link = page.locator('[data-step-link="clause-5"]');
    const act = () => page.evaluate(() => void (location.hash = 'clause-5'));
    expect(await changes(link, act)).toBe(true);
  });
});

test('with less motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openExample(page);
  await goTo(page, 'verdict');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const language of languages) {
  test(`what is saved and what went wrong is announced (${language})`, async ({ page }) => {
    await openForm(page, language);
    await expect(page.getByRole('status').first()).toHaveText(wordingIn(language).assessment.keeping.nothing);
    await page.locator('[data-action="delete"]').click();
    await expect(page.getByRole('alert')).toContainText(wordingIn(language).assessment.files.deleted.trim());
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
