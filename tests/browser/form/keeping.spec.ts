/** What is written is kept: in time, in every kind of field, and where nothing keeps it that is said. */
import { expect, test } from '@playwright/test';
import { fill } from '../../../src/lib/wording/fill.ts';
import {
  allMet,
  annex,
  answer,
  answered,
  dock,
  downloaded,
  field,
  goTo,
  kept,
  keptRecord,
  openForm,
  openKept,
  option,
  quiet,
  recordWith,
  saved,
  shelfIsFull,
  state,
  storageIsFull,
  words,
} from './form.ts';
import { makeRoom } from '../records/shelf.ts';

const { keeping } = words;

test.describe('what is answered', () => {
  test('is kept once the hands rest and said with the time', async ({ page }) => {
    await page.clock.install({ time: '2026-11-20T05:07:00Z' });
    await openForm(page);
    await expect(saved(page)).toHaveText(keeping.nothing);
    await option(page, 'facts.phase', 'during').check();
    await expect(saved(page)).toHaveText(keeping.waiting);
    // The eye sees every change that waits; the ear is told when it is kept.
    await expect(page.locator('[data-part="saved-spoken"]')).toHaveText(keeping.nothing);
    await page.clock.runFor(1000);
    await expect(saved(page)).toHaveText(fill(keeping.saved, { time: '14:07' }));
    expect((await keptRecord(page)).facts).toEqual({ phase: 'during' });
  });

  test('is there after a reload, in every kind of field', async ({ page }) => {
    await openForm(page);
    await state(page, { phase: 'during', surplusAssets: 'none', employees: 'yes' });
    await answer(page, 'Q4-1', 'partial');
    await field(page, 'answers.Q4-1.plan.by').fill('2027-01-31');
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
    await expect(option(page, 'answers.Q4-1.level', 'partial')).toBeChecked();
    await expect(field(page, 'answers.Q4-1.plan.by')).toHaveValue('2027-01-31');
    await expect(option(page, 'answers.Q10-1.acknowledged', 'true')).toBeChecked();
  });

  test('is there when the page is closed right after typing', async ({ page, context }) => {
    await openForm(page, 'ja', 'particulars');
    await field(page, 'contract.number').fill('第１号');
    await page.close({ runBeforeUnload: true });
    const next = await context.newPage();
    await openForm(next, 'ja', 'particulars');
    await expect(field(next, 'contract.number')).toHaveValue('第１号');
    await expect.poll(async () => (await keptRecord(next)).contract.number).toBe('第１号');
  });

  test('keeps what the form cannot show, and the rules that it was begun under', async ({ page }) => {
    const odd = recordWith({
      name: '名付けた記録',
      contract: { honorific: '先生', title: '甲県\r\n乙課' },
      assessment: { methods: ['立会い検査', 'documents'] },
      annex: { ...recordWith({}).annex, rules: `sha256:${'ab'.repeat(32)}` },
    });
    await openKept(page, odd, 'particulars');
    await field(page, 'contract.number').fill('第１号');
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('第１号');
    const { name, contract, assessment, annex: under, revision } = await keptRecord(page);
    expect([name, assessment, under]).toEqual([odd.name, odd.assessment, odd.annex]);
    expect(contract).toEqual({ ...odd.contract, number: '第１号' });
    expect(revision).toBe(odd.revision + 1);
  });
});

test('what is typed is kept to the letter, blanks and lines too', async ({ page }) => {
  await openKept(page, answered(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'clause-4');
  const text = '　研修を ２回\n  行う。 ';
  await field(page, 'answers.Q4-1.plan.what').fill(text);
  await expect
    .poll(async () => (await keptRecord(page)).answers['Q4-1'])
    .toMatchObject({ plan: { what: text } });
});

test('where the browser never hands over what it keeps, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto('ja/assessment/');
  await expect(page.locator('assessment-form form[inert]')).toBeAttached();
  await expect(page.getByText(keeping.slow)).toBeHidden();
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(page.getByText(keeping.slow)).toBeVisible();
});

test('before its script has come the form takes nothing that would be gone', async ({ page }) => {
  const { promise: come, resolve: comes } = Promise.withResolvers<undefined>();
  await page.route('**/AssessmentPage*.js', async (route) => {
    await come;
    await route.continue();
  });
  await page.goto('ja/assessment/', { waitUntil: 'commit' });
  const during = option(page, 'facts.phase', 'during');
  const place = page.locator('label', { has: during });
  await place.click({ force: true });
  await during.evaluate((input: HTMLElement) => {
    input.focus();
  });
  await page.keyboard.press('Space');
  await expect(during).not.toBeChecked();
  comes(undefined);
  await place.click();
  await expect(during).toBeChecked();
});

test.describe('a browser that keeps nothing', () => {
  const blocked = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  };
  for (const [name, sentence, trouble] of [
    ['is full', keeping.full, shelfIsFull],
    ['forbids it', keeping.blocked, blocked],
  ] as const) {
    test(`because it ${name} is said to, and the record can still be saved as a file`, async ({ page }) => {
      if (trouble === blocked) await page.addInitScript(trouble);
      await openForm(page, 'ja', 'particulars');
      if (trouble !== blocked) await page.evaluate(trouble);
      await field(page, 'contract.title').fill('甲業務');
      await expect(saved(page)).toHaveText(sentence);
      const file = await downloaded(page, 'save-file');
      expect(JSON.parse(file.text)).toMatchObject({ name: '甲業務', annex: { digest: annex.digest } });
    });
  }

  test('asks before what is kept nowhere is left, and only then', async ({ page }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await openForm(page, 'ja', 'particulars');
    await page.evaluate(shelfIsFull);
    await field(page, 'contract.title').fill('甲業務');
    await expect(saved(page)).toHaveText(keeping.full);
    // It is noted elsewhere.
    await page.reload();
    await expect(field(page, 'contract.title')).toHaveValue('甲業務');
    expect(asked).toEqual([]);
    await page.evaluate(shelfIsFull);
    await page.evaluate(storageIsFull);
    await field(page, 'contract.title').fill('乙業務');
    await page.locator('[data-part="switch"]').click({ noWaitAfter: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect(field(page, 'contract.title')).toHaveValue('乙業務');
  });

  test('says so in sight on a phone, whichever step is, and tries again without another key', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.clock.install({ time: '2026-11-20T05:07:00Z' });
    await openForm(page, 'ja', 'particulars');
    const short = dock(page).locator('[data-part="saved-short"]');
    await page.evaluate(shelfIsFull);
    await field(page, 'contract.title').fill('乙業務');
    await page.clock.runFor(1_000);
    await expect(short).toHaveText(keeping.full);
    await dock(page).locator('[data-part="next"]').click();
    await expect(page.locator('#clause-1')).toBeVisible();
    await expect(short).toBeInViewport();
    await makeRoom(page);
    await page.clock.runFor(6_000);
    await expect(saved(page)).toContainText('保存済み');
    await expect(short).toBeHidden();
    expect(await kept(page)).toContain('乙業務');
  });
});

test('what “saved” means is said beside it', async ({ page }) => {
  await openForm(page);
  await page.getByText(keeping.promise.title).click();
  for (const sentence of Object.values(keeping.promise)) await expect(page.getByText(sentence)).toBeVisible();
});
