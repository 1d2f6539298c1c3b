/** Where the received file is no text, the text stands beside it, and is taken again to see that it is the same. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { newContent } from '../../src/files/new-content.ts';
import { readParts } from '../../src/files/folder/parts.ts';
import { takenAgain } from '../../src/files/received/source.ts';
import { writeFolder } from '../../src/files/write.ts';
import { lineOf } from '../../src/lib/annex/content/slip.ts';
import { lines, pdfFile } from './pdf.ts';
import { listOf, numbered, paragraph, useOf, wordFile } from './word.ts';

const home = mkdtempSync(join(tmpdir(), 'junshu-taken-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const word = wordFile({
  body: [
    paragraph('別記'),
    paragraph('要領'),
    numbered('乙は、次のとおり記録を残さなければならない。'),
    numbered('作業の日', 1),
    numbered('作業の場所', 1),
    numbered('甲は、記録を検査することができる。'),
  ].join(''),
  numbering:
    listOf([
      ['decimalFullWidth', '第%1条'],
      ['decimal', '(%2)'],
    ]) + useOf(),
});
const pdf = pdfFile([
  lines(
    '別記',
    '要領',
    '第１条　乙は、次のとおり記録を残さなければならない。',
    '(1)　作業の日',
    '(2)　作業の場所',
  ),
  lines('第２条　甲は、記録を検査することができる。'),
]);

describe.each([
  ['word', 'docx', word],
  ['pdf', 'pdf', pdf],
] as const)('of a file of the kind %s', (kind, ending, bytes) => {
  const folder = join(home, kind);
  const source = () => readParts(folder, ['ja']).annex.source;

  test('the folder is sound, and says from what its text was taken', async () => {
    const made = await newContent(bytes, `annex.${ending}`, '2026-11-28');
    if (made.kind !== 'drafted') throw new Error(JSON.stringify(made));
    writeFolder(folder, made.files, (beside) => readContent(beside, ['ja']));
    const { annex, received } = readContent(folder, ['ja']);
    expect(annex).toMatchObject({ takenFrom: kind, clauses: [{ marker: '第１条' }, { marker: '第２条' }] });
    expect(annex.clauses[0]?.paragraphs[0]?.items?.map(({ marker }) => marker)).toEqual(['(1)', '(2)']);
    expect(Buffer.from(received).toString()).toContain('(2)　作業の場所');
    expect(new Uint8Array(readFileSync(join(folder, 'source', `annex.${ending}`)))).toEqual(
      Uint8Array.from(bytes),
    );
  });

  test('the same text is taken again', async () => {
    expect(await takenAgain(folder, source())).toEqual([]);
  });

  test('a text that was changed by hand is told, by its digest and by its line', async () => {
    const path = join(folder, 'source', 'annex.txt');
    writeFileSync(path, readFileSync(path, 'utf8').replace('作業の場所', '作業の所'));
    expect(() => readContent(folder, ['ja'])).toThrow('is never changed by hand; restore it.');
    const [found] = await takenAgain(folder, source());
    expect(found && lineOf(found)).toContain(
      `source/annex.txt, line 5: it is not what source/annex.${ending} says.`,
    );
  });
});
