import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readExample } from '../../src/lib/annex/files.ts';
import { sentenceFor } from '../../src/lib/assessment/problems.ts';
import { maxBytes, readRecord } from '../../src/lib/assessment/record.ts';
import type { Problem, Record as RecordFile } from '../../src/lib/assessment/record.ts';
import { writeRecord } from '../../src/lib/assessment/write-record.ts';
import { languages } from '../../src/lib/language.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import {
  action,
  annex,
  answer,
  field,
  goTo,
  kept,
  keptRecord,
  key,
  notice,
  openExample,
  openForm,
  openKept,
  option,
  recordWith,
  rules,
  saved,
  state,
  words,
} from './form.ts';

const example = readExample('ja');
const { keeping, files } = words;

async function open(page: Page, text: string | Buffer, name = 'record.junshu.json'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.locator('[data-open-file]').setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), action(page, button).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** The record as it was, but for what changes with every save. */
function unchanging(record: RecordFile): Partial<RecordFile> {
  const { revision, updatedAt, ...rest } = record;
  expect(Number.isInteger(revision) && updatedAt !== '').toBe(true);
  return rest;
}

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
    const read = readRecord((await kept(page)) ?? '', rules, annex);
    expect(read).toMatchObject({ ok: true, value: { facts: recordWith({}).facts } });
  });
});

test.describe('two tabs', () => {
  /** One form in two tabs; the second has saved, and the first knows. */
  async function twoTabs(page: Page): Promise<Page> {
    await openKept(page, example, 'particulars');
    const other = await page.context().newPage();
    await openForm(other, 'ja', 'particulars');
    await expect(field(other, 'contract.number')).not.toHaveValue('');
    await field(other, 'contract.number').fill('別のタブ');
    await expect(notice(page)).toContainText(keeping.conflict);
    await page.bringToFront();
    return other;
  }

  test('do not overwrite each other', async ({ page }) => {
    await twoTabs(page);
    await field(page, 'contract.number').fill('このタブ');
    await expect(saved(page)).toHaveText(keeping.held);
    expect((await keptRecord(page)).contract.number).toBe('別のタブ');
  });

  test('agree when the other one is taken, and that can be undone', async ({ page }) => {
    await twoTabs(page);
    await field(page, 'contract.number').fill('このタブ');
    await page.getByRole('button', { name: keeping.takeOther }).click();
    await expect(field(page, 'contract.number')).toHaveValue('別のタブ');
    await page.getByRole('button', { name: files.undo }).click();
    await expect(field(page, 'contract.number')).toHaveValue('このタブ');
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('このタブ');
  });

  test('agree when this one is kept, and the other is told', async ({ page }) => {
    const other = await twoTabs(page);
    await field(page, 'contract.number').fill('このタブ');
    await page.getByRole('button', { name: keeping.keepMine }).click();
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('このタブ');
    await expect(notice(page)).toBeHidden();
    await expect(notice(other)).toContainText(keeping.conflict);
  });

  test('of which one deletes leave the other its answers until it clears them too', async ({ page }) => {
    const other = await twoTabs(page);
    await page.getByRole('button', { name: keeping.takeOther }).click();
    await expect(notice(page)).toContainText(files.otherTaken);
    await action(other, 'delete').click();
    await expect(notice(page)).toContainText(keeping.conflictDeleted);
    await expect(field(page, 'contract.number')).toHaveValue('別のタブ');
    await page.getByRole('button', { name: keeping.dropMine }).click();
    await expect(field(page, 'contract.number')).toHaveValue('');
    expect(await kept(page)).toBeNull();
  });

  test('of which one deletes let the other keep its answers', async ({ page }) => {
    const other = await twoTabs(page);
    await page.getByRole('button', { name: keeping.takeOther }).click();
    await expect(notice(page)).toContainText(files.otherTaken);
    await action(other, 'delete').click();
    await page.getByRole('button', { name: keeping.keepMine }).click();
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('別のタブ');
  });

  test('of which one was asleep notice it on the next save', async ({ page }) => {
    await openKept(page, example, 'particulars');
    // Written in this very tab, so that no event tells the form.
    const others = writeRecord(recordWith({ revision: 7 }));
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, others] as const);
    await field(page, 'contract.number').fill('このタブ');
    await expect(notice(page)).toContainText(keeping.conflict);
    expect(await kept(page)).toBe(others);
  });
});

