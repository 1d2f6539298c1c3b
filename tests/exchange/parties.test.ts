/** Where the contract calls its parties otherwise, every edition calls them so. */
import { describe, expect, test } from 'vitest';
import { readAnnex } from '../../src/files/content.ts';
import { annexMarkdown } from '../../src/lib/exchange/annex-markdown.ts';
import { linkedData } from '../../src/lib/exchange/linked-data.ts';
import { llmsText } from '../../src/lib/exchange/llms.ts';
import { normsCsv } from '../../src/lib/exchange/csv/norms-csv.ts';
import { oscalCatalogJson } from '../../src/lib/exchange/oscal/oscal-catalog.ts';
import { questionsCsv } from '../../src/lib/exchange/csv/questions-csv.ts';
import { corpusOf } from '../../src/lib/search/corpus.ts';
import { entriesOf } from '../../src/lib/search/words/synonyms.ts';
import type { Synonyms } from '../../src/lib/search/words/synonyms.ts';

const name = (ja: string) => ({ ja, en: ja });
const annex = {
  ...readAnnex('tests/annexes/plain'),
  parties: { orderingParty: name('甲'), contractor: name('乙') },
};
const address = (path: string) => `/${path}`;

describe('no edition says 受注者 of an annex whose parties are 甲 and 乙', () => {
  test.each([
    ['Markdown', annexMarkdown(annex, 'ja')],
    ['OSCAL', oscalCatalogJson(annex, 'ja')],
    ['CSV of sentences', normsCsv(annex)],
    ['CSV of questions', questionsCsv(annex)],
    ['linked data', linkedData(annex, 'ja', address)],
    ['llms.txt', llmsText(annex, address)],
  ])('%s', (_, text) => {
    expect(text).not.toMatch(/受注者|発注者/);
  });

  test('Markdown and OSCAL name 乙', () => {
    expect(annexMarkdown(annex, 'ja')).toContain('乙：');
    expect(oscalCatalogJson(annex, 'ja')).toContain('"title": "乙"');
  });
});

test('a duty is found by the name of the contract, and by the one that readers know from others', () => {
  expect(corpusOf(annex, 'ja')[0]?.norms).toEqual(['乙の義務']);
  const none: Synonyms = { ja: [], en: [], site: { ja: [], en: [] }, unsaid: [] };
  const entry = entriesOf(annex, none, 'ja').find(({ said }) => said === '乙の義務');
  expect(entry?.by.norm).toContain('受注者の義務');
});
