/** A filled-in record to try: the content folder holds what the form states, the head is added here. */
import { exampleId } from '../lib/assessment/example.ts';
import { recordType, recordVersion } from '../lib/assessment/record-type.ts';
import type { Language } from '../lib/language.ts';
import { readContent } from './content.ts';
import type { Content } from './content.ts';

const instant = '2026-11-20T00:00:00.000Z';

/** The text of the record's file. */
export function exampleIn({ annex, examples }: Content, language: Language): string {
  const { id, edition, digest } = annex;
  const head = {
    type: recordType,
    version: recordVersion,
    id: exampleId,
    revision: 1,
    createdAt: instant,
    updatedAt: instant,
    annex: { id, edition, digest },
  };
  return `${JSON.stringify({ ...head, ...examples[language] }, null, 2)}\n`;
}

/** The same from a folder, which must be sound. */
export function readExample(language: Language, folder?: string): string {
  return exampleIn(readContent(folder), language);
}