test.describe('a page that is come back to', () => {
  /** As the browser does when it shows a page again that it had kept whole. */
  const comeBack = (page: Page) =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

  test('shows what was stored meanwhile', async ({ page }) => {
    await openKept(page, example, 'particulars');
    const others = writeRecord(recordWith({ contract: { number: '別の頁' } }));
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, others] as const);
    await comeBack(page);
    await expect(field(page, 'contract.number')).toHaveValue('別の頁');
    await expect(notice(page)).toBeHidden();
  });

  test('keeps what could not be stored, and lets choose when another was', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await field(page, 'contract.number').fill('このタブ');
    await expect(saved(page)).toHaveText(keeping.full);
    await comeBack(page);
    await expect(field(page, 'contract.number')).toHaveValue('このタブ');
    await expect(notice(page)).toBeHidden();
    await page.evaluate((name) => {
      localStorage[name] = '{}';
    }, key);
    await comeBack(page);
    await expect(notice(page)).toContainText(keeping.conflict);
    await expect(field(page, 'contract.number')).toHaveValue('このタブ');
  });

  test('says that what was stored is deleted, and keeps its own until a choice', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await page.evaluate((name) => {
      localStorage.removeItem(name);
    }, key);
    await comeBack(page);
    await expect(notice(page)).toContainText(keeping.conflictDeleted);
    await expect(field(page, 'contract.number')).toHaveValue(recordWith({}).contract.number ?? '');
  });
});

