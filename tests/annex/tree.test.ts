import { describe, expect, test } from 'vitest';
import { addressKey, inOrder, itemId, parseKey } from '../../src/lib/annex/numbering/address.ts';
import { addressLabel, isUsual } from '../../src/lib/annex/numbering/labels.ts';
import { numberingOf, treeOf } from '../../src/lib/annex/numbering/tree.ts';
import type { Branch } from '../../src/lib/annex/numbering/tree.ts';
import { itemKeysOf } from '../../src/lib/annex/numbering/item-keys.ts';
import { parseItem } from '../../src/lib/annex/numbering/typed-item.ts';
import { referencesIn } from '../../src/lib/annex/references/references.ts';
import { asRead, normIds } from '../../src/lib/annex/text/written-text.ts';
import { given, published } from '../annexes.ts';

/** 第１条 (one paragraph without a number), 第３条 with two, items to the third depth, 第３条の２. */
const articles: readonly Branch[] = [
  { number: 1, marker: '第１条', paragraphs: [{ number: 1, marker: '' }] },
  {
    number: 3,
    marker: '第３条',
    paragraphs: [
      {
        number: 1,
        marker: '',
        items: [
          { at: '3-1-i1', marker: '(1)' },
          { at: '3-1-i2', marker: '(2)' },
          { at: '3-1-i2-a', marker: 'ア' },
          { at: '3-1-i2-b', marker: 'イ' },
          { at: '3-1-i2-b-i1', marker: '(ア)' },
          { at: '3-1-i3', marker: '(3)' },
        ],
      },
      { number: 2, marker: '２' },
      { number: 3, marker: '３' },
    ],
  },
  { number: '3_2', marker: '第３条の２', paragraphs: [{ number: 1, marker: '' }] },
  { number: 4, marker: '第４条', paragraphs: [{ number: 1, marker: '' }] },
];
const tree = treeOf({ clauses: articles });

const numbers: readonly Branch[] = [
  { number: 1, marker: '１', paragraphs: [{ number: 1, marker: '' }] },
  {
    number: 2,
    marker: '２',
    paragraphs: [
      { number: 1, marker: '（１）' },
      { number: 2, marker: '（２）', items: [{ at: '2-2-i1', marker: 'ア' }] },
      { number: 3, marker: '（３）', items: [{ at: '2-3-i1', marker: '・' }] },
    ],
  },
];

describe('an address', () => {
  test.each(['8', '8-3', '8-3-i2', '8-3-i2-a', '8-3-i2-a-i1', '3_2', '3_2-1', '0-1', '12-1-aa'])(
    '%s is read as it is written',
    (key) => {
      expect(addressKey(parseKey(key))).toBe(key);
    },
  );

  test('of a norm is the place in which it stands', () => {
    expect(['8-3-1', '8-3-i2-1', '3_2-1-i2-a-4'].map((id) => addressKey(parseKey(id)))).toEqual([
      '8-3',
      '8-3-i2',
      '3_2-1-i2-a',
    ]);
  });

  test('counts branches between the numbers', () => {
    expect(([4, '3_2', 3, '3_2_2', '3_10', 0] as const).toSorted(inOrder)).toEqual([
      0,
      3,
      '3_2',
      '3_2_2',
      '3_10',
      4,
    ]);
  });

  test('of an item counts by numbers and letters in turn', () => {
    expect([itemId(1, 2), itemId(2, 1), itemId(3, 12), itemId(2, 27)]).toEqual(['i2', 'a', 'i12', 'aa']);
  });
});

