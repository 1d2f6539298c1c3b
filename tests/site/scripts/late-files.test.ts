/** What scripts ask for with a file that is loaded late. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../../../scripts/built/files.ts';

const assets = join(dist, 'assets');
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
const needed = new Set(scripts.flatMap((name) => neededBy(readFileSync(join(assets, name), 'utf8'))));

test('a late file is asked for together with what it needs', () => {
  expect(needed.size).toBeGreaterThan(2);
});

test.each([...needed])('%s is a script of the site', (path) => {
  expect(path).toMatch(/^assets\/.*\.js$/);
  expect(scripts).toContain(path.slice('assets/'.length));
});

test('nothing of the bundler is loaded that waits for style sheets', () => {
  for (const name of scripts)
    expect(readFileSync(join(assets, name), 'utf8')).not.toContain('vite:preloadError');
});

/** The bundler writes the list once, at the head of each script: `m.f=["assets/late.js", …]`. */
function neededBy(script: string): readonly string[] {
  const [, list = ''] = /m\.f=\[([^\]]*)\]/.exec(script) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, path = '']) => path);
}
