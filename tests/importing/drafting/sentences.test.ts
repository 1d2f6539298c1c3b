import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../src/lib/annex/importing/drafting/sentences.ts';

describe('a text falls into sentences', () => {
  test.each([
    ['一文。二文。', ['一文。', '二文。']],
    [
      '承諾を得る（軽微なものを除く。）。ただし、急ぐときは、この限りでない。',
      ['承諾を得る（軽微なものを除く。）。', 'ただし、急ぐときは、この限りでない。'],
    ],
    ['「甲。乙」をいう。', ['「甲。乙」をいう。']],
    ['記録の保存', ['記録の保存']],
    ['閉じない（括弧。次の文。', ['閉じない（括弧。', '次の文。']],
    ['一文。　二文。', ['一文。', '　二文。']],
  ])('%s', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  test('that joined are the text to the letter', () => {
    const texts = fc.array(fc.constantFrom(...'甲乙は。、（）「」　条')).map((letters) => letters.join(''));
    fc.assert(fc.property(texts, (text) => sentencesIn(text).join('') === text));
  });
});
