import { describe, expect, test } from 'vitest';
import { readParts } from '../../src/files/folder/parts.ts';
import type { Annex } from '../../src/lib/annex/annex.ts';
import { proofOf } from '../../src/lib/annex/text/proof/proof.ts';
import { spacesDiffer } from '../../src/lib/annex/text/proof/spaces.ts';
import { given, tiny } from '../annexes.ts';

const { source } = readParts('tests/tiny');

test('what is published is its source to the letter, each piece with its line', () => {
  const { proved, deviations: found } = proofOf(tiny, source);
  expect(found).toEqual([]);
  expect(proved.slice(0, 3).map(({ where, line }) => [where, line])).toEqual([
    ['1 heading', 5],
    ['1-1', 9],
    ['2 heading', 16],
  ]);
  const said = proved.map(({ letters }) => letters).join('');
  const all = source.replace(/^別記\s*$/gm, '').replace(tiny.title.ja, '');
  expect(said).toBe(all.replace(/\s/g, ''));
});

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['lines that are broken elsewhere', (text: string) => text.replaceAll('、', '、\n')],
  ['spaces around its lines', (text: string) => text.replaceAll('\n', '\u3000\n\t\u00a0')],
])('%s change nothing', (_, laidOut) => {
  const annex = { ...tiny, layout: [] };
  const plain = source.replace(/^別記\s*$/m, '');
  expect(deviations(annex, laidOut(plain))).toEqual([]);
});

test('a line that is no text is found unless it is declared', () => {
  expect(deviations({ ...tiny, layout: [] }, source)).toEqual([
    { where: 'above 2 heading', received: '別記', published: '', line: 15 },
  ]);
  const layout = [{ line: 1, text: '別記', why: 'ページ番号' }];
  expect(deviations({ ...tiny, layout }, source)).toEqual([
    { where: 'layout, line 1', received: given(source.split('\n')[0]), published: '別記' },
  ]);
});

const deviations = (annex: Annex, text: string) => proofOf(annex, text).deviations;

test('a clause without a heading is found by its marker alone', () => {
  const draft = structuredClone(tiny) as Draft;
  clause(draft, 1).heading.ja = '';
  expect(deviations(draft, source.replace('見聞きしたことの口外の禁止', ''))).toEqual([]);
});

type Slip = (annex: Draft) => unknown;

describe('every difference is told, with its place', () => {
  test.each<[string, Slip, readonly string[]]>([
    ['a changed word', (annex) => (sentence(annex, 2, 1).text.ja += '必ず。'), ['2-1']],
    ['a sentence less', (annex) => clause(annex, 1).paragraphs[0]?.sentences.pop(), ['above 2 heading']],
    ['a dropped paragraph', (annex) => clause(annex, 2).paragraphs.pop(), ['above 3 heading']],
    [
      'a paragraph too many',
      (annex) => clause(annex, 3).paragraphs.push({ number: 2, sentences: [sentence(annex, 1, 1)] }),
      ['3-2'],
    ],
    ['another heading', (annex) => (clause(annex, 2).heading.ja = '別の見出し'), ['2 heading']],
    ['another title', (annex) => (annex.title.ja = '別の題名'), ['title']],
    ['a half-width numeral', (annex) => (clause(annex, 1).marker = '第1'), ['1 heading']],
    ['a marker with a space', (annex) => (clause(annex, 1).marker = '第 １'), ['1 heading']],
    [
      'two changes',
      (annex) => [(clause(annex, 2).heading.ja = '別'), clause(annex, 2).paragraphs.pop()],
      ['2 heading', 'above 3 heading'],
    ],
  ])('%s', (_, slip, places) => {
    const draft = structuredClone(tiny) as Draft;
    slip(draft);
    expect(deviations(draft, source).map(({ where }) => where)).toEqual(places);
  });

  test('a changed translation is none', () => {
    const draft = structuredClone(tiny) as Draft;
    sentence(draft, 1, 1).text.en = 'Something else.';
    expect(deviations(draft, source)).toEqual([]);
  });
});

describe('spaces', () => {
  test.each([
    ['are free between a marker and its words', ['１', '守る。'], '１　守る。', false],
    ['are text within words', ['ISO 27001による。'], 'ISO 27001による。', false],
    ['may not go', ['ISO27001による。'], 'ISO 27001による。', true],
    ['may not come', ['第 １'], '第１', true],
    ['may not change', ['守　る。'], '守 る。', true],
    ['are free where a line breaks', ['守る。'], '守\n　　る。', false],
    ['may stand where a line breaks between Latin words', ['ISO 27001'], 'ISO\n27001', false],
    ['are free where they are declared', ['守る。'], '守\u2028る。', false],
  ])('%s', (_, tokens, received, differ) => {
    expect(spacesDiffer(tokens, received)).toBe(differ);
  });
});

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
type Draft = Mutable<Annex>;

function clause(annex: Draft, number: number) {
  return given(annex.clauses[number - 1]);
}

function sentence(annex: Draft, number: number, paragraph: number) {
  return given(clause(annex, number).paragraphs[paragraph - 1]?.sentences[0]);
}
