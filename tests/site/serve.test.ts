import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
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

  test.each([
    'bytes=0-9999999999999999',
    'bytes=5-2',
    'bytes=-5',
    'bytes=0-0',
    'bytes=0-1,4-5',
    'bytes=a-b',
    'lines=1-2',
  ])('answers %s with the whole, and goes on', async (Range) => {
    const answer = await raw('GET', '/sub/llms.txt', { Range });
    expect([answer.status, answer.body]).toEqual([200, fileOf('llms.txt')]);
    expect((await get('llms.txt')).status).toBe(200);
  });

  test('hands out a sound part', async () => {
    const { status, body } = await raw('GET', '/sub/llms.txt', {
      Range: 'bytes=2-9',
      'Accept-Encoding': 'gzip',
    });
    expect([status, body]).toEqual([206, fileOf('llms.txt').slice(2, 10)]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('lets nobody %s', async (method) => {
    const { status, headers } = await raw(method, '/sub/ja/');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('answers HEAD without a body', async () => {
    expect(await raw('HEAD', '/sub/ja/')).toMatchObject({ status: 200, body: '' });
  });

  test.each([
    ['annex.txt', 'text/plain'],
    ['llms.txt', 'text/plain'],
    ['ja/annex.md', 'text/markdown'],
    ['questions.csv', 'text/csv'],
  ])('says of %s that it is UTF-8', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(`${type};charset=utf-8`);
  });

  test('lets only what never changes under its name be kept unasked', async () => {
    const [script = ''] = readdirSync(join(dist, 'assets'));
    expect((await get(`assets/${script}`)).headers.get('cache-control')).toContain('immutable');
    for (const path of ['ja/', 'annex.json', 'favicon.svg', 'llms.txt'])
      expect((await get(path)).headers.get('cache-control')).toBe('no-cache');
    expect((await get('assets/none.js')).headers.get('cache-control')).toBeNull();
  });

  test.each(['_headers', '.htaccess', 'nginx.conf', '%5Fheaders'])(
    'keeps %s, which is for servers, to itself',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('does not tell which folders stand outside the site', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'junshu-serve-'));
    for (const folder of ['site', 'secret']) {
      mkdirSync(join(outside, folder));
      writeFileSync(join(outside, folder, 'index.html'), '');
    }
    const other = await serve({ root: join(outside, 'site'), port: 0 });
    const { port } = new URL(other.url);
    for (const path of ['/../secret', '/%2e%2e/secret', '/../site'])
      expect([path, (await raw('GET', path, {}, port)).status]).toEqual([path, 404]);
    await other.close();
    rmSync(outside, { recursive: true });
  });
});

interface Raw {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** As a stranger may ask: fetch would tidy the path and refuse the header. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  port = new URL(site.url).port,
): Promise<Raw> {
  return new Promise((done, failed) => {
    const asking = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const { statusCode: status, headers } = answer;
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done({ status, headers, body: Buffer.concat(parts).toString() }));
    });
    asking.on('error', failed).end();
  });
}
