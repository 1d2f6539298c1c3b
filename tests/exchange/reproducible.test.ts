/** The same content gives the same bytes: no clock, no chance, no order of the machine. */
import { describe, expect, test, vi } from 'vitest';
import { readAnnex } from '../../src/files/content.ts';
import type { Annex } from '../../src/lib/annex/annex.ts';
import { annexJson } from '../../src/lib/exchange/annex-json.ts';
import { annexMarkdown } from '../../src/lib/exchange/annex-markdown.ts';
import { annexJsonSchema } from '../../src/lib/exchange/annex-schema.ts';
import { llmsText } from '../../src/lib/exchange/llms.ts';
import { normsCsv } from '../../src/lib/exchange/csv/norms-csv.ts';
import { oscalCatalogJson } from '../../src/lib/exchange/oscal/oscal-catalog.ts';
import { pictureOf } from '../../src/lib/exchange/picture.ts';
import { questionsCsv } from '../../src/lib/exchange/csv/questions-csv.ts';
import { languages } from '../../src/lib/languages/language.ts';

const writers: Readonly<Record<string, (annex: Annex) => string>> = {
  'annex.json': annexJson,
  'annex.schema.json': annexJsonSchema,
  'questions.csv': questionsCsv,
  'norms.csv': normsCsv,
  'llms.txt': (annex) => llmsText(annex, (path) => path),
  'picture.svg': pictureOf,
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [`${language}/annex.md`, (annex: Annex) => annexMarkdown(annex, language)],
      [`${language}/oscal-catalog.json`, (annex: Annex) => oscalCatalogJson(annex, language)],
    ]),
  ),
};

describe.each(['tests/annexes/whole', 'tests/tiny'])('of %s', (folder) => {
  const annex = readAnnex(folder);
  vi.useFakeTimers({ now: new Date('2036-02-29T12:00:00Z') });
  const readLater = readAnnex(folder);
  vi.useRealTimers();

  test.each(Object.entries(writers))('%s is the same today and in ten years', (_, write) => {
    const now = write(annex);
    vi.useFakeTimers({ now: new Date('2036-02-29T12:00:00Z') });
    const later = write(readLater);
    vi.useRealTimers();
    expect(later).toBe(now);
    expect(now).not.toBe('');
  });

  test.each(Object.entries(writers))('%s has no hole in its sentences', (_, write) => {
    expect(write(annex)).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\{[a-z]+\}/);
  });
});
