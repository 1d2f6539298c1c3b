import { describe, expect, test } from 'vitest';
import { sentenceFor, shortened } from '../../../src/lib/record/problem.ts';
import type { Problem } from '../../../src/lib/record/problem.ts';
import { languages } from '../../../src/lib/languages/language.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';

type Example = { readonly [K in Problem['kind']]: Extract<Problem, { kind: K }> };

/** One of every kind; a new kind does not compile until it has an example here. */
const examples: Example = {
  tooLarge: { kind: 'tooLarge' },
  notFound: { kind: 'notFound' },
  notText: { kind: 'notText' },
  notJson: { kind: 'notJson' },
  notRecord: { kind: 'notRecord' },
  failed: { kind: 'failed' },
  newerVersion: { kind: 'newerVersion', found: 'FOUND' },
  otherAnnex: { kind: 'otherAnnex', found: 'FOUND' },
  otherEdition: { kind: 'otherEdition', found: 'FOUND', digest: 'DIGEST' },
  forbiddenKey: { kind: 'forbiddenKey', path: 'PATH' },
  repeatedKey: { kind: 'repeatedKey', path: 'PATH' },
  unknownKey: { kind: 'unknownKey', path: 'PATH' },
  missing: { kind: 'missing', path: 'PATH' },
  wrongValue: { kind: 'wrongValue', path: 'PATH' },
  tooMany: { kind: 'tooMany', path: 'PATH', limit: '500' },
  tooLong: { kind: 'tooLong', path: 'PATH', limit: '10000' },
  repeatedId: { kind: 'repeatedId', path: 'PATH' },
  unknownEvidence: { kind: 'unknownEvidence', path: 'PATH', found: 'FOUND' },
};

test.each([
  ['turns the direction of writing', 'A-12\u202E45-76\u2066'],
  ['is not seen', '\u00AD\u200B\uFEFF\u{E0041}'],
  ['breaks the line', 'a\nb\r\u0085\u2028\u2029'],
  ['is half a character', 'a\uD800'],
])('a name that %s shows that it does', (_, name) => {
  expect(shortened(name)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  expect(shortened(name)).toContain('\uFFFD');
});

describe.each(languages)('in %s', (language) => {
  const words = wordingIn(language).problems;
  const end = language === 'ja' ? '。' : '.';

  test.each(Object.values(examples))('$kind says what happened and what to do', (problem) => {
    const sentence = sentenceFor(problem, words);
    expect(sentence).not.toMatch(/[{}]|undefined|\[object/);
    const sentences = sentence.split(language === 'ja' ? /(?<=。)/ : /(?<=\.) (?=[A-Z“])/);
    expect(sentences).toHaveLength(2);
    for (const one of sentences) expect(one.endsWith(end)).toBe(true);
    if ('path' in problem) expect(sentence).toContain('PATH');
    if ('found' in problem) expect(sentence).toContain('FOUND');
  });

  test('the limit is said in MB', () => {
    expect(sentenceFor(examples.tooLarge, words)).toMatch(/5 ?MB/);
  });

  test.each(['tooMany', 'tooLong'] as const)('%s says its own limit', (kind) => {
    expect(sentenceFor(examples[kind], words)).toContain(examples[kind].limit);
  });

  test('what the file says is shown as it is, braces included', () => {
    const sentence = sentenceFor({ kind: 'unknownKey', path: '{found} $& {path}' }, words);
    expect(sentence).toContain('{found} $& {path}');
  });

  test('nothing is called invalid, nobody is begged or blamed', () => {
    const all = Object.values(words).join('\n');
    expect(all).not.toMatch(/invalid|error|please|sorry|無効|エラー|申し訳|不正/i);
  });

  test('no words are left over', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(examples).sort());
  });
});
