import { expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { addedTo, lexiconOf } from '../../src/lib/search/words/lexicon.ts';
import { pack, unpack } from '../../src/lib/search/packed.ts';
import { entriesOf, siteEntriesOf } from '../../src/lib/search/words/synonyms.ts';
import { published } from '../annexes.ts';

const { synonyms } = readContent();

test.each(languages)('what is packed leads to the same words when unpacked (%s)', (language) => {
  const lexicon = lexiconOf(entriesOf(published, synonyms, language));
  expect(lexicon.size).toBeGreaterThan(100);
  expect(unpack(pack(lexicon))).toEqual(lexicon);
  expect(unpack(pack(new Map()))).toEqual(new Map());
});

test.each(languages)('what the page knows and what the site adds are all that there is (%s)', (language) => {
  const known = lexiconOf(entriesOf(published, synonyms, language));
  const all = lexiconOf(siteEntriesOf(synonyms, language), known);
  const added = addedTo(known, all);
  expect(added.size).toBeGreaterThan(0);
  expect(added.size).toBeLessThan(known.size);
  expect(new Map([...known, ...added])).toEqual(all);
});
