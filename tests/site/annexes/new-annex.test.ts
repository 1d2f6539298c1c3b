/** From a text to its site, as an adopter makes it: npm run new, npm run build, npm test. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { builtText } from '../../../scripts/built/files.ts';
import { buildWith } from '../../building.ts';

const home = mkdtempSync(join(tmpdir(), 'junshu-adopter-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const folder = join(home, 'annex');
const [out, checked] = [join(home, 'out'), join(home, 'checked')];
const text = 'tests/importing/texts/supplement.txt';
const made = spawnSync(process.execPath, ['src/cli/new.ts', text, folder], { encoding: 'utf8' });
const settings = { JUNSHU_CONTENT: folder, JUNSHU_LANGUAGES: 'ja' };
const built = buildWith({ ...settings, JUNSHU_OUT: out });

test('a text becomes a folder that builds at once', () => {
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect([built.status, built.output]).toEqual([0, expect.not.stringContaining('[ERROR]')]);
});

describe.skipIf(built.status !== 0)('its site', () => {
  test('is said to be a draft, with what is not sure', () => {
    expect(builtText('ja/index.html', out)).toContain('<title>【案】');
    const pages = readdirSync(join(out, 'ja', 'clauses')).map((clause) =>
      builtText(join('ja', 'clauses', clause, 'index.html'), out),
    );
    expect(pages.some((page) => page.includes('要確認'))).toBe(true);
  });

  const { PATH = '', HOME = '', JUNSHU_CHROMIUM } = process.env;
  const env = {
    PATH,
    HOME,
    NO_COLOR: '1',
    ...settings,
    JUNSHU_DIST: out,
    JUNSHU_PORT: '4398',
    JUNSHU_CHROMIUM,
  };
  /** What a runner says of what failed; nothing is the proof. */
  const failuresOf = (...args: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    return [status, stdout.replace(/^(?!.*(?:FAIL|Error|›)).*\n/gm, '')];
  };

  test('passes what holds of any annex', () => {
    const projects = ['--project', 'site', '--project', 'proofs'];
    expect(failuresOf('node_modules/vitest/vitest.mjs', 'run', ...projects)).toEqual([0, '']);
  });

  test('keeps an answer in a browser, where nothing hinders a reader', () => {
    const browser = ['--project', 'browser', '--reporter', 'dot'];
    expect(failuresOf('node_modules/@playwright/test/cli.js', 'test', ...browser)).toEqual([0, '']);
  });
});

describe('without draft: true', () => {
  const clauses = readdirSync(join(folder, 'clauses')).map((name) =>
    join(folder, 'clauses', name, 'clause.yaml'),
  );
  type Marked = Record<'norms' | 'questions', { unsure?: string[] }[]>;
  const read = (path: string) => parse(readFileSync(path, 'utf8')) as Marked;
  const marks = clauses.flatMap((path) =>
    Object.values(read(path))
      .flat()
      .flatMap(({ unsure = [] }) => unsure),
  );
  const glossary = join(folder, 'glossary.yaml');
  const terms = readFileSync(glossary, 'utf8');
  const guessed = terms.match(/（要確認）/g) ?? [];

  test('the build names everything that is not checked, and builds once it is', () => {
    const annex = join(folder, 'annex.yaml');
    writeFileSync(annex, readFileSync(annex, 'utf8').replace(/^draft: true\n/m, ''));
    const refused = buildWith({ ...settings, JUNSHU_OUT: checked });
    expect(refused.status).not.toBe(0);
    expect(refused.output.match(/is marked 要確認/g)).toHaveLength(marks.length + guessed.length);

    for (const path of clauses) {
      const clause = read(path);
      for (const one of [...clause.norms, ...clause.questions]) delete one.unsure;
      writeFileSync(path, stringify(clause));
    }
    writeFileSync(glossary, terms.replaceAll(/（要確認）|要確認：/g, ''));
    const sound = buildWith({ ...settings, JUNSHU_OUT: checked });
    expect([sound.status, sound.output]).toEqual([0, expect.not.stringContaining('[ERROR]')]);
    expect(builtText('ja/index.html', checked)).not.toMatch(/案】|要確認/);
  });
});
