import { expect, test } from 'vitest';
import { runsOf } from '../../src/lib/spoken.ts';

test.each([
  ['en', 'A rule.', ['A rule.']],
  ['en', 'from 直ちに immediately', ['from ', 'ja 直ちに', ' immediately']],
  ['en', 'says 第５、第６ and サービス.', ['says ', 'ja 第５、第６', ' and ', 'ja サービス', '.']],
  ['en', '監視及び管理', ['ja 監視及び管理']],
  ['ja', '英語は Contractor である。', ['英語は Contractor である。']],
  ['en', '', []],
] as const)('%s: %s', (language, text, runs) => {
  const said = runsOf(text, language);
  expect(said.map((run) => (run.language ? `${run.language} ${run.text}` : run.text))).toEqual(runs);
  expect(said.map((run) => run.text).join('')).toBe(text);
});
