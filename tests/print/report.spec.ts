import { expect, test } from '@playwright/test';
import { exampleId } from '../../src/lib/record/examples/example.ts';
import { codeOf } from '../../src/lib/record/fingerprint.ts';
import { en } from '../../src/lib/wording/en.ts';
import { ja } from '../../src/lib/wording/ja.ts';
import { bare, markRows, openReport, printed } from './printing.ts';
import type { Language } from './printing.ts';
import { draftRecord, longRecord, shortRecord } from './records.ts';

const records = { short: shortRecord(), long: longRecord() };

/** Pages on A4 with Noto Serif CJK; other fonts may need one more. */
const table: [name: keyof typeof records, language: Language, pages: number][] = [
  ['short', 'ja', 8],
  ['short', 'en', 10],
  ['short', 'both', 14],
  ['long', 'ja', 10],
  ['long', 'en', 12],
  ['long', 'both', 16],
];

const verdicts = {
  short: { ja: ja.verdict.name.conforming, en: en.verdict.name.conforming },
  long: { ja: ja.verdict.name.nonconforming, en: en.verdict.name.nonconforming },
};

for (const [name, language, most] of table) {
  test(`a ${name} report in ${language} is whole on paper`, async ({ page }, info) => {
    const record = records[name];
    await openReport(page, record, language);
    const pages = await printed(page, info);
    const whole = pages.join('');
    for (const one of language === 'both' ? (['ja', 'en'] as const) : [language]) {
      expect(whole).toContain(bare(verdicts[name][one]));
    }
    for (const { title } of record.evidence) expect(whole).toContain(bare(title));
    for (const { name: listed } of record.subcontractors) expect(whole).toContain(bare(listed));
    expect(pages.length).toBeLessThanOrEqual(most + 1);
    for (const [index, text] of pages.entries()) {
      expect(text, `page ${index + 1}`).toContain(codeOf(record));
      expect(text, `page ${index + 1}`).toContain(`${index + 1}／${pages.length}`);
      expect(text, `page ${index + 1}`).not.toMatch(/下書き|DRAFT/);
    }
  });

  test(`no row of a ${name} report in ${language} is cut in two`, async ({ page }, info) => {
    await openReport(page, records[name], language);
    const rows = await markRows(page);
    const pages = await printed(page, info);
    expect(rows).toBeGreaterThan(60);
    for (let row = 0; row < rows; row += 1) {
      const on = pages.filter((text) => text.includes(`<${row}>`) || text.includes(`</${row}>`));
      expect(on, `row ${row}`).toHaveLength(1);
    }
  });
}

for (const [language, mark] of [
  ['ja', '下書き'],
  ['en', 'DRAFT'],
  ['both', '下書き／DRAFT'],
] as const) {
  test(`a draft in ${language} says so on every page`, async ({ page }, info) => {
    await openReport(page, draftRecord(), language);
    for (const text of await printed(page, info)) expect(text).toContain(mark);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.draft-mark')).toHaveCSS('position', 'fixed');
    await expect(page.locator('.draft-mark')).toHaveText(mark);
  });
}

for (const [language, mark] of [
  ['ja', '見本'],
  ['en', 'SAMPLE'],
  ['both', '見本／SAMPLE'],
] as const) {
  test(`the example in ${language} says so on every page`, async ({ page }, info) => {
    await openReport(page, { ...records.short, id: exampleId }, language);
    for (const text of await printed(page, info)) expect(text).toContain(mark);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.draft-mark')).toHaveText(mark);
  });
}

test('every page says the verdict beside the code', async ({ page }, info) => {
  await openReport(page, records.long, 'ja');
  for (const text of await printed(page, info)) {
    expect(text).toContain(bare(`${ja.verdict.name.nonconforming}　照合用コード　${codeOf(records.long)}`));
  }
});

test('no heading is left alone at the foot of a page, and no page but the last is half empty', async ({
  page,
}, info) => {
  await openReport(page, records.long, 'ja');
  const pages = await printed(page, info);
  const alone = Object.values(ja.report.section).filter((title) =>
    pages.some((text) =>
      text.replace(bare(ja.report.footer).slice(0, 12), '§').split('§')[0]?.endsWith(title),
    ),
  );
  expect(alone).toEqual([]);
  for (const text of pages.slice(0, -1)) expect(text.length).toBeGreaterThan(250);
});

test('further tiers are indented on paper', async ({ page }) => {
  await openReport(page, records.long, 'ja');
  await page.emulateMedia({ media: 'print' });
  const indents = (cells: string) =>
    page
      .locator(`.subcontractors td:first-child${cells}`)
      .evaluateAll((all) => all.map((cell) => parseFloat(getComputedStyle(cell).paddingInlineStart)));
  const [first, further] = [await indents(':not(.tier)'), await indents('.tier')];
  expect(Math.min(...further)).toBeGreaterThan(2 * Math.max(...first));
});

test('a table that runs on begins every page with its head', async ({ page }, info) => {
  await openReport(page, records.long, 'ja');
  const pages = await printed(page, info);
  const first = pages.findIndex((text) => text.includes(bare(ja.report.answers)));
  const { question, text: matter, answer, evidence, notes } = ja.report.column;
  for (const text of pages.slice(first))
    expect(text).toContain(question + matter + answer + evidence + notes);
});

test('what is signed for and whom to ask stand on one page', async ({ page }, info) => {
  for (const record of [records.short, records.long]) {
    await openReport(page, record, 'both');
    const pages = await printed(page, info);
    const on = pages.filter((text) => text.includes(bare(ja.report.declaration)));
    expect(on).toHaveLength(1);
    expect(on[0]).toContain(record.contractor.inCharge?.mail);
    expect(on[0]).toContain(bare(ja.report.disclaimer).slice(0, 20));
  }
});

test('only the sheet is printed', async ({ page }, info) => {
  await openReport(page, draftRecord(), 'ja');
  const whole = (await printed(page, info)).join('');
  for (const word of [ja.report.optionsTitle, ja.report.draftTitle, ja.report.print, ja.site.authority]) {
    expect(whole).not.toContain(bare(word));
  }
});
