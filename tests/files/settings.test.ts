/** What an adopter sets is proved before it is used, with the field and the mend. */
import { describe, expect, test } from 'vitest';
import { site as written } from '../../site.config.ts';
import { readContent } from '../../src/files/content.ts';
import { settingsOf } from '../../src/files/settings.ts';

test('the settings of this site are sound', () => {
  expect(settingsOf(written).languages).toEqual(['ja', 'en']);
});

describe('a mistake names the field and the mend:', () => {
  test.each<readonly [name: string, change: object, said: string]>([
    ['no language', { languages: [] }, 'site.config.ts: languages: A site speaks one language or more.'],
    ['a language twice', { languages: ['ja', 'ja'] }, 'languages: A language stands twice. Delete one.'],
    [
      'a language without words',
      { languages: ['ja', 'xx'] },
      'languages.1: There are no words for “xx”. Use ja, en, or',
    ],
    ['a base without slashes', { base: 'folder' }, 'base: Write / or a path that begins and ends with /.'],
    ['an origin that is none', { origin: 'example.org' }, 'origin: '],
    ['a setting that is none', { colour: 'red' }, 'Unrecognized key: "colour"'],
  ])('%s', (_, change, said) => {
    expect(() => settingsOf({ ...written, ...change })).toThrow(said);
  });
});

describe('the languages of a folder', () => {
  test('are those of the site', () => {
    const { annex } = readContent('tests/tiny', ['ja', 'en']);
    expect([annex.languages, Object.keys(annex.title)]).toEqual([
      ['ja', 'en'],
      ['ja', 'en'],
    ]);
  });

  test('are one where the site speaks one, and nothing of the other is left', () => {
    const { annex } = readContent('tests/tiny', ['ja']);
    expect(annex.languages).toEqual(['ja']);
    expect(JSON.stringify(annex)).not.toMatch(/"en(?:glish)?":/);
  });

  test('are those that annex.yaml names, where the site speaks more', () => {
    expect(readContent('tests/annexes/plain', ['ja', 'en']).annex.languages).toEqual(['ja']);
  });

  test('hold that of the text that binds', () => {
    expect(() => readContent('tests/tiny', ['en'])).toThrow('Add ja to languages in site.config.ts.');
  });
});
