import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../src/lib/annex/importing/drafting/draft.ts';
import { readOutline } from '../../../src/lib/annex/importing/read-outline.ts';

/** The questions drafted from one clause with this sentence and these items. */
function asked(sentence: string, items: readonly string[]): readonly string[] {
  const text = ['要領', `第１条　${sentence}`, ...items, '第２条　甲は、検査する。'].join('\n');
  const [clause] = draftOf(readOutline(text)).clauses;
  return (clause?.file.questions ?? []).map(({ question }) => question);
}

const lead = '乙は、次の措置を講じなければならない。';

describe('a duty above a list', () => {
  test('is asked item by item where every item is a duty', () => {
    expect(asked(lead, ['(1) 施錠すること。', '(2) 持ち出さないこと。'])).toEqual([
      '施錠していますか。',
      '持ち出したことがありますか。',
    ]);
  });

  test('is asked itself where an item is none', () => {
    expect(asked(lead, ['(1) 施錠', '(2) 記録を残すこと。'])).toEqual([
      '次の措置を講じていますか。',
      '記録を残していますか。',
    ]);
  });

  test('is asked itself where it demands something besides', () => {
    expect(asked('乙は、責任者を置き、次の措置を講じなければならない。', ['(1) 施錠すること。'])).toEqual([
      '責任者を置き、次の措置を講じていますか。',
      '施錠していますか。',
    ]);
  });

  test('is not asked itself where it only says when', () => {
    const words = '乙は、業務に当たっては、次の措置を講じなければならない。';
    expect(asked(words, ['(1) 施錠すること。'])).toEqual(['施錠していますか。']);
  });

  test('leaves what stands before it to be asked', () => {
    expect(asked(`乙は、責任者を置かなければならない。${lead}`, ['(1) 施錠すること。'])).toEqual([
      '責任者を置いていますか。',
      '施錠していますか。',
    ]);
  });

  test('is asked through lists within the list', () => {
    const items = [
      '(1) 端末について、次のことを行うこと。',
      'ア 認証を行うこと。',
      'イ 記録',
      '(2) 施錠すること。',
    ];
    expect(asked(lead, items)).toEqual([
      '端末について、次のことを行っていますか。',
      '認証を行っていますか。',
      '施錠していますか。',
    ]);
  });
});
