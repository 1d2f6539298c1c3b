/**
 * Files that stand beside the repository, not in it: the domain's data, NIST's schema. What needs them is skipped
 * where they are not. JUNSHU_DOMAIN names their folder; without it they are looked for in the folder next door.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = process.env.JUNSHU_DOMAIN ?? resolve('..', 'shared');

/** The JSON of a file of that folder; undefined where it is not there. */
export function besideRepository(file: string): unknown {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** What to add to the name of tests that need a file: why they are skipped, if they are. */
export function unlessMissing(file: string, found: unknown): string {
  return found === undefined ? ` (skipped: set JUNSHU_DOMAIN to a folder that holds ${file})` : '';
}
