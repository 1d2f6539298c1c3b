/** Nothing outside the content names this annex, and pages only choose what to show. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import ts from 'typescript';
import { languages } from '../../src/lib/languages/language.ts';
import { published } from '../annexes.ts';

/** Facts but for the phase are the annex's own; only keys that are no everyday words can be looked for. */
const factKeys = published.facts.map(({ key }) => key).filter((key) => /[A-Z]/.test(key));

const names = [
  ...factKeys,
  published.id,
  published.digest.replace('sha256:', ''),
  ...languages.flatMap((language) => [
    published.title[language],
    published.label[language],
    ...published.clauses.map(({ heading }) => heading[language]),
  ]),
];

/** A question, or a clause by its number, in the words of either language, an address or an id. */
const numbers = [/\bQ\d+-\d+/, /第\s?[０-９0-9]/, /\b[Cc]lauses?[ /-]\d/, /\b\d{1,2}\(\d\)/];

/** The content is the annex; the manual for authors, and what a schema tells them, speak in examples, which are of no annex. */
const apart = /^src\/(?:content|files\/manual|lib\/annex\/schema)\//;
const sources = [...filesIn('src'), ...filesIn('scripts')].filter((name) => !apart.test(name));

const wordsOf = new Map(sources.map((file) => [file, wordsIn(file)]));

describe('this annex', () => {
  test('is looked for in every source file', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(sources).toContain('src/components/pages/home/HomePage.astro');
    expect(sources).toContain('src/lib/wording/ja/pages.ts');
    expect(sources).toContain('scripts/start.mjs');
    expect(sources).toContain('scripts/bench/rules.ts');
  });

  test.each(names)('is named nowhere but in its content: %s', (name) => {
    expect(wherever((words) => words.includes(name))).toEqual([]);
  });

  test.each(numbers.map((pattern) => [pattern]))('is numbered nowhere but in its content: %s', (pattern) => {
    expect(wherever((words) => pattern.test(words))).toEqual([]);
  });
});

test.each(filesIn('src/pages'))('%s is a page of at most 20 lines', (file) => {
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

test('comments are not words, everything else is', () => {
  const source = "// no\n/* no */ const a = 'one'; const b = `two ${a} three`; const c = /four/; /** no */";
  expect(literalsIn(source)).toEqual(['one', 'two ', ' three', '/four/']);
  const named = "const { five } = { six: 6, 'seven': 7, eight() {} }; five.nine";
  expect(literalsIn(named)).toEqual(['five', 'six', '6', 'seven', '7', 'eight', 'nine']);
  expect(templateIn('---\n// no\n---\n<!-- no -->\n<p title="one">{/* no */ a}</p>')).toBe(
    '\n\n<p title="one">{ a}</p>',
  );
});

function wherever(named: (words: string) => boolean): readonly string[] {
  return [...wordsOf].flatMap(([file, all]) => all.filter(named).map((words) => `${file}: ${words}`));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|js|astro|css|json|yaml)$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** Whatever a file may show, compare or look up: literals, names of properties, and in a component the template too. */
function wordsIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  if (/\.(ts|mjs|js)$/.test(file)) return literalsIn(text);
  if (!file.endsWith('.astro')) return [text];
  return [...literalsIn(text.split(/^---$/m)[1] ?? ''), ...templateIn(text).split('\n')];
}

function templateIn(component: string): string {
  const [, , ...template] = component.split(/^---$/m);
  return template.join('---').replace(/<!--[^]*?-->|\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

function literalsIn(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node)) {
      found.push(node.text);
    } else if (ts.isIdentifier(node) && isProperty(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Named by or taken from an object, not a variable of its own. */
function isProperty({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === text;
  if (ts.isBindingElement(parent)) return ts.isObjectBindingPattern(parent.parent);
  return ts.isObjectLiteralElementLike(parent) && parent.name?.getText() === text;
}
