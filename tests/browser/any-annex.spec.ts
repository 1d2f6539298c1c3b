/** What a browser shows of the site of any sound content folder. Where the site is of the tests' own annex, the others tell. */
import { expect } from '@playwright/test';
import { dist, pagesIn } from '../../scripts/built/files.ts';
import { readAnnex } from '../../src/files/content.ts';
import { hindrances } from './hindrances.ts';
import { test } from './quiet.ts';
import { shelved } from './records/shelf.ts';

const { authoritative: language, facts } = readAnnex();
/** The first of each kind: `ja/clauses/1/`, `ja/records/`. */
const kinds = new Map(
  pagesIn(dist)
    .filter((file) => file.startsWith(`${language}/`))
    .map((file) => file.replace(/index\.html$/, ''))
    .toReversed()
    .map((address) => [address.split('/')[1] ?? '', address]),
);

test('there are pages to read and to assess by', () => {
  expect([...kinds.keys()]).toEqual(
    expect.arrayContaining(['', 'annex', 'clauses', 'assessment', 'records']),
  );
});

for (const address of kinds.values())
  test(`nothing is refused and nothing hinders a reader on ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await hindrances(page)).toEqual([]);
  });

test('an answer is kept, and stands in the list of records', async ({ page }) => {
  const [fact] = facts;
  const control = page.locator(`[name="facts.${fact?.key ?? ''}"][value="${fact?.options[0]?.value ?? ''}"]`);
  await page.goto(`${language}/assessment/`);
  await page.locator('assessment-form form:not([inert])').waitFor();
  await control.check();
  await expect.poll(async () => (await shelved(page)).length).toBe(1);
  await page.reload();
  await expect(control).toBeChecked();
  await page.goto(`${language}/records/`);
  await expect(page.locator('tbody [data-row]')).toHaveCount(1);
});
