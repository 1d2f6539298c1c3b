/** Whatever file is given: it is read, or refused in a sentence with its place, and nothing is written by halves. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { newContent } from '../../src/files/new-content.ts';

const sound =
  '別記\n要領\n第１条　乙は、情報を守らなければならない。\n第２条　甲は、検査することができる。\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
/** 「要領」, then a clause, in Shift_JIS. */
const shiftJis = Uint8Array.from(
  Buffer.from('977697cc0a91e682508ff0814089b382cd81418ee782e982b182c681420a', 'hex'),
);

describe('a file is read', () => {
  test.each([
    ['UTF-8', utf8(sound), 'UTF-8'],
    ['UTF-8 with a mark of byte order', utf8(`\ufeff${sound}`), 'UTF-8'],
    ['UTF-16', utf16(sound), 'UTF-16'],
    ['Shift_JIS', shiftJis, 'Shift_JIS'],
    ['one line of 200,000 letters', utf8(`要領\n第１条　乙は、${'情報'.repeat(100_000)}を守る。`), 'UTF-8'],
  ])('%s', async (_, bytes, encoding) => {
    const made = await newContent(bytes, 'annex.txt', '2026-11-28');
    expect(made).toMatchObject({ kind: 'drafted', taken: { encoding } });
  });
});

describe('a file is refused in a sentence', () => {
  test.each([
    ['empty', new Uint8Array(), 'ファイルに文字がありません。'],
    [
      'a program',
      Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]),
      '文字として読めないファイルです。',
    ],
    ['beyond 5 MB', utf8('あ'.repeat(1_700_000)), 'ファイルが5MBを超えています。'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      '文字として読めないファイルです。',
    ],
  ])('%s', async (_, bytes, why) => {
    const made = await newContent(bytes, 'annex.txt', '2026-11-28');
    expect(made.kind === 'unreadable' && made.why).toContain(why);
  });
});

describe('a text stops with the line', () => {
  test.each([
    ['without a single number', '注意事項\n情報を守ること。\n', 1, '番号の付いた行が見当たりません'],
    ['with the same clause twice', `${sound}第２条　乙は、返す。\n`, 5, '同じ番号が２度'],
    ['that is cut', `${sound}第３条　乙は、情報を管理し、`, 5, '文の途中で終わっています'],
    [
      'that holds two documents',
      `${sound}別記\n要綱\n第１条　乙は、返す。\n`,
      7,
      'ここから別の文書が始まっている',
    ],
    ['with a damaged number', `${sound}第条　乙は、返す。\n`, 5, '番号が読み取れません'],
    [
      'with a number and no words',
      '要領\n第１条　乙は、次のとおりとする。\n(1)\n(2)　記録\n',
      3,
      '番号の後に文がありません',
    ],
  ])('%s', async (_, text, line, question) => {
    const made = await newContent(utf8(text), 'annex.txt', '2026-11-28');
    const doubts = made.kind === 'stopped' ? made.doubts : [];
    expect(doubts.map((doubt) => [doubt.line, doubt.question])).toContainEqual([
      line,
      expect.stringContaining(question),
    ]);
  });
});

describe('the command', () => {
  const home = mkdtempSync(join(tmpdir(), 'junshu-new-'));
  const make = (...given: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...given], {
      encoding: 'utf8',
      env: { ...process.env, JUNSHU_CWD: home },
    });
    return { status, stderr };
  };
  writeFileSync(join(home, 'sound.txt'), sound);
  writeFileSync(join(home, 'cut.txt'), `${sound}第３条　乙は、情報を管理し、`);

  test('writes a folder that is sound, with the file as it was received', () => {
    expect(make('sound.txt', 'made').status).toBe(0);
    const { annex } = readContent(join(home, 'made'), ['ja']);
    expect(annex).toMatchObject({ draft: true, clauses: [{ number: 1 }, { number: 2 }] });
    expect(readFileSync(join(home, 'made', 'source', 'annex.txt'), 'utf8')).toBe(sound);
  });

  test('writes nothing where the text stops', () => {
    const { status, stderr } = make('cut.txt', 'cut');
    expect(status).toBe(1);
    expect(stderr).toContain('5行目');
    expect(readdirSync(home).filter((name) => name.includes('cut'))).toEqual(['cut.txt']);
  });

  test('never writes over a folder that holds something', () => {
    mkdirSync(join(home, 'taken'));
    writeFileSync(join(home, 'taken', 'note.txt'), 'own');
    expect(make('sound.txt', 'taken').stderr).toContain('上書きしません');
    expect(readdirSync(join(home, 'taken'))).toEqual(['note.txt']);
    expect(existsSync(join(home, 'taken', 'annex.yaml'))).toBe(false);
  });
});
