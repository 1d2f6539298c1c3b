/** npm run fields: writes docs/content-fields.md anew from the schemas and the sentences of src/files/manual. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { manualPage } from '../src/files/manual/page.ts';

const file = 'docs/content-fields.md';

/** As the file stands in the house: formatted as everything is. */
export async function fieldsPage(): Promise<string> {
  return format(manualPage(), { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1]?.endsWith('fields.ts')) {
  const page = await fieldsPage();
  if (page !== readFileSync(file, { encoding: 'utf8', flag: 'a+' })) writeFileSync(file, page);
}