describe('a place is cited as the text numbers it', () => {
  test.each([
    ['1', '第１条', 'Clause 1'],
    ['1-1', '第１条', 'Clause 1'],
    ['3-2', '第３条第２項', '3(2)'],
    ['3-1-i2', '第３条第１項第２号', '3(1), item 2'],
    ['3-1-i2-b', '第３条第１項第２号イ', '3(1), item 2b'],
    ['3-1-i2-b-i1', '第３条第１項第２号イ(ア)', '3(1), item 2b1'],
    ['3_2', '第３条の２', 'Clause 3-2'],
    ['0', '前文', 'Preamble'],
  ])('%s', (key, ja, en) => {
    const labels = (['ja', 'en'] as const).map((one) => addressLabel(parseKey(key), one, tree.numbering));
    expect(labels).toEqual([ja, en]);
  });

  test.each([
    ['1-1', '１'],
    ['2-1', '２（１）'],
    ['2-2-i1', '２（２）ア'],
    ['2-3-i1', '２（３）（１番目の「・」）'],
  ])('by its markers: %s', (key, label) => {
    expect(addressLabel(parseKey(key), 'ja', numberingOf({ clauses: numbers }))).toBe(label);
  });

  test('in kanji where the clauses are counted so', () => {
    const clauses: readonly Branch[] = [
      {
        number: 10,
        marker: '第十条',
        paragraphs: [
          { number: 1, marker: '' },
          { number: 2, marker: '２', items: [{ at: '10-2-i1', marker: '一' }] },
        ],
      },
    ];
    expect(addressLabel(parseKey('10-2-i1'), 'ja', numberingOf({ clauses }))).toBe('第十条第二項第一号');
  });

  test('and the published annex as if nothing were told', () => {
    expect(isUsual(numberingOf(published))).toBe(true);
    expect(isUsual(tree.numbering)).toBe(false);
  });
});

describe('words lead, from where they stand, to', () => {
  const found = (text: string, at: string, all = articles): readonly string[] =>
    referencesIn(text, 'ja', { paragraph: 1, ...parseKey(at) }, treeOf({ clauses: all })).map(
      ({ start, end, targets }) => `${text.slice(start, end)} → ${targets.map(addressKey).join(' ')}`,
    );

  test.each<[at: string, text: string, ...found: string[]]>([
    ['4-1', '前条の規定', '前条 → 3_2'],
    ['4-1', '前２条の規定', '前２条 → 3 3_2'],
    ['3_2-1', '次条に定める', '次条 → 4'],
    ['1-1', '前条に定める'],
    ['4-1', '第３条第１項第２号イに掲げる', '第３条第１項第２号イ → 3-1-i2-b'],
    ['4-1', '第３条第１項第２号イ(ア)に掲げる', '第３条第１項第２号イ(ア) → 3-1-i2-b-i1'],
    ['3-2', '前項第２号イ（ア）', '前項第２号イ（ア） → 3-1-i2-b-i1'],
    ['4-1', '第３条第２項及び同条第３項', '第３条第２項 → 3-2', '同条第３項 → 3-3'],
    ['4-1', '第３条第１項の措置及び同項第２号の台帳', '第３条第１項 → 3-1', '同項第２号 → 3-1-i2'],
    ['4-1', '第３条の２及び第３条から第４条まで', '第３条の２ → 3_2', '第３条から第４条まで → 3 3_2 4'],
    ['3-1-i3', '前２号に掲げるもの', '前２号 → 3-1-i1 3-1-i2'],
    ['3-1-i3', '前号の台帳', '前号 → 3-1-i2'],
    ['3-1-i1', '前号の台帳'],
    ['3-1', '次の各号に掲げる措置', '次の各号 → 3-1-i1 3-1-i2 3-1-i3'],
    ['3-2', '前項第２号ア', '前項第２号ア → 3-1-i2-a'],
    ['3-2', '前項の措置', '前項 → 3-1'],
    ['3-2', '第１項第１号から第３号まで', '第１項第１号から第３号まで → 3-1-i1 3-1-i2 3-1-i3'],
    ['3-2', '前項第１号又は第３号', '前項第１号 → 3-1-i1', '第３号 → 3-1-i3'],
    ['3_2-1', '前条第１項から第３項まで', '前条第１項から第３項まで → 3-1 3-2 3-3'],
    ['3_2-1', '前条第２項及び第３項', '前条第２項 → 3-2', '第３項 → 3-3'],
    ['3-1', '(2)の台帳', '(2) → 3-1-i2'],
    ['3-1', '（９）の台帳'],
    ['3-1', '個人情報の保護に関する法律（平成15年法律第57号）第２条第１項に規定する'],
    ['3-1', '法律第2条及び同条第3項'],
    ['3-1', '民法第415条及び第１条の規定'],
    ['3-1', '委託契約書第３条の規定'],
    ['3-1', '別紙２に定める'],
    ['3-1', '昭和21年条例第１号'],
  ])('%s %s', (at, text, ...references) => {
    expect(found(text, at)).toEqual(references);
  });

  test('markers as printed, where clauses are 1, 2, 3', () => {
    expect(found('（１）と同様とする', '2-3', numbers)).toEqual(['（１） → 2-1']);
    expect(found('２（２）の届出', '1-1', numbers)).toEqual(['２（２） → 2-2']);
  });
});

