import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutline } from '../../src/lib/annex/importing/read-outline.ts';
import type { Outline, OutlineItem } from '../../src/lib/annex/importing/outline.ts';
import { expectedTree } from './offices/expected.ts';
import { layout } from './offices/layout.ts';
import { manner } from './offices/manner.ts';
import { pageOf } from './offices/page.ts';
import { written } from './offices/written.ts';
import { treeOf } from './tree.ts';

const folder = new URL('texts/', import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

describe('texts as offices write them are read as the file beside them says', () => {
  test.each(texts)('%s', async (name) => {
    await expect(treeOf(readOutline(textOf(name)))).toMatchFileSnapshot(
      `texts/${name.replace('.txt', '.tree')}`,
    );
  });
});

/** Without the numbers of lines, which the layout decides. */
function shape({ label, title, preamble, clauses, closing }: Outline): string {
  return [
    `label ${String(label)}`,
    `title ${String(title)}`,
    ...preamble.map((text) => `preamble ${text}`),
    ...clauses.flatMap(({ marker, heading, paragraphs }) => [
      `${marker} | ${String(heading)}`,
      ...paragraphs.flatMap((paragraph) => [
        `  ${String(paragraph.marker)} | ${paragraph.text}`,
        ...paragraph.items.flatMap((item) => itemShape(item, 2)),
      ]),
    ]),
    ...closing.map((text) => `closing ${text}`),
  ].join('\n');
}

function itemShape({ marker, text, items }: OutlineItem, depth: number): readonly string[] {
  return [`${'  '.repeat(depth)}${marker} | ${text}`, ...items.flatMap((item) => itemShape(item, depth + 1))];
}

test('whatever the numbering and the layout, the tree that was written is the tree that is read', () => {
  fc.assert(
    fc.property(written, manner, layout, (text, how, page) => {
      expect(shape(readOutline(pageOf(text, how, page)))).toBe(expectedTree(text, how));
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
}, 60_000);

test('a figure that counts years at the head of a line opens no clause', () => {
  const broken = '受託者は、業務の記録を作り、契約が終わった後';
  const text = `要領\n１　記録\n${broken}\n２ 年間これを残す。\n２　検査\n委託者は、検査する。\n`;
  const { clauses } = readOutline(text);
  expect(clauses.map(({ heading }) => heading)).toEqual(['記録', '検査']);
  expect(clauses[0]?.paragraphs[0]?.text).toBe(`${broken}２ 年間これを残す。`);
});

describe('nothing that was received is lost', () => {
  const bare = (text: string): string =>
    text.replace(/[〈〉\s\u200b\ufeff：:＜＞≪≫（）()【】［］[\]〔〕]/g, '');

  /** Every text of the outline. */
  function textsOf({ title, label, preamble, clauses, closing, removed }: Outline): readonly string[] {
    const layout = removed.filter(({ why }) => why !== '字間の空白').map(({ text }) => text);
    const said = (items: readonly OutlineItem[]): readonly string[] =>
      items.flatMap(({ marker, text, items: inner }) => [marker, text, ...said(inner)]);
    const tree = clauses.flatMap(({ marker, heading, paragraphs }) => [
      marker,
      heading ?? '',
      ...paragraphs.flatMap(({ marker: printed, text, items }) => [printed ?? '', text, ...said(items)]),
    ]);
    return [title ?? '', label ?? '', ...preamble, ...tree, ...closing, ...layout];
  }

  /** A title or a label that runs through the pages stands among what was left out as well. */
  function waysOf(outline: Outline): readonly string[] {
    const ways = [outline, { ...outline, title: null }, { ...outline, label: null }];
    return [...ways, { ...outline, title: null, label: null }].map((one) => sorted(textsOf(one).join('')));
  }

  const sorted = (text: string) => [...bare(text)].sort().join('');

  test.each(texts)('%s', (name) => {
    const text = textOf(name);
    expect(waysOf(readOutline(text))).toContain(sorted(text));
  });

  test('of a text as offices write it, whatever its layout', () => {
    fc.assert(
      fc.property(written, manner, layout, (text, how, page) => {
        const source = pageOf(text, how, page);
        expect(waysOf(readOutline(source))).toContain(sorted(source));
      }),
      { numRuns: 100 },
    );
  });

  test('of any letters at all', () => {
    const heap = fc.array(fc.constantFrom(...heapOf), { maxLength: 300 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(heap, (source) => {
        expect(waysOf(readOutline(source))).toContain(sorted(source));
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  const heapOf = [
    ...'第１条２(3)（ア①・目的、。は\n\n\f 　1234一二-ヲ',
    '別紙１',
    '以上',
    '附則',
    '目次',
    '第２章',
    '削除',
    '甲',
    '- 3 -\n',
    '……3',
  ];
});

describe('what is no sound text is read all the same, and doubted', () => {
  test.each([
    ['a text without a number', '注意事項\n情報を守ること。', '番号の付いた行が見当たりません'],
    ['a cut text', '要領\n第１条　乙は、情報を管理し、', '文の途中で終わっています'],
    ['the same clause twice', '要領\n第１条　乙は、守る。\n第１条　乙は、守る。', '同じ番号が２度'],
    ['two documents', '要領\n第１条　甲。\n第２条　乙。\n第１条　丙。', '番号が１に戻って'],
    ['a damaged number', '要領\n第１条　乙は、守る。\n第条　乙は、守る。', '番号が読み取れません'],
    ['a skipped number', '要領\n第１条　乙は、守る。\n第３条　乙は、守る。', '抜けている番号'],
    ['a count that begins at two', '要領\n第１条　次のとおり。\n(2)　記録', '前の番号が読めていない'],
    ['no title', '第１条　乙は、守る。', '題名が見当たりません'],
    ['a letter of its own', '要領\n第１条　乙は、\ue000を守る。', '何の字か分からない'],
    ['a first clause of a damaged number', '要領\n第1x　乙は。\n第２条　甲は。', '番号が読み取れません'],
  ])('%s', (_, text, question) => {
    expect(
      readOutline(text)
        .doubts.map((doubt) => doubt.question)
        .join(),
    ).toContain(question);
  });

  test('a line ends where a program or a page of the web ends it, and what nobody sees is not there', () => {
    const { title, clauses } = readOutline(
      '要領\u2028\u200b第１条\u200b　乙は、守\u00adる。\v第２条　乙は、返す。',
    );
    expect(title).toBe('要領');
    expect(clauses.map(({ line, paragraphs }) => [line, paragraphs[0]?.text])).toEqual([
      [2, '乙は、守る。'],
      [3, '乙は、返す。'],
    ]);
  });

  test('one line of 200,000 spaces takes no time', () => {
    expect(readOutline(`要領\n第１条${' '.repeat(200_000)}あ。`).clauses[0]?.paragraphs[0]?.text).toBe(
      'あ。',
    );
  });

  test('one line of 200,000 letters is one text', () => {
    const sentence = '乙は、情報を守る。'.repeat(22_223);
    expect(readOutline(`要領\n第１条　${sentence}`).clauses[0]?.paragraphs[0]?.text).toBe(sentence);
  });
});
