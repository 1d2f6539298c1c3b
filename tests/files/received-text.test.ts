import { describe, expect, test } from 'vitest';
import { takenFrom } from '../../src/files/received/received.ts';
import { receivedText } from '../../src/files/received/text.ts';

/** 「第１条」 and a line end, as other programs write them. */
const written: readonly [encoding: string, bytes: readonly number[]][] = [
  ['UTF-8', [...new TextEncoder().encode('第１条\n')]],
  ['UTF-8', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('第１条\n')]],
  ['UTF-16', [0xff, 0xfe, 0x2c, 0x7b, 0x11, 0xff, 0x61, 0x67, 0x0a, 0x00]],
  ['UTF-16', [0xfe, 0xff, 0x7b, 0x2c, 0xff, 0x11, 0x67, 0x61, 0x00, 0x0a]],
  ['UTF-16', [0x2c, 0x7b, 0x11, 0xff, 0x61, 0x67, 0x0a, 0x00]],
  ['Shift_JIS', [0x91, 0xe6, 0x82, 0x50, 0x8f, 0xf0, 0x0a]],
  ['ISO-2022-JP', [0x1b, 0x24, 0x42, 0x42, 0x68, 0x23, 0x31, 0x3e, 0x72, 0x1b, 0x28, 0x42, 0x0a]],
];

test.each(written)('%s is read', (encoding, bytes) => {
  const read = receivedText(Uint8Array.from(bytes));
  expect(read).toMatchObject({ ok: true, encoding });
  expect(read.ok && read.text.trim()).toBe('第１条');
});

describe('what is no text is refused in a sentence', () => {
  test.each([
    ['an empty file', [], 'ファイルに文字がありません。'],
    ['spaces only', [0x20, 0x0a], 'ファイルに文字がありません。'],
    ['a PDF', [...new TextEncoder().encode('%PDF-1.7\n')], 'PDFのファイルは読めません。'],
    ['a Word file', [0x50, 0x4b, 3, 4, 0, 0], 'Word、Excel等のファイルは読めません。'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0], '文字として読めないファイルです。'],
    [
      'a page of the web',
      [...new TextEncoder().encode('要領\n<h1>a</h1>\n<p>b</p>\n')],
      '2行目：HTMLの記号（「<h1>」）があります。',
    ],
    [
      'a text with one broken letter',
      [
        ...new TextEncoder().encode('要領\n乙は、提供を受けた情報を、この契約の目的のためにのみ用いる。'),
        0xe3,
        0x81,
      ],
      '2行目：UTF-8の文字として読めない字があります。',
    ],
    ['a torn text', [0xe7, 0xac, 0xff, 0x80], '文字として読めないファイルです。'],
    ['a text beyond 5 MB', Array<number>(5_000_001).fill(0x61), 'ファイルが5MBを超えています。'],
  ])('%s', (_, bytes, sentence) => {
    const read = receivedText(Uint8Array.from(bytes));
    expect(!read.ok && read.why).toContain(sentence);
  });
});

test('of two old encodings, it is the one in which it is Japanese', () => {
  const bytes = Uint8Array.from([0xa4, 0xb3, 0xa4, 0xce, 0xc6, 0xc3, 0xcc, 0xf3, 0xa1, 0xa3]);
  expect(receivedText(bytes)).toMatchObject({ encoding: 'EUC-JP', text: 'この特約。' });
});

test('what turns the order of letters unseen is refused with its line', async () => {
  const taken = await takenFrom(new TextEncoder().encode('要領\n第１条　\u202e乙は、守る。\n'));
  expect(taken).toEqual({ ok: false, why: expect.stringMatching(/^2行目：文字の並び/) as string });
});

test('more lines than any annex has are refused', async () => {
  const taken = await takenFrom(new TextEncoder().encode('ア\n'.repeat(200_001)));
  expect(taken).toEqual({ ok: false, why: expect.stringContaining('文の量が多すぎます') as string });
});
