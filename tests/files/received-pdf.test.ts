import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { takenFrom } from '../../src/files/received/received.ts';
import { withoutRadicals } from '../../src/files/received/radicals.ts';
import { readOutline } from '../../src/lib/annex/importing/read-outline.ts';
import { lines, pdfFile } from './pdf.ts';

async function textOf(bytes: Uint8Array): Promise<string> {
  const taken = await takenFrom(bytes);
  return taken.ok ? taken.text : `! ${taken.why}`;
}

describe('a PDF reads line by line, page by page', () => {
  test('with the gaps that a reader sees', async () => {
    const page = [
      ...lines('要領', '第１条　目的', '受託者は、次のとおりとする。'),
      { text: '(1)', x: 90, y: 700 },
      { text: '記録', x: 125, y: 700.5 },
      { text: 'を残す。', x: 145, y: 700 },
    ];
    expect(await textOf(pdfFile([page, lines('第２条　返還')]))).toBe(
      [
        '要領',
        '第１条　目的',
        '受託者は、次のとおりとする。',
        '',
        '　　(1)　　記録を残す。',
        '\f第２条　返還',
        '',
      ].join('\n'),
    );
  });

  test('whose page numbers and running heads are found by the reading of texts', async () => {
    const page = (number: number, ...texts: readonly string[]) => [
      { text: '別記第１号', x: 450, y: 815 },
      ...lines(...texts),
      { text: `- ${number} -`, x: 290, y: 30 },
    ];
    const text = await textOf(
      pdfFile([
        page(
          1,
          '　　　　要　　領',
          '第１条　受託者は、業務に関する資料を、施錠のできる保管庫に入れて、適正に管理し',
        ),
        page(2, 'なければならない。', '第２条　受託者は、その資料を返す。'),
        page(3, '２　返した日は、記録する。'),
      ]),
    );
    const { title, label, clauses, removed, doubts } = readOutline(text);
    expect({ title, label, doubts }).toEqual({ title: '要領', label: '別記第１号', doubts: [] });
    expect(clauses.map(({ paragraphs }) => paragraphs.map((one) => one.text))).toEqual([
      ['受託者は、業務に関する資料を、施錠のできる保管庫に入れて、適正に管理しなければならない。'],
      ['受託者は、その資料を返す。', '返した日は、記録する。'],
    ]);
    expect(removed.filter(({ why }) => why === 'ページ番号')).toHaveLength(3);
  });

  test('less the readings above its words', async () => {
    const page = [...lines('要領', '第１条　漏えいを防ぐ。'), { text: 'ろう', x: 110, y: 773, size: 5 }];
    expect(await textOf(pdfFile([page]))).toBe('要領\n第１条　漏えいを防ぐ。\n');
  });

  test('with ideographs where the file names their radicals', () => {
    expect(withoutRadicals('⻑期・⺠間・⻘色・⽉・⼀・⾞')).toBe('長期・民間・青色・月・一・車');
  });
});

describe('what cannot be read for sure is refused in a sentence, with its page', () => {
  const page = lines('要領', '第１条　受託者は、守る。');
  const sound = pdfFile([page]);
  const column = (x: number) =>
    lines('左の列の文', '次の行の文', '三行目の文', '四行目の文').map((one) => ({ ...one, x }));
  test.each([
    ['a cut file', sound.slice(0, sound.length - 30), '途中で切れています'],
    ['a file that is broken within', brokenOf(sound), '壊れている'],
    ['a page that is a picture', pdfFile([page, []], { picture: true }), '2ページ：文字がなく、画像だけです'],
    [
      'letters that a program read from a picture',
      pdfFile([[{ text: '読取', y: 700, order: '3 Tr' }]]),
      '1ページ：画像から機械が読み取った文字',
    ],
    ['nothing at all', pdfFile([[]]), '文字がありません'],
    ['vertical text', pdfFile([page], { way: 'V' }), '1ページ：縦書きです'],
    [
      'text that lies on its side',
      pdfFile([page, [{ text: '欄外', y: 400, turned: true }]]),
      '2ページ：斜め又は横向き',
    ],
    ['two columns', pdfFile([[...column(70), ...column(320)]]), '1ページ：段組み又は表'],
    [
      'columns whose lines stand at heights of their own',
      pdfFile([[...column(70), ...column(320).map((one) => ({ ...one, y: one.y - 7 }))]]),
      '1ページ：段組み又は表',
    ],
    [
      'letters one below the other',
      pdfFile([[...'乙は情報を守らなければならない'].map((text, at) => ({ text, y: 780 - at * 11 }))]),
      '1ページ：縦書きです',
    ],
    [
      'a footnote',
      pdfFile([[...page, { text: '１', x: 190, y: 766, size: 5 }]]),
      '1ページ：脚注の番号と読める小さな字（「１」）',
    ],
    ['more than a page can hold', packed(Buffer.alloc(9_000_000)), '多すぎます'],
    ['what is packed twice', packed(deflateSync(Buffer.alloc(9_000_000)), 2), '多すぎます'],
    [
      'ideographs that are no language',
      pdfFile([lines('恐慌惧憎'.repeat(20))]),
      '日本語の文として読めません',
    ],
    ['letters of no known sign', pdfFile([lines('\ue000第１条')]), '1ページ：文字の符号が分からない字'],
    [
      'more pages than any annex has',
      pdfFile(Array.from({ length: 301 }, () => page)),
      '300ページを超えています',
    ],
  ])('%s', async (_, bytes, why) => {
    expect(await textOf(bytes)).toMatch(/^! /);
    expect(await textOf(bytes)).toContain(why);
  });

  test('one that is locked', async () => {
    const locked = Buffer.from(sound)
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >>`,
      );
    expect(await textOf(Buffer.from(locked, 'latin1'))).toContain('暗号化されています');
  });
});

/** A file of one stream, and its end. */
function packed(content: Uint8Array, times = 1): Uint8Array {
  const head = `%PDF-1.7\n1 0 obj << /Filter [${'/FlateDecode '.repeat(times)}] >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    deflateSync(content),
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
}

/** The list of pages leads nowhere. */
function brokenOf(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace('/Pages 2 0 R', '/Pages 9 0 R'), 'latin1');
}
