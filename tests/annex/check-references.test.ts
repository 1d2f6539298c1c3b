import { describe } from 'vitest';
import { given } from '../annexes.ts';
import { norm, words } from './parts.ts';
import type { Draft } from './parts.ts';
import { finds } from './rows.ts';

function say(parts: Draft, language: 'ja' | 'en', sentence: string) {
  given(words(parts, 2, language).paragraphs[2])[0] = sentence;
}

/** The text then differs from the received one, which is asked only once all else is sound. */
const mend =
  'Every reference stands in both languages; mend the translation, or say in clause.yaml where its words lead (leadsTo).';

describe('references', () => {
  finds([
    [
      'the translation drops one',
      (parts) => say(parts, 'en', 'Where a copy is made, the same holds for the copy as well.'),
      `02-keys: sentence 2-3-1 refers to 2-1 in ja.mdx, to nothing in en.mdx. ${mend}`,
    ],
    [
      'the translation leads to another paragraph',
      (parts) =>
        say(parts, 'en', 'Where a copy is made, the preceding paragraph holds for the copy as well.'),
      `02-keys: sentence 2-3-1 refers to 2-1 in ja.mdx, to 2-2 in en.mdx. ${mend}`,
    ],
    [
      'a paragraph is cited that is not there',
      (parts) => {
        say(parts, 'ja', '合鍵についても、第９項と同じである。');
        say(parts, 'en', 'For the copy paragraph 9 holds as well.');
      },
      '02-keys: “第９項” in sentence 2-3-1 of ja.mdx leads to 2-9, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
      '02-keys: “paragraph 9” in sentence 2-3-1 of en.mdx leads to 2-9, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
    ],
    [
      'a clause is cited that is not there',
      (parts) => {
        say(parts, 'ja', '合鍵についても、第４と同じである。');
        say(parts, 'en', 'For the copy Clause 4 holds as well.');
      },
      '02-keys: “第４” in sentence 2-3-1 of ja.mdx leads to 4, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
      '02-keys: “Clause 4” in sentence 2-3-1 of en.mdx leads to 4, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
    ],
    [
      'words lead somewhere that the sentence does not have',
      (parts) =>
        (norm(parts, '2-3-1').leadsTo = [
          { words: { ja: '合鍵を作った', en: 'a copy was made' }, to: ['3'] },
        ]),
      '02-keys: norm 2-3-1 says where “a copy was made” leads, which en.mdx does not have. Copy the words of the sentence.',
      `02-keys: sentence 2-3-1 refers to 2-1, 3 in ja.mdx, to 2-1 in en.mdx. ${mend}`,
    ],
    [
      'words lead to a paragraph that is not there',
      (parts) =>
        (norm(parts, '2-3-1').leadsTo = [{ words: { ja: '第１項', en: 'paragraph 1' }, to: ['2-4'] }]),
      '02-keys: “第１項” in sentence 2-3-1 of ja.mdx leads to 2-4, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
      '02-keys: “paragraph 1” in sentence 2-3-1 of en.mdx leads to 2-4, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
    ],
    [
      'the data say where different words lead',
      (parts) =>
        (norm(parts, '2-3-1').leadsTo = [{ words: { ja: 'その合鍵', en: 'the copy as well' }, to: ['3'] }]),
    ],
  ]);
});
