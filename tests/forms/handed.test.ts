import { expect, test } from 'vitest';
import { slotsOf } from '../../src/lib/forms/blocks.ts';
import { fillForm } from '../../src/lib/forms/fill.ts';
import { handed } from '../../src/lib/forms/handing/handed.ts';
import { voiceFor } from '../../src/lib/forms/voice.ts';
import { wordingFor } from '../../src/lib/wording/spoken.ts';
import { tiny } from '../annexes.ts';
import { keys } from './forms.ts';

const words = { ja: wordingFor('ja', tiny), en: wordingFor('en', tiny) };
const blocks = fillForm(keys, { annex: tiny, voice: voiceFor(['ja'], 'japanese', words) });
const left = handed(blocks);

test('what is handed over has no marks, hints or examples', () => {
  const said = JSON.stringify(left);
  for (const word of ['推奨', '条文"', '記入例', '正面の鍵', '３本']) {
    expect(JSON.stringify(blocks)).toContain(word);
    expect(said).not.toContain(word);
  }
});

test('it says everything else, in the same order', () => {
  expect(left.map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind));
  expect(slotsOf(left)).toEqual(slotsOf(blocks));
});
