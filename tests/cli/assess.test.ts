import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { maxBytes } from '../../src/lib/record/record-type.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { en } from '../../src/lib/wording/en.ts';
import { given } from '../annexes.ts';
import { flood } from '../record/flood.ts';
import { sound } from '../record/records.ts';
import { assessed } from '../assessment/worked.ts';

interface Case {
  readonly name: string;
  readonly facts: object;
  readonly answers: object;
  readonly expected: Readonly<Record<string, unknown>>;
}

type Line = Readonly<Record<string, unknown>> & {
  readonly file: string;
  readonly problems?: readonly object[];
};

const cases = JSON.parse(
  readFileSync('tests/assessment/verdict/verdict-cases.json', 'utf8'),
) as readonly Case[];
const folder = mkdtempSync(join(tmpdir(), 'junshu-assess-'));

for (const [index, one] of cases.entries()) save(`case-${index}.json`, JSON.stringify(one));
const { facts, answers, expected: bareExpected } = given(cases[0]);
save('bare.json', JSON.stringify({ facts, answers }));
save('typed.junshu.json', writeRecord(sound));
save('version-1.junshu.json', ofVersion1());
save('with a space & 日本語.json', writeRecord(sound));
save('bom.json', `\uFEFF${writeRecord(sound)}`);
save('unknown.json', JSON.stringify({ facts: { weather: 'fine' }, answers: { 'Q5-1': { level: 'done' } } }));
save('cut.json', '{"facts":{');
save('binary.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]));
save('sjis.json', Buffer.from([0x7b, 0x22, 0x93, 0xfa, 0x96, 0x7b, 0x22, 0x7d]));
save('empty.json', '');
save('flood.json', flood());
save('large.json', Buffer.alloc(maxBytes + 1, ' '));
mkdirSync(join(folder, 'folder.json'));
symlinkSync('loop.json', join(folder, 'loop.json'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the worked cases as they stand in their file', () => {
  const { status, lines } = run(...cases.map((_, index) => `case-${index}.json`));

  test('all are assessed, one line each, in the order of the arguments', () => {
    expect(status).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual(cases.map((_, index) => `case-${index}.json`));
  });

  test.each(cases.map(({ name, expected }, index) => ({ name, expected, index })))(
    '$name',
    ({ expected, index }) => {
      expect(lines[index]).toEqual({ file: `case-${index}.json`, ...expected });
    },
  );
});

describe('files that can be read', () => {
  const typed = [
    'typed.junshu.json',
    'version-1.junshu.json',
    'with a space & 日本語.json',
    'bom.json',
    join(folder, 'bom.json'),
  ];
  const { status, lines, errors } = run('bare.json', ...typed);

  test('are facts and answers alone', () => {
    expect(lines[0]).toEqual({ file: 'bare.json', ...bareExpected });
  });

  test.each(typed)('are records: %s', (file) => {
    const result: object = assessed(sound.facts, sound.answers);
    const line = given(lines[1 + typed.indexOf(file)]);
    expect(Object.keys(line).sort()).toEqual(['file', ...Object.keys(bareExpected)].sort());
    expect({ ...result, file }).toMatchObject(line);
  });

  test('end well and in silence', () => {
    expect([status, errors]).toEqual([0, '']);
  });
});

describe('files that cannot be read', () => {
  const problems: readonly (readonly [string, readonly object[]])[] = [
    ['missing.json', [{ kind: 'notFound' }]],
    ['folder.json', [{ kind: 'notFound' }]],
    ['loop.json', [{ kind: 'notFound' }]],
    ['binary.json', [{ kind: 'notText' }]],
    ['sjis.json', [{ kind: 'notText' }]],
    ['empty.json', [{ kind: 'notJson' }]],
    ['cut.json', [{ kind: 'notJson' }]],
    ['large.json', [{ kind: 'tooLarge' }]],
    [
      'unknown.json',
      [
        { kind: 'unknownKey', path: 'facts.weather' },
        { kind: 'unknownKey', path: 'answers.Q5-1.level' },
      ],
    ],
  ];
  const { status, lines, errors } = run(...problems.map(([file]) => file));

  test.each(problems)('%s is named with its problems', (file, found) => {
    const sentence = expect.any(String) as unknown;
    const line = lines.find((one) => one.file === file);
    expect(line).toEqual({ file, problems: found.map((one) => ({ ...one, sentence })) });
  });

  test('end with status 1, without a word beside the lines', () => {
    expect([status, errors]).toEqual([1, '']);
    expect(lines).toHaveLength(problems.length);
  });

  test('are told in whole sentences', () => {
    expect(lines[0]?.problems).toEqual([{ kind: 'notFound', sentence: en.problems.notFound }]);
  });

  test('do not keep the others from being assessed', { timeout: 60_000 }, () => {
    const mixed = run('case-2.json', 'missing.json', 'bare.json', 'flood.json', 'case-5.json');
    expect(mixed.status).toBe(1);
    expect(mixed.lines.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['case-2.json', 'nonconforming'],
      ['missing.json', undefined],
      ['bare.json', 'conforming'],
      ['flood.json', undefined],
      ['case-5.json', 'needs-improvement'],
    ]);
  });
});

test('no file is no line', { timeout: 60_000 }, () => {
  expect(run()).toEqual({ status: 0, lines: [], errors: '' });
});

function ofVersion1(): string {
  const subcontractors = sound.subcontractors.map(({ id, ...row }) => row);
  return JSON.stringify({ ...sound, version: 1, subcontractors });
}

function save(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

/** Runs the program as `npm run -s assess` does, called from the folder of the files. */
function run(...files: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/node'),
    ['src/cli/assess.ts', ...files],
    { encoding: 'utf8', env: { ...process.env, JUNSHU_CWD: folder } },
  );
  const lines = stdout.split('\n').slice(0, -1);
  return { status, lines: lines.map((line) => JSON.parse(line) as Line), errors: stderr };
}
