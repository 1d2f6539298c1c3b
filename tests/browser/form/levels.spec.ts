/** What the answers and labels mean is said where they are chosen, once for the whole form. */
import { expect, test } from '@playwright/test';
import { languages } from '../../../src/lib/languages/language.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import { openForm } from './form.ts';

for (const language of languages) {
  const words = wordingIn(language).assessment.levels;
  test(`a line is in sight at every clause, and leads to all of it (${language})`, async ({ page }) => {
    await openForm(page, language, 'clause-3');
    const step = page.locator('#clause-3');
    const opener = step.getByRole('button', { name: words.lead });
    await expect(step.locator('.levels-line')).toContainText(words.line);
    await opener.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: words.lead });
    const { line, lead, ...meanings } = words;
    expect(line).not.toBe(lead);
    for (const meaning of Object.values(meanings)) await expect(panel).toContainText(meaning);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(opener).toBeFocused();
  });
}
