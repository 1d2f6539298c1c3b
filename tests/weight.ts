/** What a page of the built site weighs on the wire: brotli at its best, file by file, in bytes. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { builtText } from './built.ts';
import { attribute, elementsOf, textOf } from './markup.ts';
import type { Element } from './markup.ts';

export interface Weight {
  readonly name: string;
  readonly kind: 'page' | 'script' | 'other';
  readonly raw: number;
  readonly packed: number;
}

/** The page itself, every script that it loads or may load, and its icon; the search index is not counted. */
export function weightsOf(file: string, folder: string): readonly Weight[] {
  const html = builtText(file, folder);
  const elements = elementsOf(html);
  const linked = elements.flatMap((element) => {
    const address = attribute(element, element.tagName === 'link' ? 'href' : 'src');
    const rel = attribute(element, 'rel');
    const loads = element.tagName !== 'link' || /icon|stylesheet|preload/.test(rel ?? '');
    return address && loads ? [inFolder(address, folder)] : [];
  });
  const scripts = scriptsFrom(
    linked.filter((name) => name.endsWith('.js')),
    folder,
  );
  const others = linked.filter((name) => !name.endsWith('.js'));
  const inline = elements.filter((one) => isScript(one) && textOf(one) !== '');
  return [
    { name: file, kind: 'page', ...sizes(Buffer.from(html)) },
    // Part of the page already; listed so that no script hides there.
    ...inline
      .map(textOf)
      .map((text): Weight => ({ name: 'inline', kind: 'script', ...sizes(Buffer.from(text)) })),
    ...scripts.map((name): Weight => ({ name, kind: 'script', ...sizes(readFileSync(join(folder, name))) })),
    ...others.map((name): Weight => ({ name, kind: 'other', ...sizes(readFileSync(join(folder, name))) })),
  ];
}

/** Runs; `application/json` and its like are data. */
function isScript(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type')?.endsWith('json') !== true;
}

/** In bytes; scripts inside the page are part of it and not added again. */
export function packedTotal(weights: readonly Weight[]): number {
  return sum(weights.filter(({ name }) => name !== 'inline'));
}

export function packedScripts(weights: readonly Weight[]): number {
  return sum(weights.filter(({ kind }) => kind === 'script'));
}

function sum(weights: readonly Weight[]): number {
  return weights.reduce((total, { packed }) => total + packed, 0);
}

function sizes(bytes: Buffer): Pick<Weight, 'raw' | 'packed'> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { raw: bytes.length, packed: brotliCompressSync(bytes, { params }).length };
}

/** Scripts and all that they import, at once or later. */
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

/** Every literal that names a script beside it: static and dynamic imports alike. */
function importsOf(name: string, folder: string): readonly string[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return [...text.matchAll(/["'`](\.\.?\/[^"'`\s]+\.js)["'`]/g)].map(([, path = '']) =>
    posix.join(posix.dirname(name), path),
  );
}

/** `/sub/assets/x.js` → `assets/x.js`, whatever the base path is. */
function inFolder(address: string, folder: string): string {
  const parts = address
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  for (let start = 0; start < parts.length; start += 1) {
    const name = parts.slice(start).join('/');
    if (exists(join(folder, name))) return name;
  }
  throw new Error(`The page loads ${address}, which the build did not write.`);
}

function exists(path: string): boolean {
  try {
    return readFileSync(path).length >= 0;
  } catch {
    return false;
  }
}
