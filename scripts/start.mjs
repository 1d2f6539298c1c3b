/**
 * npm start: installs what is missing, builds the site if a source changed since the last build, and serves it
 * on localhost.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureDependencies, fail, npm, root } from './install.mjs';

const dist = join(root, 'dist');
const sources = ['src', 'public', 'site.config.ts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const content = process.env.JUNSHU_CONTENT || 'src/content';
/** What the environment says of the site: with other settings it is another one. */
const settings = JSON.stringify(
  Object.entries(process.env)
    .filter(([name]) => /^JUNSHU_(?:CONTENT|LANGUAGES|BASE|ORIGIN|OUTDATED)$/.test(name))
    .sort(),
);
// Outside dist, so that it is not published with the site.
const stampFile = join(root, '.cache', 'built');

function isFresh() {
  if (!existsSync(dist) || !existsSync(stampFile)) return false;
  const [built, ...said] = readFileSync(stampFile, 'utf8').split('\n');
  return (
    said.join('\n') === settings &&
    [...sources, content].every((source) => newest(resolve(root, source)) < Number(built))
  );
}

/**
 * The time of the last change at or below a path. Folders count too: their time tells of deleted files.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build() {
  // The time of the start, so that a change made while the build ran leads to another build.
  const started = Date.now();
  rmSync(stampFile, { force: true });
  if (npm(['run', 'build']).status !== 0) fail('The build failed, so there is nothing to serve; see above.');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile, `${started}\n${settings}`);
}

/** The path that the site was built for: the header file for hosts names it before the assets. */
function builtBase() {
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  return /^(\/\S*)assets\/\*$/m.exec(headers)?.[1] ?? '/';
}

/**
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
async function serveFrom(port, tries) {
  // Only now, because sirv, which serve.mjs imports, may just have been installed.
  const { serve } = await import('./serve.mjs');
  return serve({ root: dist, port, base: builtBase() }).catch((error) => {
    if (error.code === 'EADDRINUSE' && tries > 1) return serveFrom(port + 1, tries - 1);
    return fail(`Could not serve on port ${port} (${error.message}); set PORT to another one.`);
  });
}

ensureDependencies();
if (!isFresh()) build();
const server = await serveFrom(Number(process.env.PORT || 4321), 20);
const { stopOnSignal } = await import('./serve.mjs');
stopOnSignal(server);
console.log(`Junshu: ${server.url}`);
