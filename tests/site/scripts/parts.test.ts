/** What scripts look for in a page stands in it: parts by `data-part`, and what else they name in brackets. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factViews } from '../../../src/lib/filling/facts.ts';
import { questionViews } from '../../../src/lib/filling/questions.ts';
import { blank, words } from '../../filling/scene.ts';

const sources = ['src/components', 'src/browser'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);
const scripts = textsOf('.ts');
const pages = textsOf('.astro');
const written = new Set(pages.flatMap((text) => found(text, /\sdata-part="([a-z-]+)"/g)));

describe('parts', () => {
  const finders = /\b(?:parts?|fixedParts?|isPart|partAround|copyOf)(?:<\w+>)?\([^;]*?,\s*'([a-z-]+)'\)/g;
  const byName = /\b(?:sayIn|showIn)\([^,]+, \{([^}]*)\}/g;
  const views = [factViews(blank, words), questionViews(blank, words)].flatMap(Object.values<Shown>);
  const wanted = new Set([
    ...scripts.flatMap((text) => found(text, finders)),
    ...scripts.flatMap((text) => found(text, byName)).flatMap(keysOf),
    ...views.flatMap(({ shown }) => Object.keys(shown)),
  ]);

  test('scripts look for many', () => {
    expect(wanted.size).toBeGreaterThan(90);
    for (const name of ['notice', 'record-name', 'evidence-missing', 'chip']) expect(wanted).toContain(name);
  });

  test.each([...wanted])('%s is written by the server', (name) => {
    expect(written).toContain(name);
  });
});

describe('one attribute', () => {
  test('a mark that says nothing else than what an element is stands in data-part', () => {
    const bare = /\[(data-[a-z-]+)\]/g;
    const marks = new Set(scripts.flatMap((text) => found(text, bare)));
    expect([...marks].filter((name) => isBareMark(name))).toEqual([]);
  });

  /** Written by the server without a value and never by a script: it says no more than "this one". */
  function isBareMark(name: string): boolean {
    const bare = new RegExp(String.raw`\s${name}(?=[\s/>])`);
    const valued = new RegExp(String.raw`\s${name}=`);
    return (
      pages.some((text) => bare.test(text)) && !pages.some((text) => valued.test(text)) && !byScript(name)
    );
  }
});

describe('what else is looked for', () => {
  /** `[data-row]`, `[data-act="undo"]`: the attribute, and its value where one is named. */
  const looked = /\[(data-[a-z-]+)(?:[~^]?="([^"$\]]+)")?\]/g;
  const wanted = [...new Set(scripts.flatMap((text) => [...text.matchAll(looked)].map(([whole]) => whole)))];

  test.each(wanted)('%s is written by the server, or by a script', (selector) => {
    const [, name = '', value] = [...selector.matchAll(looked)][0] ?? [];
    expect(isWritten(name, value)).toBe(true);
  });

  test('what nothing writes is seen', () => {
    expect(isWritten('data-nowhere')).toBe(false);
    expect(isWritten('data-act', 'nowhere')).toBe(false);
  });
});

interface Shown {
  readonly shown: object;
}

function isWritten(name: string, value?: string): boolean {
  const inPage = new RegExp(String.raw`\s${name}(?:[\s/>=]|$)`, 'm');
  const writers = [
    ...pages.filter((text) => inPage.test(text)),
    ...scripts.filter((text) => sets(text, name)),
  ];
  // A value may be worked out; then its word stands there all the same.
  return writers.some((text) => value === undefined || text.includes(value));
}

function byScript(name: string): boolean {
  return scripts.some((text) => sets(text, name));
}

function sets(text: string, name: string): boolean {
  const key = name.slice('data-'.length).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(String.raw`dataset\.${key} =|(?:set|toggle)Attribute\(\s*'${name}'`).test(text);
}

/** `'record-name': view.name, draft` → `record-name`, `draft` */
function keysOf(written: string): readonly string[] {
  return written.split(',').map((entry) => (entry.split(':')[0] ?? '').replaceAll("'", '').trim());
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

function textsOf(ending: string): readonly string[] {
  return sources.filter((name) => name.endsWith(ending)).map((name) => readFileSync(name, 'utf8'));
}
