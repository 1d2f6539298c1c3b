import { describe, expect, test } from 'vitest';
import { leftAlone } from '../../../src/lib/annex/references/left-alone.ts';
import { given, tiny } from '../../annexes.ts';

/** The tiny annex with other words in its first sentence. */
function saying(ja: string, leadsTo: readonly { words: { ja: string; en: string }; to: string[] }[] = []) {
  const annex = structuredClone(tiny);
  const sentences = given(annex.clauses[1]?.paragraphs[0]).sentences as object[];
  sentences[0] = { ...sentences[0], text: { ja, en: ja }, leadsTo };
  return leftAlone(annex).map(({ at, words }) => `${at} ${words}`);
}

describe('what the site does not link is told', () => {
  test.each([
    ['個人情報の保護に関する法律第２条による。', ['2-1-1 個人情報の保護に関する法律第２条']],
    ['契約書第10条及び第11条による。', ['2-1-1 契約書第10条', '2-1-1 第11条']],
    ['個人情報の保護に関する法律（平成15年法律第57号）による。', []],
    ['別紙３に定める。', ['2-1-1 別紙３']],
    ['別記様式第１号により届け出る。', ['2-1-1 別記様式第１号']],
    ['別表に掲げる。', ['2-1-1 別表']],
    ['第１及び第３項に定める。', []],
    ['別記に定める。', []],
    ['区別紙幣を数える。', []],
  ])('%s', (text, left) => {
    expect(saying(text)).toEqual(left);
  });

  test('but not where the annex itself says where the words lead', () => {
    expect(saying('別紙３に定める。', [{ words: { ja: '別紙３', en: '別紙３' }, to: ['1-1'] }])).toEqual([]);
  });
});

test('the number of another sheet is none of this annex', () => {
  for (const words of ['別紙第２', '様式第２', '別記第２']) {
    const [left = ''] = saying(`${words}に定める。`);
    expect(left).toContain(words);
  }
});
