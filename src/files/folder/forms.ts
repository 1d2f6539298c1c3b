/** The papers that the annex calls for, a file each; an annex may have none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unwritten, allWritten } from '../../lib/annex/content/written.ts';
import type { Written } from '../../lib/annex/content/written.ts';
import { formsInOrder } from '../../lib/forms/form.ts';
import type { Form } from '../../lib/forms/form.ts';
import { formSchema } from '../../lib/forms/schema.ts';
import type { Language } from '../../lib/languages/language.ts';
import { yamlFile } from './file.ts';
import { contentNames } from './names.ts';

export function formFiles(folder: string, languages: readonly Language[]): Written<readonly Form[]> {
  if (!existsSync(folder)) return { ok: true, value: [] };
  const read = allWritten(contentNames(folder).map((name) => formFile(folder, name, languages)));
  return read.ok ? { ok: true, value: formsInOrder(read.value) } : read;
}

/** The name is part of an address, and stands in records. */
const formFileName = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.yaml$/;

function formFile(folder: string, name: string, languages: readonly Language[]): Written<Form> {
  const path = join(folder, name);
  const id = formFileName.exec(name)?.[1];
  if (id === undefined)
    return unwritten(path, [
      'Its name is no id. Call it as it is to be called in its address: change-notice.yaml.',
    ]);
  const file = yamlFile(path, formSchema, languages);
  return file.ok ? { ok: true, value: { id, ...file.value } } : file;
}
