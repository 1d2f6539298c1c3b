import { expect, test } from '@playwright/test';
import { readExample } from '../../src/files/example.ts';
import { sentenceFor } from '../../src/lib/record/problem.ts';
import type { Problem } from '../../src/lib/record/problem.ts';
import { maxBytes } from '../../src/lib/record/record-type.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { codeOf } from '../../src/lib/record/fingerprint.ts';
import { languages } from '../../src/lib/language.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import {
  action,
  agree,
  downloaded,
  field,
  kept,
  keptRecord,
  notice,
  openFile,
  openForm,
  openKept,
  option,
  recordWith,
  saved,
  unchanging,
  words,
} from './form.ts';

const example = readExample('ja');
const { files } = words;

test.describe('a record', () => {
  test('is deleted from the browser, with a way back', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await action(page, 'delete').click();
    await agree(page);
    await expect(notice(page)).toContainText(files.deleted.trim());
    await expect(field(page, 'contract.number')).toHaveValue('');
    expect(await kept(page)).toBeNull();
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(field(page, 'contract.number')).toHaveValue(recordWith({}).contract.number ?? '');
    expect(unchanging(await keptRecord(page))).toEqual(unchanging(recordWith({})));
  });

  test('saved as a file and opened again is the same', async ({ page }) => {
    await openKept(page, example);
    const file = await downloaded(page, 'save-file');
    const { contractor, contract } = recordWith({});
    const beginning = `${files.fileName}_${contractor.name ?? ''}_${contract.title ?? ''}_20261120_`;
    expect(file.name).toBe(
      `${beginning}${codeOf(JSON.parse(file.text) as RecordFile).slice(0, 4)}.junshu.json`,
    );
    expect(unchanging(JSON.parse(file.text) as RecordFile)).toEqual(unchanging(recordWith({})));
    await action(page, 'delete').click();
    await agree(page);
    await openFile(page, file.text);
    await expect(notice(page)).toContainText(fill(files.opened, { name: recordWith({}).name }).trim());
    await expect.poll(async () => unchanging(await keptRecord(page))).toEqual(unchanging(recordWith({})));
  });

  test('keeps what the form cannot show', async ({ page }) => {
    const odd = recordWith({
      name: '名付けた記録',
      contract: { honorific: '先生', title: '甲県\r\n乙課', department: '' },
      assessment: { methods: ['立会い検査', 'documents'] },
    });
    await openForm(page, 'ja', 'particulars');
    await openFile(page, writeRecord(odd));
    await expect(notice(page)).toContainText(odd.name);
    await field(page, 'contract.number').fill('第１号');
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('第１号');
    const stored = await keptRecord(page);
    expect(stored.name).toBe(odd.name);
    expect(stored.contract).toEqual({ honorific: '先生', title: '甲県\r\n乙課', number: '第１号' });
    expect(stored.assessment.methods?.toSorted()).toEqual(odd.assessment.methods?.toSorted());
  });

  test('opened can be undone, and that can be undone too', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await openFile(page, writeRecord(recordWith({ name: '別', contract: { number: '別' } })));
    await agree(page);
    await expect(field(page, 'contract.number')).toHaveValue('別');
    await field(page, 'contract.number').fill('書き足した');
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(field(page, 'contract.number')).toHaveValue(recordWith({}).contract.number ?? '');
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(field(page, 'contract.number')).toHaveValue('書き足した');
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('書き足した');
  });

  test('says of a date that it cannot be kept, until it is mended', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await field(page, 'contract.date').fill('0008-05-01');
    await field(page, 'contract.date').blur();
    await expect(page.getByText(words.fields.wrongDate)).toBeVisible();
    await expect(saved(page)).toHaveText(words.keeping.wrongDate);
    await field(page, 'contract.date').fill('2026-05-01');
    await field(page, 'contract.date').blur();
    await expect(page.getByText(words.fields.wrongDate)).toHaveCount(0);
    await expect(saved(page)).not.toHaveText(words.keeping.wrongDate);
  });

  test('saved as a file has a name that every system takes, and time to be fetched', async ({ page }) => {
    const record = recordWith({ contract: { title: ' A/B: "か\u3099"?\n*. ' } });
    await openKept(page, record);
    await page.evaluate(() => {
      URL.revokeObjectURL = () => {
        document.body.dataset.revoked = '';
      };
    });
    const file = await downloaded(page, 'save-file');
    expect(file.name).toContain(`${files.fileName}_${record.contractor.name ?? ''}_A B が_20261120_`);
    await expect(page.locator('body')).not.toHaveAttribute('data-revoked');
  });

  test('opened over another can be undone', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await openFile(page, writeRecord(recordWith({ contract: { number: '別の契約' } })));
    await agree(page);
    await expect(field(page, 'contract.number')).toHaveValue('別の契約');
    await notice(page).getByRole('button', { name: files.undo }).click();
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
    ['a newer version', changed({ version: 3 }), { kind: 'newerVersion', found: '3' }],
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
    ['more than 5 MB', Buffer.alloc(maxBytes + 1, ' '), { kind: 'tooLarge' }],
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
      { kind: 'repeatedKey', path: 'facts.phase' },
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
        await openFile(page, file);
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
    await openFile(page, changed({ facts: { phase: 'never' }, answers: { 'Q99-1': {} }, evidence: 'none' }));
    await expect(notice(page).getByRole('listitem')).toHaveCount(3);
    expect(await kept(page)).toBeNull();
  });

  test('the same file may be chosen again once it is mended', async ({ page }) => {
    await openForm(page, 'ja', 'particulars');
    await openFile(page, example.slice(0, 100));
    await expect(notice(page)).toContainText(files.refused);
    await openFile(page, example);
    await expect(field(page, 'contract.title')).toHaveValue(recordWith({}).name);
    await expect(notice(page)).not.toContainText(files.refused);
  });
});
