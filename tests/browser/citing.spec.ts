import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/languages/language.ts';
import type { Language } from '../../src/lib/languages/language.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { annex } from '../print/records.ts';
import { hindrances } from './hindrances.ts';
import { test } from './quiet.ts';

const open = (page: Page) => page.locator('[popover]:popover-open');
const copy = (page: Page, paragraph: number, language: string) =>
  page.locator(`#p${paragraph} copy-citation button[lang="${language}"]`);

/** As the content holds it. */
function paragraphText(clause: number, paragraph: number, language: Language): string {
  const sentences = annex.clauses[clause - 1]?.paragraphs[paragraph - 1]?.sentences ?? [];
  return sentences.map(({ text }) => text[language]).join(language === 'en' ? ' ' : '');
}

test('a reference leads to its target, which is marked and in sight', async ({ page }) => {
  await page.goto('ja/clauses/12/');
  await page.locator('#p2 .ja').getByRole('link', { name: '前項' }).click();
  await expect(page).toHaveURL(/\/ja\/clauses\/12\/#p1$/);
  await expect(page.locator('#p1:target')).toBeInViewport();
  await page.locator('#p1 .ja').getByRole('link', { name: '第８' }).first().click();
  await expect(page).toHaveURL(/\/ja\/clauses\/8\/$/);
});

for (const [language, opened, shown] of [
  ['ja', '第８第２項、第８第１項の内容を見る', ['第８第２項', '第８第１項']],
  ['en', 'Show the text of 8(2), 8(1)', ['8(2)', '8(1)']],
] as const) {
  test(`words that lead to two paragraphs preview both (${language})`, async ({ page }) => {
    await page.goto(`${language}/clauses/8/`);
    await page.locator(`#p3 .${language}`).getByRole('button', { name: opened }).click();
    await expect(open(page)).toHaveCount(1);
    for (const label of shown) await expect(open(page).getByRole('link', { name: label })).toBeVisible();
    await open(page).getByRole('link').last().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/clauses/8/#p1$`));
  });
}

for (const [language, opened] of [
  ['ja', '第５の内容を見る'],
  ['en', 'Show the text of Clause 5'],
] as const) {
  test(`a preview of several paragraphs numbers them, and is named in the page’s language (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/clauses/8/`);
    for (const text of ['ja', 'en']) {
      await page.locator(`#p3 .${text}`).getByRole('button', { name: opened, exact: true }).click();
      const numbers = open(page).locator('blockquote p');
      await expect(numbers).toHaveText([/^１\s/, /^２\s/]);
      await page.keyboard.press('Escape');
    }
  });
}

