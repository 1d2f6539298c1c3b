import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { corpusOf } from '../../src/lib/search/corpus.ts';
import { indexOf, scan } from '../../src/lib/search/scan.ts';
import { lexiconOf } from '../../src/lib/search/words/lexicon.ts';
import { checkSynonyms, entriesOf } from '../../src/lib/search/words/synonyms.ts';
import type { Synonyms } from '../../src/lib/search/words/synonyms.ts';
import { published, tiny } from '../annexes.ts';

const none = { site: { ja: [], en: [] }, unsaid: [] };
const idea = (said: string, same: readonly string[] = []) => ({ said: [said], same, related: [] });

test.each([
  ['tests/annexes/whole', published],
  ['tests/tiny', tiny],
] as const)('nothing is wrong with the synonyms of %s', (folder, annex) => {
  expect(checkSynonyms(annex, readContent(folder).synonyms)).toEqual([]);
});

test('a word that the annex does not say stops the build', () => {
  const synonyms: Synonyms = { ja: [idea('部屋'), idea('再委託')], en: [idea('subcontracting')], ...none };
  expect(checkSynonyms(tiny, synonyms)).toEqual([
    {
      file: 'synonyms.yaml',
      said: 'the annex does not say “再委託” (ja). “said” takes words of its text.',
      at: ['ja', 1, 'said', 0],
    },
    {
      file: 'synonyms.yaml',
      said: 'the annex does not say “subcontracting” (en). “said” takes words of its text.',
      at: ['en', 0, 'said', 0],
    },
  ]);
});

describe('another annex', () => {
  const synonyms: Synonyms = { ja: [idea('部屋', ['居室'])], en: [idea('rooms', ['chambers'])], ...none };
  const find = (language: 'ja' | 'en', query: string) => {
    const index = indexOf(corpusOf(tiny, language), lexiconOf(entriesOf(tiny, synonyms, language)));
    return scan(query, index).hits.map(({ leads }) => leads.map(({ said }) => said).join());
  };

  test('is found by its own glossary and synonyms', () => {
    expect(find('ja', 'ちょうめん')).toEqual(find('ja', '帳面').map(() => '帳面'));
    expect(find('ja', 'notebook').length).toBeGreaterThan(0);
    expect(find('ja', '居室')).toEqual(find('ja', '部屋').map(() => '部屋'));
    expect(find('en', 'chamber')).toEqual(find('en', 'room').map(() => 'rooms'));
  });
});
