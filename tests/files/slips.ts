/** Slips of an author in a content folder, and what the author is told. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { readContent } from '../../src/files/content.ts';

/** A copy of the second annex, made anew for each test of a file that asks for it. */
export let folder = '';

export function copyForEach(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'junshu-content-'));
    cpSync('tests/tiny', folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
}

/** A slip of the author: in which file, what is replaced, by what. */
export type Slip = readonly [file: string, found: string | RegExp, written: string];

export function slip(...[file, found, written]: Slip): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(found);
  writeFileSync(path, text.replace(found, written));
}

/** What the author is told, a problem a line, with the paths from the content folder. */
export function told(): readonly string[] {
  try {
    readContent(folder);
    return [];
  } catch (problem) {
    const [head = '', ...problems] = String(problem).trimEnd().split('\n- ');
    expect(head).toContain(`${problems.length} to mend:`);
    return problems.map((one) => one.replaceAll(`${folder}/`, ''));
  }
}

/** The same, less the lines. */
export function toldOf(): readonly string[] {
  return told().map((one) => one.replace(/^(\S+), line \d+: /, '$1: '));
}
