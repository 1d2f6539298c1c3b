/** The papers that the annex calls for, printed and read back: blank, and filled in from a record with long words. */
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/files/content.ts';
import { fillForm } from '../../src/lib/forms/fill.ts';
import { handed } from '../../src/lib/forms/handing/handed.ts';
import { voiceFor } from '../../src/lib/forms/voice.ts';
import { languages } from '../../src/lib/languages/language.ts';
import type { Language } from '../../src/lib/languages/language.ts';
import { routes } from '../../src/lib/routes.ts';
import { wordingFor } from '../../src/lib/wording/spoken.ts';
import { keepRecord } from '../browser/records/shelf.ts';
import { filledPaper } from '../forms/filled.ts';
import { pagesOf } from './paper.ts';
import { bare } from './printing.ts';
import { annex, longRecord } from './records.ts';

const { forms } = readContent();
const words = { ja: wordingFor('ja', annex), en: wordingFor('en', annex) };

/** Pages on A4 with Noto Serif CJK, at most. */
const most = 5;

for (const form of forms) {
  for (const language of languages) {
    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      test(`${form.id} is printed whole, with its pages counted (${language})`, async ({ page }, info) => {
        await page.goto(routes.form(language, form.id, false).slice(1));
        const pages = (await pagesOf(page, info)).map(bare);
        expect(pages.length).toBeLessThanOrEqual(most);
        for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1}／${pages.length}`);
        // A sentence may run on to the next page.
        const whole = pages.map((text, index) => text.replace(`${index + 1}／${pages.length}`, '')).join('');
        const lost = linesOf(form.id, language).filter((line) => !whole.includes(line));
        expect(lost).toEqual([]);
      });
    });
  }
}

for (const id of ['notice', 'asset-register', 'consent-application', 'disposal']) {
  test(`${id} bears long names: none is cut off, and none widens the page`, async ({ page }, info) => {
    const record = longRecord();
    await keepRecord(page, record);
    await page.goto(`${routes.form('ja', id, false).slice(1)}?record=${record.id}`);
    await expect(page.locator('paper-form[data-filling]:not([inert])')).toBeVisible();
    const whole = (await pagesOf(page, info)).map(bare).join('');
    expect(whole).toContain(bare(record.contract.title ?? 'no title'));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
  });
}

const editions: readonly (readonly [name: string, spoken: readonly Language[]])[] = [
  ['English', ['en']],
  ['both languages', ['ja', 'en']],
];

for (const id of ['notice', 'disposal']) {
  for (const [name, spoken] of editions) {
    test(`a ${id} that is filled in is printed with all that was written, in ${name}`, async ({
      page,
    }, info) => {
      const form = forms.find((one) => one.id === id);
      if (!form) throw new Error(`There is no ${id}.`);
      const { record, blocks } = filledPaper(form, longRecord(), annex, voiceFor(spoken, 'japanese', words));
      await keepRecord(page, record);
      const [first = 'ja'] = spoken;
      await page.goto(`${routes.form(first, id, spoken.length > 1).slice(1)}?record=${record.id}`);
      await expect(page.locator('paper-form[data-filling]:not([inert])')).toBeVisible();
      const pages = (await pagesOf(page, info)).map(bare);
      const whole = pages.map((text, index) => text.replace(`${index + 1}／${pages.length}`, '')).join('');
      const lines = textsIn(handed(blocks)).map(bare);
      expect(lines.filter((line) => !whole.includes(line))).toEqual([]);
    });
  }
}

/** What stands on the blank paper, a line of text each, without white space. */
function linesOf(id: string, language: Language): readonly string[] {
  const form = forms.find((one) => one.id === id);
  const telling = { annex, voice: voiceFor([language], 'japanese', words) };
  return form ? textsIn(fillForm(form, telling)).map(bare) : [];
}

/** Every `text` anywhere in a value, but what stands only where nothing is said. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? value.text.split('\n') : [];
  const said = 'said' in value && value.said !== '';
  const rooms = Object.entries(value).filter(([name]) => !said || name !== 'blank');
  return [...own, ...rooms.flatMap(([, inner]) => textsIn(inner))];
}
