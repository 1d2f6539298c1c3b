/** A file of version 1, opened in the form: what became of it is told. */
import { expect, test } from '@playwright/test';
import { en } from '../../../src/lib/wording/en.ts';
import { fill } from '../../../src/lib/wording/fill.ts';
import { notice, openFile, openForm, recordWith } from '../form/form.ts';

test('a file of version 1 is opened, and every change to it is told', async ({ page }) => {
  await openForm(page, 'en');
  const now = recordWith({ subcontractors: [{ id: 'S1', tier: 1, name: '甲' }] });
  const subcontractors = now.subcontractors.map(({ id, ...row }) => row);
  await openFile(page, JSON.stringify({ ...now, version: 1, subcontractors }));
  await expect(notice(page).getByRole('listitem')).toHaveText([
    fill(en.migration.version, { from: '1', to: '2' }),
    fill(en.migration.numbered, { last: 'S1' }),
  ]);
});
