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

/** What the text is told whose words lead nowhere. */
const astray = (language: 'ja' | 'en', cited: string, to: string) =>
  `clauses/02-keys/${language}.mdx: “${cited}” in sentence 2-3-1 leads to ${to}, which is not there. Cite a clause or paragraph of this annex, or say in clause.yaml where the words lead (leadsTo).`;

/** What the translation is told whose words lead elsewhere. */
const otherwise = (to: string, here: string) =>
  `clauses/02-keys/en.mdx: sentence 2-3-1 refers to ${to} in ja.mdx, to ${here} here. Every reference stands in both languages; mend the translation, or say in clause.yaml where its words lead (leadsTo).`;

describe('references', () => {
  finds([
    [
      'the translation drops one',
      (parts) => say(parts, 'en', 'Where a copy is made, the same holds for the copy as well.'),
      otherwise('2-1', 'nothing'),
    ],
    [
      'the translation leads to another paragraph',
      (parts) =>
        say(parts, 'en', 'Where a copy is made, the preceding paragraph holds for the copy as well.'),
      otherwise('2-1', '2-2'),
    ],
    [
      'a paragraph is cited that is not there',
      (parts) => {
        say(parts, 'ja', '合鍵についても、第９項と同じである。');
        say(parts, 'en', 'For the copy paragraph 9 holds as well.');
      },
      astray('ja', '第９項', '2-9'),
      astray('en', 'paragraph 9', '2-9'),
      unlike('合鍵についても、第９項と同じである。'),
    ],
    [
      'a clause is cited that is not there',
      (parts) => {
        say(parts, 'ja', '合鍵についても、第４と同じである。');
        say(parts, 'en', 'For the copy Clause 4 holds as well.');
      },
      astray('ja', '第４', '4'),
      astray('en', 'Clause 4', '4'),
      unlike('合鍵についても、第４と同じである。'),
    ],
    [
      'words lead somewhere that the sentence does not have',
      (parts) =>
        (norm(parts, '2-3-1').leadsTo = [
          { words: { ja: '合鍵を作った', en: 'a copy was made' }, to: ['3'] },
        ]),
      'clauses/02-keys/clause.yaml: norm 2-3-1 says where “a copy was made” leads, which en.mdx does not have. Copy the words of the sentence.',
      otherwise('2-1, 3', '2-1'),
    ],
    [
      'words lead to a paragraph that is not there',
      (parts) =>
        (norm(parts, '2-3-1').leadsTo = [{ words: { ja: '第１項', en: 'paragraph 1' }, to: ['2-4'] }]),
      astray('ja', '第１項', '2-4'),
      astray('en', 'paragraph 1', '2-4'),
    ],
    [
      'the data say where different words lead',
      (parts) =>
        (norm(parts, '2-3-1').leadsTo = [{ words: { ja: 'その合鍵', en: 'the copy as well' }, to: ['3'] }]),
    ],
  ]);
});
