/** The record to try, from a content folder. */
import { exampleRecord } from '../lib/record/examples/example-record.ts';
import type { Language } from '../lib/languages/language.ts';
import { readContent } from './content.ts';
import type { Content } from './content.ts';

/** The text of the record's file. */
export function exampleIn({ annex, examples }: Content, language: Language): string {
  const example = examples[language];
  if (!example) throw new Error(`There is no example.${language}.json to try.`);
  return exampleRecord(annex, example);
}

/** The same from a folder, which must be sound. */
export function readExample(language: Language, folder?: string): string {
  return exampleIn(readContent(folder), language);
}
