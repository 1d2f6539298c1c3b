import { expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { languages } from '../../src/lib/language.ts';
import { lexiconOf } from '../../src/lib/search/lexicon.ts';
import { pack, unpack } from '../../src/lib/search/packed.ts';
import { entriesOf } from '../../src/lib/search/synonyms.ts';
import { published } from '../annexes.ts';

const { synonyms } = readContent('src/content');

test.each(languages)('what is packed leads to the same words when unpacked (%s)', (language) => {
  const entries = entriesOf(published, synonyms, language);
  const sorted = (lexicon: ReturnType<typeof lexiconOf>) =>
    [...lexicon].map(([key, leads]) => [key, leads.map(({ said, way }) => `${way} ${said}`).sort()]).sort();
  expect(sorted(lexiconOf(unpack(pack(entries))))).toEqual(sorted(lexiconOf(entries)));
});
