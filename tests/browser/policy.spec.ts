import { expect } from '@playwright/test';
import { builtText, dist, pagesIn } from '../../scripts/built/files.ts';
import { attribute, elementsOf } from '../../scripts/built/markup.ts';
import type { Element } from '../../scripts/built/markup.ts';
import { readExample } from '../../src/files/example.ts';
import {
  action,
  answer,
  goTo,
  notice,
  openExample,
  openForm,
  openKept,
  recordWith,
  saved,
  state,
} from './form/form.ts';
import { test } from './quiet.ts';

const pages = pagesIn(dist);

/** Runs, paints or fetches something as soon as it is read. */
function isGoverned(element: Element): boolean {
  const rel = attribute(element, 'rel') ?? '';
  return ['script', 'style', 'img', 'iframe'].includes(element.tagName) || /stylesheet|preload/.test(rel);
}

test('every page forbids what it does not need', () => {
  for (const file of pages) {
    const metas = elementsOf(builtText(file)).filter(
      (element) => attribute(element, 'http-equiv') === 'content-security-policy',
    );
    expect(metas, file).toHaveLength(1);
    const policy = metas.map((meta) => attribute(meta, 'content') ?? '').join();
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).toContain("require-trusted-types-for 'script'");
    expect(policy, file).toContain("trusted-types 'none'");
    expect(policy, file).toContain("base-uri 'none'");
    expect(policy, file).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|(?:^|\s)(?:https?:|\*|data:|blob:)/);
  }
});

test('the policy stands before anything that it governs', () => {
  for (const file of pages) {
    const elements = elementsOf(builtText(file));
    const policy = elements.findIndex((one) => attribute(one, 'http-equiv') === 'content-security-policy');
    const governed = elements.findIndex(isGoverned);
    expect(policy, file).toBeGreaterThan(0);
    expect(governed === -1 || policy < governed, file).toBe(true);
  }
});

test('no page has a style attribute, an inline handler or a script address', () => {
  for (const file of pages) {
    const odd = elementsOf(builtText(file)).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name, value }) => /^(?:style$|on)/.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name }) => `${tagName} ${name}`),
    );
    expect(odd, file).toEqual([]);
  }
});

test('no page loads anything from another host or sends anything there', () => {
  for (const file of pages) {
    // A link is followed only by a reader; where those lead is tested with the built pages.
    const loading = elementsOf(builtText(file)).filter(({ tagName }) => tagName !== 'a');
    const far = loading.flatMap(({ attrs }) =>
      attrs
        .filter(
          ({ name, value }) =>
            ['href', 'src', 'srcset', 'action'].includes(name) && /^(?:\w+:)?\/\//.test(value),
        )
        .map(({ value }) => value),
    );
    expect(far, file).toEqual([]);
  }
});

test('a page that does not exist is answered with 404, in both languages', async ({ page, faults }) => {
  const response = await page.goto('ja/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[lang="en"] h2')).toBeVisible();
  // The browser itself reports the 404.
  expect(faults.splice(0)).toHaveLength(1);
});

test('the whole assessment runs without a fault', async ({ page }) => {
  await openExample(page);
  await state(page, { incident: 'yes' });
  await answer(page, 'Q5-1', 'yes');
  for (const step of ['particulars', 'lists', 'review', 'verdict']) await goTo(page, step);
  await page.locator('.dock button[popovertarget]').click();
  await expect(page.locator('#why')).toBeVisible();
  await page.locator('#why').press('Escape');
  const [file] = await Promise.all([page.waitForEvent('download'), action(page, 'save-file').click()]);
  await page.locator('[data-part="open-file"]').setInputFiles(await file.path());
  await expect(notice(page)).toBeVisible();
  await action(page, 'delete').click();
  await expect(saved(page)).not.toBeEmpty();
});

test('a report is made without a fault', async ({ page }) => {
  await openKept(page, recordWith({}));
  await page.goto('ja/attestation/');
  await expect(page.getByRole('article')).toContainText('自己点検結果報告書');
  await page.locator('input[name="language"][value="both"]').check();
  await page.locator('input[name="seal"]').check();
  await expect(page.getByRole('article')).toContainText('Self-Assessment Report');
});

for (const [name, text] of [
  ['a record', readExample('ja')],
  ['a hostile file', '{"type": "<img src=x onerror=alert(1)>", "__proto__": {}}'],
] as const) {
  test(`${name} is received without a fault`, async ({ page }) => {
    await page.goto('ja/receive/');
    const file = { name: 'x.junshu.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.locator('[data-when]:visible').first()).toBeVisible();
  });
}

test('markup in an answer stays text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)><b>甲</b>';
  await openForm(page, 'ja', 'particulars');
  await page.locator('[name="contract.title"]').fill(name);
  await expect(page.locator('[data-part="record-name"]')).toHaveText(name);
  await expect(page.locator('[data-part="record-name"] *')).toHaveCount(0);
});
