/** What an adopter sets is proved before it is used, with the field and the mend. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { site as written } from '../../site.config.ts';
import { readContent } from '../../src/files/content.ts';
import { coloured } from '../../src/integrations/own-colours.ts';
import { contrast } from '../../src/files/colours.ts';
import { settingsOf } from '../../src/files/settings.ts';

test('the settings of this site are sound', () => {
  expect(settingsOf(written).languages).toEqual(['ja', 'en']);
});

const own = { accent: '#00524a', wash: '#e3f4f1', night: '#7fd6c6' };

test('three colours take the place of those of the house, and of nothing else', () => {
  expect(settingsOf({ ...written, colours: own }).colours).toEqual(own);
  const house = readFileSync('src/styles/tokens.css', 'utf8');
  const changed = coloured(house, own).split('\n');
  const lines = house.split('\n').flatMap((line, at) => (line === changed[at] ? [] : [changed[at]?.trim()]));
  expect(lines).toEqual(['--accent: #00524a;', '--accent-wash: #e3f4f1;', '--accent: #7fd6c6;']);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#ffffff', '#ffffff', 1],
])('%s stands out from %s by %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

describe('a mistake names the field and the mend:', () => {
  test.each<readonly [name: string, change: object, said: string | RegExp]>([
    [
      'no language',
      { languages: [] },
      /^[^]*site\.config\.ts, line \d+: languages: A site speaks one language or more\./,
    ],
    ['a language twice', { languages: ['ja', 'ja'] }, 'languages: A language stands twice. Delete one.'],
    [
      'a language without words',
      { languages: ['ja', 'xx'] },
      'languages.1: There are no words for “xx”. Use ja, en, or',
    ],
    ['a base without slashes', { base: 'folder' }, 'base: Write / or a path that begins and ends with /.'],
    ['an origin that is none', { origin: 'example.org' }, 'origin: '],
    ['a logo that is not there', { logo: 'none.svg' }, 'logo: There is no such file in public/. Add it.'],
    ['a logo elsewhere', { logo: '../x.svg' }, 'logo: Write the name of a .svg or .png file of public/.'],
    [
      'a colour by its name',
      { colours: { ...own, accent: 'red' } },
      'colours.accent: Write a colour as #0017c1.',
    ],
    [
      'a colour that no text can be read in',
      { colours: { ...own, accent: '#ffcc00' } },
      'colours.accent: #ffcc00 on paper (#ffffff) has a contrast of 1.5. Text needs 4.5;',
    ],
    [
      'a colour that is too dark by night',
      { colours: { ...own, night: '#203060' } },
      'colours.night: #203060 on the ground by night (#16181d)',
    ],
    [
      'a setting that is none',
      { colour: 'red' },
      'colour: Nothing is called “colour” here. Delete it, or mend its spelling.',
    ],
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
