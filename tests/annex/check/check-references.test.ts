import { describe } from 'vitest';
import { given } from '../../annexes.ts';
import { norm, words } from '../parts.ts';
import type { Draft } from '../parts.ts';
import { finds } from './rows.ts';

function say(parts: Draft, language: 'ja' | 'en', sentence: string) {
  given(words(parts, 2, language).paragraphs[2])[0] = sentence;
}

/** What the text is told beside, where it then differs from the received one. */
const unlike = (published: string) =>
  `clauses/02-keys/ja.mdx: 2-3: the published text differs from the source.\n    received:  ３ 合鍵を作ったときは、その合鍵についても、第１項と同じである。 (source/annex.txt, line 26)\n    published: ３ ${published}\n    they part at “３合鍵を作ったとき”, published as “３合鍵についても、”\n  The source prevails to the letter; copy it.`;

const mend =
  'Every reference stands in both languages; mend the translation, or say in clause.yaml where its words lead (leadsTo).';

describe('references', () => {
  finds([
    [
      'the translation drops one',
      (parts) => say(parts, 'en', 'Where a copy is made, the same holds for the copy as well.'),
      `clauses/02-keys/en.mdx: sentence 2-3-1 refers to 2-1 in ja.mdx, to nothing here. ${mend}`,
    ],
    [
      'the translation leads to another paragraph',
      (parts) =>
        say(parts, 'en', 'Where a copy is made, the preceding paragraph holds for the copy as well.'),
      `clauses/02-keys/en.mdx: sentence 2-3-1 refers to 2-1 in ja.mdx, to 2-2 here. ${mend}`,
    ],
    [
      'a paragraph is cited that is not there',
      (parts) => {
        say(parts, 'ja', '合鍵についても、第９項と同じである。');
        say(parts, 'en', 'For the copy paragraph 9 holds as well.');
      },
      'clauses/02-keys/ja.mdx: “第９項” in sentence 2-3-1 leads to 2-9, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
      'clauses/02-keys/en.mdx: “paragraph 9” in sentence 2-3-1 leads to 2-9, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
      unlike('合鍵についても、第９項と同じである。'),
    ],
    [
      'a clause is cited that is not there',
      (parts) => {
        say(parts, 'ja', '合鍵についても、第４と同じである。');
        say(parts, 'en', 'For the copy Clause 4 holds as well.');
      },
      'clauses/02-keys/ja.mdx: “第４” in sentence 2-3-1 leads to 4, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
      'clauses/02-keys/en.mdx: “Clause 4” in sentence 2-3-1 leads to 4, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
      unlike('合鍵についても、第４と同じである。'),
    ],
    [
      'words lead somewhere that the sentence does not have',
      (parts) =>
        (norm(parts, '2-3-1').leadsTo = [
          { words: { ja: '合鍵を作った', en: 'a copy was made' }, to: ['3'] },
        ]),
      'clauses/02-keys/clause.yaml: norm 2-3-1 says where “a copy was made” leads, which en.mdx does not have. Copy the words of the sentence.',
      `clauses/02-keys/en.mdx: sentence 2-3-1 refers to 2-1, 3 in ja.mdx, to 2-1 here. ${mend}`,
    ],
    [
      'words lead to a paragraph that is not there',
      (parts) =>
        (norm(parts, '2-3-1').leadsTo = [{ words: { ja: '第１項', en: 'paragraph 1' }, to: ['2-4'] }]),
      'clauses/02-keys/ja.mdx: “第１項” in sentence 2-3-1 leads to 2-4, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
      'clauses/02-keys/en.mdx: “paragraph 1” in sentence 2-3-1 leads to 2-4, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).',
    ],
    [
      'the data say where different words lead',
      (parts) =>
        (norm(parts, '2-3-1').leadsTo = [{ words: { ja: 'その合鍵', en: 'the copy as well' }, to: ['3'] }]),
    ],
  ]);
});
