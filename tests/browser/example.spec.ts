import { expect, test } from '@playwright/test';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { field, notice, openExample, openForm, option, recordWith, verdictSoFar, words } from './form.ts';

test.describe('the example', () => {
  test('opens, is said to be fictitious and can be undone', async ({ page }) => {
    await openExample(page);
    await expect(field(page, 'contract.title')).toHaveValue(recordWith({}).name);
    await expect(page.locator('[data-record-name]')).toHaveText(recordWith({}).name);
    await notice(page).getByRole('button', { name: words.files.undo }).click();
    await expect(field(page, 'contract.title')).toHaveValue('');
    await expect(option(page, 'facts.phase', 'during')).not.toBeChecked();
  });

  test('opens in English too', async ({ page }) => {
    await openExample(page, 'en');
    await expect(verdictSoFar(page)).toHaveText(wordingIn('en').verdict.name['needs-improvement']);
  });

  test('that cannot be fetched is said, and nothing changes', async ({ page }) => {
    await openForm(page);
    await page.route('**/example.junshu.json', (route) => route.abort());
    await page.locator('[data-action="open-example"]').click();
    await expect(notice(page)).toContainText(words.files.exampleFailed);
    await expect(option(page, 'facts.phase', 'during')).not.toBeChecked();
  });
});
