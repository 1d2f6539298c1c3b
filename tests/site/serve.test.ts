import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../../scripts/built/files.ts';
import { serve } from '../../scripts/serve.mjs';

/** The site below a base path, as the local server hands it out. */
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({ root: dist, port: 0, base: '/sub/' });
});

afterAll(() => site.close());

const get = (path: string) => fetch(site.url + path, { redirect: 'manual' });
const fileOf = (path: string) => readFileSync(join(dist, path), 'utf8');

describe('the local server', () => {
  test.each([
    ['ja/', 'ja/index.html'],
    ['annex.json', 'annex.json'],
    ['llms.txt', 'llms.txt'],
  ])('hands out %s packed and whole', async (path, file) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe(fileOf(file));
  });

  test('sends what the build asks hosts to send', async () => {
    const { headers } = await get('ja/');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('leads a folder without its slash to the page', async () => {
    const answer = await get('ja/clauses/8?q=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/sub/ja/clauses/8/?q=1']);
  });

  test.each(['nowhere/', '../package.json'])('knows no %s and says so', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(fileOf('404.html'));
  });
});
