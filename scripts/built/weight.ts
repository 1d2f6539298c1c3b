/** What a page of the built site weighs on the wire: brotli at its best, file by file, in bytes. */
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { builtText } from './files.ts';
import { attribute, elementsOf, textOf } from './markup.ts';
import type { Element } from './markup.ts';

export interface Weight {
  readonly name: string;
  readonly kind: 'page' | 'script' | 'other';
  readonly raw: number;
  readonly packed: number;
}

/** The page itself, every script that it loads by itself, and its icon; not what it fetches when it is asked to. */
export function weightsOf(file: string, folder: string): readonly Weight[] {
  const elements = elementsOf(builtText(file, folder));
  const loaded = elements.flatMap((element) => loadedBy(element, folder));
  const isScriptFile = (name: string) => name.endsWith('.js');
  const fileWeight = (kind: Weight['kind']) => (name: string) =>
    weightOf(name, kind, readFileSync(join(folder, name)));
  return [
    fileWeight('page')(file),
    // Part of the page already; listed so that no script hides there.
    ...elements.filter(runsInPage).map((one) => weightOf('inline', 'script', Buffer.from(textOf(one)))),
    ...scriptsFrom(loaded.filter(isScriptFile), folder).map(fileWeight('script')),
    ...loaded.filter((name) => !isScriptFile(name)).map(fileWeight('other')),
  ];
}

/** In bytes; scripts inside the page are part of it and not added again. */
export function packedTotal(weights: readonly Weight[]): number {
  return sum(weights.filter(({ name }) => name !== 'inline'));
}

/** In bytes, those inside the page included. */
export function packedScripts(weights: readonly Weight[]): number {
  return sum(weights.filter(({ kind }) => kind === 'script'));
}

function sum(weights: readonly Weight[]): number {
  return weights.reduce((total, { packed }) => total + packed, 0);
}

function weightOf(name: string, kind: Weight['kind'], bytes: Buffer): Weight {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { name, kind, raw: bytes.length, packed: brotliCompressSync(bytes, { params }).length };
}

/** The file that an element fetches; of links only those that a browser follows by itself. */
function loadedBy(element: Element, folder: string): readonly string[] {
  const isLink = element.tagName === 'link';
  const address = attribute(element, isLink ? 'href' : 'src');
  const loads = !isLink || /icon|stylesheet|preload/.test(attribute(element, 'rel') ?? '');
  return address && loads ? [inFolder(address, folder)] : [];
}

/** `application/json` and its like are data. */
function runsInPage(element: Element): boolean {
  const isData = attribute(element, 'type')?.endsWith('json') === true;
  return element.tagName === 'script' && !isData && textOf(element) !== '';
}

/** Scripts and all that they import at once. */
function scriptsFrom(names: readonly string[], folder: string): readonly string[] {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...importsOf(name, folder));
  }
  return [...found].sort();
}

/** Every literal that names a script beside it, but for those that are imported later. */
function importsOf(name: string, folder: string): readonly string[] {
  return [...builtText(name, folder).matchAll(/(?<!import\()["'`](\.\.?\/[^"'`\s]+\.js)["'`]/g)].map(
    ([, path = '']) => posix.join(posix.dirname(name), path),
  );
}

/** `/sub/assets/x.js` → `assets/x.js`, whatever the base path is. */
function inFolder(address: string, folder: string): string {
  const parts = address
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  const names = parts.map((_, start) => parts.slice(start).join('/'));
  const name = names.find((one) => statSync(join(folder, one), { throwIfNoEntry: false })?.isFile());
  if (name === undefined) throw new Error(`The page loads ${address}, which the build did not write.`);
  return name;
}
