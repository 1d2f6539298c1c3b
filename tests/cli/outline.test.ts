import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOutline } from '../../src/lib/annex/importing/read-outline.ts';

const folder = mkdtempSync(join(tmpdir(), 'junshu-outline-'));

function outline(...files: string[]) {
  return spawnSync(process.execPath, ['src/cli/outline.ts', ...files], { encoding: 'utf8' });
}

function fileWith(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test('what was read is printed as one JSON object, and nothing else is', () => {
  const text = '別記\n要領\n第１条　乙は、守る。\n';
  const { stdout, stderr, status } = outline(fileWith('text.txt', text));
  expect(JSON.parse(stdout)).toEqual(readOutline(text));
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

test('another encoding is told on stderr', () => {
  const file = fileWith('sjis.txt', Uint8Array.from([0x91, 0xe6, 0x82, 0x50, 0x8f, 0xf0, 0x0a]));
  const { stderr, status } = outline(file);
  expect({ stderr: stderr.trim(), status }).toEqual({
    stderr: `${file}：Shift_JISの文字として読みました。`,
    status: 0,
  });
});

test.each([
  ['no file named', [], '使い方'],
  ['two files named', ['a', 'b'], '使い方'],
  ['a file that is not there', [join(folder, 'none.txt')], 'ファイルがないか'],
  ['a folder', [folder], 'ファイルではないため'],
  ['a file without end', ['/dev/zero'], 'ファイルではないため'],
  ['an empty file', [fileWith('empty.txt', '')], '文字がありません'],
])('%s ends with a sentence and status 1', (_, files, sentence) => {
  const { stdout, stderr, status } = outline(...files);
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toContain(sentence);
});