describe('paragraphs are read as an author writes them', () => {
  const read = asRead([
    ['一文。', '二文。'],
    {
      number: 4,
      marker: '４',
      sentences: ['次のとおり。'],
      items: [
        { marker: '(1)', sentences: ['甲。'], items: [{ marker: 'ア', sentences: ['乙。', '丙。'] }] },
        { marker: '(2)', sentences: ['丁。'] },
      ],
      after: ['なお、戊。'],
    },
    { sentences: ['番号のない文。'] },
  ]);

  test('every sentence in the order of the text', () => {
    expect(read.paragraphs).toEqual([
      ['一文。', '二文。'],
      ['次のとおり。', '甲。', '乙。', '丙。', '丁。', 'なお、戊。'],
      ['番号のない文。'],
    ]);
  });

  test('with the ids of their norms', () => {
    expect(read.forms.flatMap((form) => normIds('8', form))).toEqual([
      ...['8-1-1', '8-1-2'],
      ...['8-4-1', '8-4-i1-1', '8-4-i1-a-1', '8-4-i1-a-2', '8-4-i2-1', '8-4-2'],
      '8-5-1',
    ]);
  });

  test('and what is printed before them', () => {
    expect(read.forms.map(({ number, marker }) => [number, marker])).toEqual([
      [1, undefined],
      [4, '４'],
      [5, ''],
    ]);
    expect(given(read.forms[1]).items).toEqual([
      { item: 'i1', marker: '(1)' },
      { item: 'i1-a', marker: 'ア' },
      { item: 'i2', marker: '(2)' },
    ]);
  });
});

test('paragraphs and items are cited in digits as wide as those of the clauses', () => {
  const items = [{ at: '1-2-i1', marker: '(1)' }];
  const narrow = [
    {
      number: 1,
      marker: '第1条',
      paragraphs: [
        { number: 1, marker: '' },
        { number: 2, marker: '2', items },
      ],
    },
  ];
  const { numbering } = treeOf({ clauses: narrow });
  expect(addressLabel(parseKey('1-2-i1'), 'ja', numbering)).toBe('第1条第2項第1号');
});

describe('what a person types for an item leads to it', () => {
  const own = treeOf({ clauses: numbers }).numbering;
  test.each([
    ['第３条第１項第２号', tree.numbering, '3-1-i2'],
    ['第三条第一項第二号ア', tree.numbering, '3-1-i2-a'],
    ['3-1(2)', tree.numbering, '3-1-i2'],
    ['3(1)(2)', tree.numbering, '3-1-i2'],
    ['３－１（２）イ', tree.numbering, '3-1-i2-b'],
    ['3-1(2)イ(ア)', tree.numbering, '3-1-i2-b-i1'],
    ['第３条の２', tree.numbering, '3_2'],
    ['２(2)ア', own, '2-2-i1'],
    ['3-1-2', tree.numbering, null],
    ['3(1)', tree.numbering, null],
    ['第３条第１項第９号', tree.numbering, null],
    ['第３条の記録', tree.numbering, null],
    ['アクセス', tree.numbering, null],
  ])('%s', (typed, numbering, at) => {
    const found = parseItem(typed, itemKeysOf(numbering));
    expect(found ? addressKey(found) : null).toBe(at);
  });

  test('as does every label', () => {
    for (const { numbering } of [tree, treeOf({ clauses: numbers })])
      for (const at of Object.keys(numbering.items ?? {}).filter((key) => key !== '2-3-i1'))
        expect(parseItem(addressLabel(parseKey(at), 'ja', numbering), itemKeysOf(numbering))).toEqual(
          parseKey(at),
        );
  });
});
