import { expect, test } from '@playwright/test';
import { readerFor } from '../../src/lib/record/read.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { codeOf } from '../../src/lib/record/fingerprint.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import {
  annex,
  answer,
  dock,
  downloaded,
  field,
  goTo,
  kept,
  keptRecord,
  openExample,
  openForm,
  option,
  recordWith,
  rules,
  saved,
  state,
  storageIsFull,
  words,
} from './form.ts';

const { keeping, files } = words;

test.describe('what is answered', () => {
  test('is kept at once and said with the time', async ({ page }) => {
    await page.clock.install({ time: '2026-11-20T05:07:00Z' });
    await openForm(page);
    await expect(saved(page)).toHaveText(keeping.nothing);
    await option(page, 'facts.phase', 'during').check();
    await page.clock.runFor(1000);
    await expect(saved(page)).toHaveText(fill(keeping.saved, { time: '14:07' }));
    expect((await keptRecord(page)).facts).toEqual({ phase: 'during' });
  });

  test('is there after a reload, in every kind of field', async ({ page }) => {
    await openForm(page);
    await state(page, { phase: 'during', surplusAssets: 'none', employees: 'yes' });
    await answer(page, 'Q4-1', 'partial');
    await goTo(page, 'clause-10');
    await option(page, 'answers.Q10-1.acknowledged', 'true').check();
    await goTo(page, 'particulars');
    await field(page, 'contract.title').fill('○○システム\n運用');
    await field(page, 'contract.honorific').selectOption('殿');
    await field(page, 'contract.date').fill('2026-04-01');
    await option(page, 'assessment.methods', 'site').check();
    await page.reload();
    await expect(field(page, 'contract.title')).toHaveValue('○○システム\n運用');
    await expect(field(page, 'contract.honorific')).toHaveValue('殿');
    await expect(field(page, 'contract.date')).toHaveValue('2026-04-01');
    await expect(option(page, 'assessment.methods', 'site')).toBeChecked();
    await expect(option(page, 'facts.surplusAssets', 'none')).toBeChecked();
    await expect(option(page, 'answers.Q10-1.acknowledged', 'true')).toBeChecked();
  });

  test('is there when the page is closed right after typing', async ({ page, context }) => {
    await openForm(page, 'ja', 'particulars');
    await field(page, 'contract.number').fill('第１号');
    await page.close({ runBeforeUnload: true });
    const next = await context.newPage();
    await openForm(next, 'ja', 'particulars');
    await expect(field(next, 'contract.number')).toHaveValue('第１号');
  });

  test('is there when the browser is lost later', async ({ page, context }) => {
    await openForm(page, 'ja', 'particulars');
    await field(page, 'contract.number').fill('第１号');
    await expect(saved(page)).not.toHaveText(keeping.nothing);
    const next = await context.newPage();
    await openForm(next, 'ja', 'particulars');
    await expect(field(next, 'contract.number')).toHaveValue('第１号');
  });

  test('is a record that the reader takes whole', async ({ page }) => {
    await openExample(page);
    await expect.poll(() => kept(page)).not.toBeNull();
    const read = readerFor(rules, annex).record((await kept(page)) ?? '');
    expect(read).toMatchObject({ ok: true, value: { record: { facts: recordWith({}).facts } } });
  });
});

test.describe('a browser that keeps nothing', () => {
  const troubles = [
    ['is full', keeping.full, storageIsFull],
    [
      'forbids it',
      keeping.blocked,
      () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    ],
  ] as const;
  for (const [name, sentence, trouble] of troubles) {
    test(`because it ${name} is said to, and the record can still be saved as a file`, async ({ page }) => {
      await page.addInitScript(trouble);
      await openForm(page, 'ja', 'particulars');
      await field(page, 'contract.title').fill('甲業務');
      await expect(saved(page)).toHaveText(sentence);
      const file = await downloaded(page, 'save-file');
      expect(readerFor(rules, annex).record(file.text)).toMatchObject({
        ok: true,
        value: { record: { name: '甲業務' } },
      });
      const beginning = codeOf(JSON.parse(file.text) as RecordFile).slice(0, 4);
      expect(file.name).toBe(`${files.fileName}_甲業務_${beginning}.junshu.json`);
    });
  }

  test('asks before what is kept nowhere is left, and only then', async ({ page }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await openForm(page, 'ja', 'particulars');
    await field(page, 'contract.title').fill('甲業務');
    await page.reload();
    await expect(field(page, 'contract.title')).toHaveValue('甲業務');
    expect(asked).toEqual([]);
    await page.evaluate(storageIsFull);
    await field(page, 'contract.title').fill('乙業務');
    await page.locator('[data-switch]').click({ noWaitAfter: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect(field(page, 'contract.title')).toHaveValue('乙業務');
  });

  test('stays in sight on a phone, whichever step is', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openForm(page, 'ja', 'particulars');
    await field(page, 'contract.title').fill('甲業務');
    const short = dock(page).locator('[data-saved-short]');
    await expect(saved(page)).toContainText('保存済み');
    await expect(short).toBeHidden();
    await page.evaluate(storageIsFull);
    await field(page, 'contract.title').fill('乙業務');
    await expect(short).toHaveText(words.keeping.full);
    await dock(page).locator('[data-next]').click();
    await expect(page.locator('#clause-1')).toBeVisible();
    await expect(short).toBeInViewport();
  });

  test('because it is really full is said to', async ({ page }) => {
    await page.goto('ja/about/');
    await page.evaluate(() => {
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          for (let count = 0; ; count += 1) localStorage.setItem(`${size}/${count}`, 'x'.repeat(size));
        } catch {
          // A smaller piece may still fit.
        }
      }
    });
    await openForm(page);
    await option(page, 'facts.phase', 'during').check();
    await expect(saved(page)).toHaveText(keeping.full);
  });
});