test.describe('a browser that keeps nothing', () => {
  const troubles = [
    [
      'is full',
      keeping.full,
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
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
      expect(readRecord(file.text, rules, annex)).toMatchObject({ ok: true, value: { name: '甲業務' } });
      expect(file.name).toBe(`${files.fileName}_甲業務.junshu.json`);
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
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await field(page, 'contract.title').fill('乙業務');
    await page.locator('[data-switch]').click({ noWaitAfter: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect(field(page, 'contract.title')).toHaveValue('乙業務');
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

test.describe('a kept record that cannot be read', () => {
  const broken = example.slice(0, 400);

  test('is said to be, and typing overwrites nothing', async ({ page }) => {
    await openKept(page, broken);
    await expect(notice(page)).toContainText(keeping.unreadable);
    await expect(notice(page)).toContainText(wordingIn('ja').problems.notJson);
    await option(page, 'facts.phase', 'during').check();
    await expect(saved(page)).toHaveText(keeping.held);
    await page.reload();
    expect(await kept(page)).toBe(broken);
  });

  test('is handed over to the letter', async ({ page }) => {
    await openKept(page, broken);
    await expect(notice(page)).toBeVisible();
    expect((await downloaded(page, 'save-unreadable')).text).toBe(broken);
  });

  test('is not replaced by a file or the example before a choice is made', async ({ page }) => {
    await openKept(page, broken);
    await expect(notice(page)).toBeVisible();
    await open(page, example);
    await action(page, 'open-example').click();
    await expect(notice(page)).toBeVisible();
    expect(await kept(page)).toBe(broken);
  });

  test('is dropped by choice, with a way back', async ({ page }) => {
    await openKept(page, broken);
    await action(page, 'drop-unreadable').click();
    expect(await kept(page)).toBeNull();
    await page.getByRole('button', { name: files.undo }).click();
    await expect(notice(page)).toContainText(keeping.unreadable);
    expect(await kept(page)).toBe(broken);
  });

  test('once dropped gives way to a new one', async ({ page }) => {
    await openKept(page, broken);
    await action(page, 'drop-unreadable').click();
    await option(page, 'facts.phase', 'during').check();
    await expect.poll(async () => (await keptRecord(page)).facts).toEqual({ phase: 'during' });
  });
});

test.describe('a record', () => {
  test('is deleted from the browser, with a way back', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await action(page, 'delete').click();
    await expect(notice(page)).toContainText(files.deleted.trim());
    await expect(field(page, 'contract.number')).toHaveValue('');
    expect(await kept(page)).toBeNull();
    await page.getByRole('button', { name: files.undo }).click();
    await expect(field(page, 'contract.number')).toHaveValue(recordWith({}).contract.number ?? '');
    expect(unchanging(await keptRecord(page))).toEqual(unchanging(recordWith({})));
  });

  test('saved as a file and opened again is the same', async ({ page }) => {
    await openKept(page, example);
    const file = await downloaded(page, 'save-file');
    expect(unchanging(JSON.parse(file.text) as RecordFile)).toEqual(unchanging(recordWith({})));
    await action(page, 'delete').click();
    await open(page, file.text);
    await expect(notice(page)).toContainText(fill(files.opened, { name: recordWith({}).name }).trim());
    await expect.poll(async () => unchanging(await keptRecord(page))).toEqual(unchanging(recordWith({})));
  });

  test('opened over another can be undone', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await open(page, writeRecord(recordWith({ contract: { number: '別の契約' } })));
    await expect(field(page, 'contract.number')).toHaveValue('別の契約');
    await page.getByRole('button', { name: files.undo }).click();
    await expect(field(page, 'contract.number')).toHaveValue(recordWith({}).contract.number ?? '');
  });

  test('keeps what the form has no field for', async ({ page }) => {
    const sha256 = 'a'.repeat(64);
    const evidence = [{ id: 'E7', title: '台帳', sha256 }];
    const record = recordWith({ evidence, answers: { 'Q10-1': { acknowledged: true, note: '確認' } } });
    await openKept(page, record);
    const file = await downloaded(page, 'save-file');
    expect(JSON.parse(file.text)).toMatchObject({ evidence, answers: record.answers });
  });

  test('counts its revisions', async ({ page }) => {
    await openKept(page, writeRecord(recordWith({ revision: 12 })), 'particulars');
    await field(page, 'contract.number').fill('第２号');
    await expect.poll(async () => (await keptRecord(page)).revision).toBe(13);
  });
});

test.describe('a file is refused, in words, and nothing changes:', () => {
  const changed = (change: object) => JSON.stringify({ ...recordWith({}), ...change });
  const cases: readonly (readonly [string, string | Buffer, Problem])[] = [
    ['a newer version', changed({ version: 2 }), { kind: 'newerVersion', found: '2' }],
    [
      'another annex',
      changed({ annex: { id: 'another', edition: '1', digest: 'sha256:0' } }),
      { kind: 'otherAnnex', found: 'another' },
    ],
    [
      'a question that is not in the annex',
      changed({ answers: { 'Q99-1': { level: 'done' } } }),
      { kind: 'unknownKey', path: 'answers.Q99-1' },
    ],
    [
      'a level that does not exist',
      changed({ answers: { 'Q1-1': { level: 'excellent' } } }),
      { kind: 'wrongValue', path: 'answers.Q1-1.level' },
    ],
    ['more than 5 MB', Buffer.alloc(maxBytes + 1, ' '), { kind: 'tooLarge', bytes: maxBytes + 1 }],
    ['no JSON', '{"type": ', { kind: 'notJson' }],
    ['no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), { kind: 'notText' }],
    ['another kind of file', '{"hello": "world"}', { kind: 'notRecord' }],
    ['a list', '[]', { kind: 'notRecord' }],
    [
      '__proto__',
      example.replace('"facts": {', '"__proto__": {"polluted": true}, "facts": {'),
      { kind: 'forbiddenKey', path: '__proto__' },
    ],
    [
      'a key written twice',
      example.replace('"facts": {', '"facts": {"phase": "before",'),
      { kind: 'repeatedKey', path: 'phase' },
    ],
    ['absurd types', changed({ contract: 5 }), { kind: 'wrongValue', path: 'contract' }],
    [
      'a date that is none',
      changed({ contract: { date: '2026-02-30' } }),
      { kind: 'wrongValue', path: 'contract.date' },
    ],
    [
      'evidence that is not listed',
      changed({ answers: { 'Q1-1': { level: 'done', evidence: ['E99'] } } }),
      { kind: 'unknownEvidence', path: 'answers.Q1-1.evidence', found: 'E99' },
    ],
  ];
  for (const language of languages) {
    for (const [name, file, problem] of cases) {
      test(`${name} (${language})`, async ({ page }) => {
        await openKept(page, example);
        if (language === 'en') await openForm(page, 'en');
        await expect(option(page, 'facts.phase', 'during')).toBeChecked();
        const before = await kept(page);
        await open(page, file);
        const { assessment, problems } = wordingIn(language);
        await expect(notice(page)).toContainText(assessment.files.refused);
        await expect(notice(page).getByRole('listitem')).toHaveText(sentenceFor(problem, problems));
        await expect(notice(page)).toBeFocused();
        await expect(field(page, 'contract.number')).toHaveValue(recordWith({}).contract.number ?? '');
        await expect(option(page, 'facts.phase', 'during')).toBeChecked();
        expect(await kept(page)).toBe(before);
      });
    }
  }

  test('several problems are all named', async ({ page }) => {
    await openForm(page);
    await open(page, changed({ facts: { phase: 'never' }, answers: { 'Q99-1': {} }, evidence: 'none' }));
    await expect(notice(page).getByRole('listitem')).toHaveCount(3);
    expect(await kept(page)).toBeNull();
  });

  test('the same file may be chosen again once it is mended', async ({ page }) => {
    await openForm(page, 'ja', 'particulars');
    await open(page, example.slice(0, 100));
    await expect(notice(page)).toContainText(files.refused);
    await open(page, example);
    await expect(field(page, 'contract.title')).toHaveValue(recordWith({}).name);
    await expect(notice(page)).not.toContainText(files.refused);
  });
});
