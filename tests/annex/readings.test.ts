import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readParts } from '../../src/files/folder/parts.ts';
import { confirm, readingsText } from '../../src/lib/annex/readings/confirm-readings.ts';
import { sha256Of } from '../../src/lib/annex/digest.ts';
import { comparisonAt, isOutdated, lineFor, placesOf } from '../../src/lib/annex/readings/readings.ts';
import type { ReadPlace } from '../../src/lib/annex/readings/readings.ts';
import type { ReadingLine, ReadingsFile } from '../../src/lib/annex/schema/beside.ts';

const place: ReadPlace = { at: '4-2', texts: { ja: '甲は、乙に渡す。', en: 'A hands it to B.' } };
const read = lineFor(place, '2026-11-23', sha256Of);
const ja = { ...place, texts: { ...place.texts, ja: '甲は、丙に渡す。' } };
const en = { ...place, texts: { ...place.texts, en: 'A hands it to C.' } };
const both = { ...place, texts: { ja: ja.texts.ja, en: en.texts.en } };
const other = '0123456789abcdef';

/** What is found, which languages it concerns, and whether the Japanese alone, or the English alone, moved on. */
type Row = [string, ReadPlace, ReadingLine | undefined, string, string[], { ja: boolean; en: boolean }];

const no = { ja: false, en: false };
const rows: Row[] = [
  ['nothing changed', place, read, 'read', [], no],
  ['the Japanese changed', ja, read, 'changed', ['ja'], { ja: true, en: false }],
  ['the English changed', en, read, 'changed', ['en'], { ja: false, en: true }],
  ['both changed', both, read, 'changed', ['ja', 'en'], no],
  ['the Japanese digest was bumped', place, { ...read, ja: other }, 'altered', ['ja'], no],
  ['the English digest was bumped', place, { ...read, en: other }, 'altered', ['en'], no],
  [
    'a digest was bumped to a changed text',
    ja,
    { ...lineFor(ja, read.read, sha256Of), seal: read.seal },
    'altered',
    [],
    no,
  ],
  ['a digest was bumped while a text changed', en, { ...read, ja: other }, 'altered', ['ja', 'en'], no],
  ['the day was changed', place, { ...read, read: '2026-12-01' }, 'altered', [], no],
  ['the seal was changed', place, { ...read, seal: other }, 'altered', [], no],
  ['the line of another place was copied', { ...place, at: '4-3' }, read, 'altered', [], no],
  [
    'the languages were exchanged',
    place,
    { ...read, ja: read.en ?? '', en: read.ja ?? '' },
    'altered',
    ['ja', 'en'],
    no,
  ],
  ['nothing was read', place, undefined, 'missing', [], no],
];

test.each(rows)('%s', (_, present, line, kind, which, outdated) => {
  const finding = comparisonAt(present, line ? { [present.at]: line } : {}, sha256Of);
  expect(finding.kind).toBe(kind);
  expect('languages' in finding ? finding.languages : []).toEqual(which);
  expect({ ja: isOutdated(finding, 'ja'), en: isOutdated(finding, 'en') }).toEqual(outdated);
});

describe('a place', () => {
  const places = placesOf(readParts('tests/tiny'));

  test('is a heading or a paragraph, in the order of the annex', () => {
    expect(places.map(({ at }) => at)).toEqual(['1', '1-1', '2', '2-1', '2-2', '2-3', '3', '3-1']);
  });

  test('keeps its sentences apart, so that moving a full stop is a change', () => {
    expect(places[1]?.texts.ja.split('\n')).toHaveLength(2);
  });
});

describe('confirming', () => {
  const places = [place, { at: '4', texts: { ja: '見出し', en: 'Heading' } }];
  const today = '2027-01-31';

  test('a place named takes its present texts and the day, and leaves the others', () => {
    const before = { '4': lineFor({ ...place, at: '4' }, '2026-11-01', sha256Of), '4-2': read };
    const { readings, confirmed } = confirm(places, before, ['4-2'], today, sha256Of);
    expect(readings).toEqual({ '4': before['4'], '4-2': lineFor(place, today, sha256Of) });
    expect(confirmed).toEqual([place]);
  });

  test('all takes what is not read, and keeps the day of what is', () => {
    const { readings, confirmed } = confirm(places, { '4-2': read }, 'all', today, sha256Of);
    expect(confirmed.map(({ at }) => at)).toEqual(['4']);
    expect(readings['4-2']).toEqual(read);
  });

  test('drops the line of a place that is gone, and says so', () => {
    const result = confirm(places, { '4-2': read, '9-1': read }, ['4'], today, sha256Of);
    expect(result.removed).toEqual(['9-1']);
    expect(Object.keys(result.readings).toSorted()).toEqual(['4', '4-2']);
  });

  test('leaves nothing to find, whatever the texts and the lines were', () => {
    const text = fc.string({ unit: 'grapheme' });
    const line = fc.constantFrom(undefined, read, { ...read, ja: other });
    fc.assert(
      fc.property(text, text, line, (japanese, english, old) => {
        const one = { at: '4-2', texts: { ja: japanese, en: english } };
        const before: ReadingsFile = old ? { '4-2': old } : {};
        const { readings } = confirm([one], before, 'all', today, sha256Of);
        expect(comparisonAt(one, readings, sha256Of)).toEqual({ kind: 'read' });
      }),
    );
  });

  test('writes one line a place, sorted as the annex is, every digest quoted', () => {
    const digits = { ...read, ja: '1234567890123456', en: '12e4567890123456' };
    const text = readingsText({ '10': digits, '2-10': digits, '2': digits, '2-9': digits });
    const lines = text.split('\n').filter((one) => /^\d/.test(one));
    expect(lines.map((one) => one.split(':')[0])).toEqual(['2', '2-9', '2-10', '10']);
    expect(lines[0]).toBe(
      `2: { read: 2026-11-23, ja: '1234567890123456', en: '12e4567890123456', seal: '${read.seal}' }`,
    );
  });
});
