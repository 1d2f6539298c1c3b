import { describe, expect, test } from 'vitest';
import { readReceived } from '../../src/files/received/source.ts';
import type { Annex } from '../../src/lib/annex/annex.ts';
import { paragraphText } from '../../src/lib/annex/text/paragraph-text.ts';
import { deviations, readSource } from '../../src/lib/annex/text/verbatim.ts';
import { given, published, tiny } from '../annexes.ts';

const { source: received, sourceDigest } = readReceived('src/content/source/annex.txt');
const label = '別紙２';
const source = readSource(received, label);

describe('the received text', () => {
  test('has a title, 12 headings and 18 paragraphs', () => {
    expect(source.title).toBe('情報セキュリティ要件');
    expect([...source.headings.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const places = source.paragraphs.map(({ clause, paragraph }) => `${clause}-${paragraph}`);
    expect(places.join(' ')).toBe(
      '1-1 2-1 3-1 4-1 5-1 5-2 6-1 6-2 7-1 7-2 8-1 8-2 8-3 9-1 10-1 11-1 12-1 12-2',
    );
  });

  test('is the file whose digest the annex and every record carry', () => {
    expect(published.digest).toBe(`sha256:${sourceDigest}`);
    expect(sourceDigest).toBe('99118c2ef739af36b5c8487c360d6e569bb2036f59500593e86a571f48c0c140');
  });

  test('keeps the printed markers: full-width to 9, half-width after a space from 10', () => {
    expect([...source.headings.values()].map(({ marker }) => marker)).toEqual([
      '第１',
      '第２',
      '第３',
      '第４',
      '第５',
      '第６',
      '第７',
      '第８',
      '第９',
      '第 10',
      '第 11',
      '第 12',
    ]);
  });

  test('loses its running page header, and nothing else with it', () => {
    expect(received).toContain(`${label} \n 第７`);
    const all = [...source.headings.values()].map(({ heading }) => heading);
    expect([...all, ...source.paragraphs.map(({ text }) => text)].join()).not.toContain(label);
    expect(readSource(received, 'another label').paragraphs.find(is('6-2'))?.text).toMatch(
      /適用される。別紙２$/,
    );
  });

  test('keeps its misprint', () => {
    expect(source.paragraphs.find(is('11-1'))?.text).toContain('当該情報キュリティインシデントの公表');
  });

  test('keeps 「なお、…」 in the paragraph that it belongs to', () => {
    expect(source.paragraphs.find(is('6-1'))?.text).toBe(
      '受注者は、この契約による委託業務を行うため、取り扱う情報資産が必要でなくなった場合には、速やかに返還又は廃棄しなければならない。なお、発注者は必要に応じて情報資産の返還又は廃棄を指示するものとする。',
    );
  });

  test('joins a line that a page break has moved to the right', () => {
    expect(source.paragraphs.find(is('12-1'))?.text).toContain(
      '受注者（第８の規定による再委託事業者を含む）により',
    );
  });

  test('reads the same with Windows line ends', () => {
    expect(readSource(received.replaceAll('\n', '\r\n'), label)).toEqual(source);
  });

  test('loses spaces of any width, tabs and page breaks at the ends of lines', () => {
    const laidOut =
      '\f\u3000題\t\n\f第１\u3000見出し\u3000\n\n\u3000１\u3000一文目。\u3000\n\f\u3000二文目。\u00a0\n';
    expect(readSource(laidOut, label)).toEqual(readSource('題\n第１ 見出し\n１ 一文目。二文目。', label));
    expect(readSource(laidOut, label).paragraphs).toEqual([
      { clause: 1, paragraph: 1, text: '一文目。二文目。' },
    ]);
  });

  test('does not let a line go that belongs to no paragraph', () => {
    expect(() => readSource('題\n第１ 見出し\n迷子の行\n', label)).toThrow('「迷子の行」');
  });
});

describe('the published annex', () => {
  test.each([
    ['the published annex', published, source],
    ['the tiny annex', tiny, readSource(readReceived('tests/tiny/source/annex.txt').source, '別記')],
  ])('%s is its source to the letter', (_, annex, itsSource) => {
    expect(deviations(annex, itsSource)).toEqual([]);
  });

  test('holds every character of the source in its order, layout aside', () => {
    const all = published.clauses.map(({ number, marker, heading, paragraphs }) => [
      marker + heading.ja,
      ...paragraphs.map((one) => fullWidth(one.number) + paragraphText(at(Number(number)), one.number, 'ja')),
    ]);
    const text = [published.title.ja, ...all.flat(2)].join('');
    expect(bare(text)).toBe(bare(received.replace(`${label} \n`, '')));
  });

  test.each<[string, (annex: Draft) => unknown, { where: string; received: string; published: string }[]]>([
    [
      'a mended misprint',
      (annex) => replaceIn(sentence(annex, 11, 1, 0), '情報キュリティ', '情報セキュリティ'),
      [{ where: '11-1', received: '当該情報キュリティ', published: '当該情報セキュリティ' }],
    ],
    [
      'a half-width numeral',
      (annex) => replaceIn(sentence(annex, 8, 3, 0), '第３', '第3'),
      [{ where: '8-3', received: '要件第３、', published: '要件第3、' }],
    ],
    [
      'a dropped paragraph',
      (annex) => clause(annex, 8).paragraphs.pop(),
      [{ where: '8-3', received: '受注者は、前項の承諾を受けて', published: '' }],
    ],
    [
      'a paragraph that the source does not have',
      (annex) => clause(annex, 4).paragraphs.push({ number: 2, sentences: [sentence(annex, 1, 1, 1)] }),
      [{ where: '4-2', received: '', published: 'この内容を変更する場合についても同様とする。' }],
    ],
    [
      'swapped headings',
      (annex) =>
        ([clause(annex, 3).heading, clause(annex, 4).heading] = [
          clause(annex, 4).heading,
          clause(annex, 3).heading,
        ]),
      [
        { where: '3 heading', received: '第３ アクセスを許可する', published: '第３ 従業員に対する' },
        { where: '4 heading', received: '第４ 従業員に対する', published: '第４ アクセスを許可する' },
      ],
    ],
    [
      'a marker without its space',
      (annex) => (clause(annex, 10).marker = '第10'),
      [{ where: '10 heading', received: '第 10 発注者', published: '第10 発注者' }],
    ],
    [
      'another title',
      (annex) => (annex.title.ja = '情報セキュリティの要件'),
      [{ where: 'title', received: '情報セキュリティ要件', published: '情報セキュリティの要件' }],
    ],
    [
      'swapped sentences',
      (annex) => clause(annex, 7).paragraphs[0]?.sentences.reverse(),
      [{ where: '7-1', received: '受注者は、', published: 'この契約が終了し' }],
    ],
  ])('%s is found', (_, slip, expected) => {
    const draft = structuredClone(published) as Draft;
    slip(draft);
    expect(deviations(draft, source)).toEqual(
      expected.map((one) => ({
        where: one.where,
        received: containing(one.received),
        published: containing(one.published),
      })),
    );
  });

  test('a changed translation is no deviation', () => {
    const draft = structuredClone(published) as Draft;
    sentence(draft, 8, 1, 0).text.en = 'Something else.';
    expect(deviations(draft, source)).toEqual([]);
  });
});

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
type Draft = Mutable<Annex>;

function at(number: number) {
  return given(published.clauses.find((one) => one.number === number));
}

function clause(annex: Draft, number: number) {
  return given(annex.clauses[number - 1]);
}

function sentence(annex: Draft, number: number, paragraph: number, index: number) {
  return given(clause(annex, number).paragraphs[paragraph - 1]?.sentences[index]);
}

function replaceIn(norm: { text: { ja: string } }, found: string, written: string): string {
  return (norm.text.ja = norm.text.ja.replace(found, written));
}

function containing(text: string): unknown {
  return text === '' ? '' : expect.stringContaining(text);
}

function is(place: string) {
  return (one: { clause: number; paragraph: number }) => `${one.clause}-${one.paragraph}` === place;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

function fullWidth(digit: number): string {
  return String.fromCharCode(0xff10 + digit);
}