test('a preview opens and closes by keyboard, and gives the focus back', async ({ page }) => {
  await page.goto('ja/clauses/8/');
  const peek = page.locator('#p3 .ja .peek').nth(1);
  await peek.focus();
  await page.keyboard.press('Enter');
  await expect(open(page)).toContainText('第３');
  await page.keyboard.press('Tab');
  await expect(open(page).getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(0);
  await expect(peek).toBeFocused();
});

test('a preview closes with its button and with a click elsewhere', async ({ page }) => {
  await page.goto('en/clauses/8/');
  const peek = page.locator('#p3 .en .peek').first();
  // In the middle there is room below: a preview that is still finding its place is no target for a pointer.
  await peek.evaluate((button) => {
    button.scrollIntoView({ block: 'center' });
  });
  await peek.click();
  await open(page)
    .getByRole('button', { name: wordingIn('en').citing.close })
    .click();
  await expect(open(page)).toHaveCount(0);
  await peek.click();
  await expect(open(page)).toHaveCount(1);
  await page.locator('h1').click();
  await expect(open(page)).toHaveCount(0);
});

test('the definition of a term is one key away, and leads to the glossary and back', async ({ page }) => {
  await page.goto('ja/clauses/8/');
  await page.locator('#p1').getByRole('button', { name: '「承諾」の説明' }).focus();
  await page.keyboard.press('Enter');
  await expect(open(page)).toContainText('しょうだく');
  await expect(open(page)).toContainText('consent');
  await open(page).getByRole('link', { name: '用語集' }).click();
  await expect(page).toHaveURL(/\/ja\/glossary\/#consent$/);
  await page.locator('#consent').getByRole('link', { name: '第８第３項' }).click();
  await expect(page).toHaveURL(/\/ja\/clauses\/8\/#p3$/);
});

test('terms can be left unmarked', async ({ page }) => {
  await page.goto('ja/clauses/8/');
  const term = page.locator('.term').first();
  await expect(term).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('.term > button:visible')).not.toHaveCount(0);
  await page.getByRole('checkbox', { name: '用語に印を付ける' }).uncheck();
  await expect(page.locator('.term > button:visible')).toHaveCount(0);
  await expect(term).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('.peek:visible')).not.toHaveCount(0);
});

test('where no term is marked, nothing offers to mark them', async ({ page }) => {
  for (const [language, other] of [
    ['ja', 'en'],
    ['en', 'ja'],
  ] as const) {
    await page.goto(`${language}/clauses/8/`);
    const mark = page.locator('[name="terms"]');
    await expect(mark).toBeVisible();
    await page.locator(`[name="view"][value="${other}"]`).check();
    await expect(page.locator('.term:visible')).toHaveCount(0);
    await expect(mark).toBeHidden();
  }
});

test('a term that runs over two lines can still be opened', async ({ page }) => {
  for (const width of [320, 360, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('ja/clauses/8/');
    for (const button of await page.locator('.term > button').all()) {
      await button.click();
      await expect(open(page)).toHaveCount(1);
      await page.keyboard.press('Escape');
    }
  }
});

for (const language of languages) {
  for (const width of [1280, 390]) {
    test(`an open preview lies in the window and hinders nobody (${language}, ${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${language}/clauses/8/`);
      for (const index of [0, 1, 5]) {
        await page.locator(`#p3 .${language} .peek`).nth(index).click();
        await expect(open(page)).toBeInViewport({ ratio: 1 });
        if (index === 0) expect(await hindrances(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  }
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a preview opens and closes', async ({ page }) => {
    await page.goto('ja/clauses/8/');
    await page.locator('#p3 .ja .peek').first().tap();
    await expect(open(page)).toBeInViewport({ ratio: 1 });
    await page.locator('h1').tap();
    await expect(open(page)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('previews and definitions open, and nothing is offered that does nothing', async ({ page }) => {
    await page.goto('ja/clauses/8/');
    await page.locator('#p3 .ja .peek').first().click();
    await expect(page.locator('#to-8-2_8-1')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#to-8-2_8-1')).toBeHidden();
    await page.locator('#p1').getByRole('button', { name: '「承諾」の説明' }).click();
    await expect(page.locator('#term-consent')).toBeVisible();
    await expect(page.locator('copy-citation').first()).toBeHidden();
    await expect(
      page.locator('#p3').getByRole('link', { name: '第８第３項へのリンク' }).last(),
    ).toBeVisible();
  });
});

test.describe('a citation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [language, citation] of [
    ['ja', '情報セキュリティ要件　第８第３項\n{address}ja/clauses/8/#p3'],
    ['en', 'Information Security Requirements, 8(3)\n{address}en/clauses/8/#p3'],
  ] as const) {
    test(`is copied after its text, with its address (${language})`, async ({ page, baseURL }) => {
      await page.goto('ja/clauses/8/');
      await copy(page, 3, language).click();
      await expect(page.locator('#p3').getByRole('status')).toHaveText('第８第３項の引用をコピーしました。');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const text = paragraphText(8, 3, language);
      expect(copied.replaceAll('\r', '')).toBe(`${text}\n${citation.replace('{address}', baseURL ?? '')}`);
    });
  }

  test('is selected where it cannot be copied', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('en/clauses/8/');
    await copy(page, 3, 'en').click();
    await expect(page.locator('#p3').getByRole('status')).toHaveText(wordingIn('en').citing.selected);
    const selected = await page.evaluate(() => getSelection()?.toString());
    const text = paragraphText(8, 3, 'en');
    expect(selected).toBe(
      `${text}\nInformation Security Requirements, 8(3)\n${baseURL ?? ''}en/clauses/8/#p3`,
    );
    expect(await hindrances(page)).toEqual([]);
  });
});

test.describe('of one sentence', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a citation carries that sentence alone', async ({ page }) => {
    await page.goto('ja/clauses/6/');
    await page.getByRole('button', { name: '引用をコピー（第６第１項第２文）' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const sentence = annex.clauses[5]?.paragraphs[0]?.sentences[1];
    expect(copied.split('\n')[0]).toBe(sentence?.text.ja);
  });
});

test('a sentence has a link of its own, and is marked when arrived at', async ({ page }) => {
  await page.goto('ja/clauses/6/');
  await page.getByRole('link', { name: '第６第１項第２文へのリンク' }).click();
  await expect(page).toHaveURL(/#p1-s2$/);
  await expect(page.locator('#p1-s2')).toBeInViewport();
  await expect(page.locator('#p1-s2')).not.toHaveCSS('box-shadow', 'none');
});

test('on paper links are plain, nothing opens, and what is referred to is cited', async ({ page }) => {
  await page.goto('ja/clauses/12/');
  await expect(page.locator('#p1 .cites')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.peek:visible, .term > button:visible, copy-citation:visible')).toHaveCount(0);
  await expect(page.locator('#p1 .cites')).toBeVisible();
  await expect(page.locator('#p1 .ref').first()).toHaveCSS('text-decoration-line', 'none');
});
