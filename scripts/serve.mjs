/**
 * Serves a built site as a host would: folders by their index.html, 404.html for what is not there, the
 * response headers the build wrote into _headers, texts packed, and, when asked, everything below a base path.
 * Also a command: node scripts/serve.mjs --root dist --port 4321 --base /sub/
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import compression from '@polka/compression';
import sirv from 'sirv';

/** @typedef {import('node:http').RequestListener} Listener */

/**
 * Starts serving on localhost; port 0 takes any free one. Rejects with code EADDRINUSE if the port is taken.
 * @param {{ root: string, port: number, base?: string, headers?: Record<string, string> }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, port, base = '/', headers = hostHeaders(root) }) {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const handler = listener(root, prefix, headers);
  const first = await listen(handler, port, '127.0.0.1');
  const taken = first.address().port;
  // Browsers may try ::1 first for "localhost"; machines without IPv6 do without.
  const second = await listen(handler, taken, '::1').catch(async (error) => {
    if (error.code !== 'EADDRINUSE') return undefined;
    await stop(first);
    throw error;
  });
  const close = async () => void (await Promise.all([stop(first), stop(second)]));
  return { url: `http://localhost:${taken}${prefix}`, close };
}

/**
 * The headers of the block for every path in Netlify's _headers file.
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function hostHeaders(root) {
  const file = join(root, '_headers');
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const start = lines.indexOf('/*') + 1;
  if (start === 0) return {};
  const end = lines.findIndex((line, index) => index >= start && /^\S/.test(line));
  const block = lines.slice(start, end === -1 ? undefined : end);
  return Object.fromEntries(block.map(headerOf).filter((header) => header !== undefined));
}

/** @param {string} line */
function headerOf(line) {
  const match = /^\s+([^\s:#]+):\s*(.*?)\s*$/.exec(line);
  return match ? [match[1], match[2]] : undefined;
}

/**
 * @param {string} root
 * @param {string} prefix
 * @param {Record<string, string>} headers
 * @returns {Listener}
 */
function listener(root, prefix, headers) {
  const files = sirv(root, { etag: true, setHeaders: describe });
  const pack = compression();
  return (request, response) => {
    if (!isRead(request)) return notAllowed(response);
    dropUnsoundRange(request);
    pack(request, response);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const [path, query] = split(request.url ?? '/');
    if (`${path}/` === prefix || isFolder(root, path, prefix)) return redirect(response, `${path}/${query}`);
    if (!path.startsWith(prefix) || isForServers(path)) return notFound(root, request, response);
    request.url = path.slice(prefix.length - 1) + query;
    files(request, response, () => notFound(root, request, response));
  };
}

/** Content-addressed files never change under their name; all else is asked for again at every visit. */
const forever = 'public, max-age=31536000, immutable';

/** Texts that browsers else take for what their machine writes. */
const texts = { '.txt': 'text/plain', '.md': 'text/markdown', '.csv': 'text/csv' };

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path below the root
 */
function describe(response, path) {
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? forever : 'no-cache');
  const type = texts[/** @type {keyof typeof texts} */ (extname(path))];
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

/** @param {import('node:http').IncomingMessage} request */
function isRead({ method }) {
  return method === 'GET' || method === 'HEAD';
}

/** @param {import('node:http').ServerResponse} response */
function notAllowed(response) {
  response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
}

/**
 * A server may answer with the whole instead of a part, and does where what is asked for is not one sound part: sirv
 * hands its numbers to the file system unseen. A part is not packed.
 * @param {import('node:http').IncomingMessage} request
 */
function dropUnsoundRange({ headers }) {
  const [, first, last] = /^bytes=(\d{1,15})-([1-9]\d{0,14})?$/.exec(headers.range ?? '') ?? [];
  if (first === undefined || (last !== undefined && Number(last) < Number(first))) delete headers.range;
  else delete headers['accept-encoding'];
}

/** @param {string} path */
function isForServers(path) {
  return /\/(?:_headers|nginx\.conf|\.[^/]*)$/.test(safeDecode(path));
}

/** @param {string} url */
function split(url) {
  const at = url.indexOf('?');
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

/**
 * Whether the path names a folder's page without the final slash. Hosts redirect these, and relative links need it.
 * @param {string} root
 * @param {string} path
 * @param {string} prefix
 */
function isFolder(root, path, prefix) {
  if (!path.startsWith(prefix) || path.endsWith('/')) return false;
  const folder = resolve(root, safeDecode(`./${path.slice(prefix.length)}`));
  // Nothing is said of what stands elsewhere on the machine, not even whether it is there.
  return folder.startsWith(resolve(root) + sep) && existsSync(join(folder, 'index.html'));
}

/** @param {string} path */
function safeDecode(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  // Two slashes at the start would name another host.
  response.writeHead(301, { Location: location.replace(/^\/+/, '/') }).end();
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function notFound(root, request, response) {
  const page = join(root, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  const type = existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain';
  response.writeHead(404, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {Listener} handler
 * @param {number} port
 * @param {string} host
 * @returns {Promise<any>}
 */
function listen(handler, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** @param {import('node:http').Server} [server] */
function stop(server) {
  return new Promise((resolve) => {
    if (!server) return resolve(undefined);
    server.close(resolve);
    // A browser keeps its connections open; waiting for it would make Ctrl-C hang.
    server.closeAllConnections();
  });
}

/**
 * Stops the server, and with it the process, on Ctrl-C and on kill.
 * @param {{ close: () => Promise<void> }} server
 */
export function stopOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
}

async function main() {
  const option = /** @type {const} */ ({ type: 'string' });
  const { values } = parseArgs({ options: { root: option, port: option, base: option } });
  const { root = 'dist', port = '4321', base } = values;
  const server = await serve({ root, port: Number(port), base });
  console.log(server.url);
  stopOnSignal(server);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(`Could not serve: ${error.message}.`);
    process.exit(1);
  });
}
