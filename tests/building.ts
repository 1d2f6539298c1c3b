/** Builds a site as `npm run build` does, with other settings. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** @param settings JUNSHU_CONTENT, JUNSHU_OUT and others */
export function buildWith(settings: Readonly<Record<string, string>>, cwd = '.') {
  // Only these: the test runner's own BASE_URL and NODE_ENV would become the site's.
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/node'),
    [resolve('node_modules/.bin/astro'), 'build'],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH, HOME, NO_COLOR: '1', ...settings },
    },
  );
  return { status, output: stdout + stderr };
}
