/** Another annex builds with the same code, and stops with every problem that it has. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/lib/annex/annex.ts';
import { languages } from '../../../src/lib/languages/language.ts';
import type { Texts } from '../../../src/lib/languages/language.ts';
import { routes } from '../../../src/lib/routes.ts';
import { given, published, tiny } from '../../annexes.ts';
import { buildWith } from '../../building.ts';

const temporary = mkdtempSync(join(tmpdir(), 'junshu-site-'));

afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const sound = join(temporary, 'sound');
const built = buildWith({ JUNSHU_CONTENT: 'tests/tiny', JUNSHU_OUT: sound });

test('the tiny annex builds', () => {
  expect([built.status, built.output]).toEqual([0, expect.not.stringContaining('[ERROR]')]);
});

describe.skipIf(built.status !== 0)('the tiny annex', () => {
  const out = sound;
  const files = built.status === 0 ? textFilesIn(out) : [];

  const pages = languages.flatMap((language) =>
    tiny.clauses.map((clause) => [language, clause.number, clause] as const),
  );

  test.each(pages)('has its own page in %s for clause %i', (language, _, clause) => {
    const page = textOf(join(out, routes.clause(language, clause.number), 'index.html'));
    expect(page).toContain(clause.heading[language]);
    for (const { text } of clause.paragraphs.flatMap(({ sentences }) => sentences)) {
      expect(page).toContain(text[language]);
    }
    for (const { question } of clause.questions) expect(page).toContain(question[language]);
  });

  test('has no more clauses than it has', () => {
    expect(existsSync(join(out, routes.clause('ja', tiny.clauses.length)))).toBe(true);
    expect(existsSync(join(out, routes.clause('ja', tiny.clauses.length + 1)))).toBe(false);
  });

  test('asks its own questions in the assessment', () => {
    const page = textOf(join(out, routes.assessment('ja'), 'index.html'));
    for (const { question } of questionsOf(tiny)) expect(page).toContain(question.ja);
    for (const { question, options } of tiny.facts) {
      expect(page).toContain(question.ja);
      for (const { label } of options) expect(page).toContain(label.ja);
    }
  });

  test('is published as data, with its own name in it', () => {
    const json = JSON.parse(readFileSync(join(out, 'annex.json'), 'utf8')) as { id: string };
    expect(json.id).toBe('office-cleaning-promises');
  });

  test.each(foreignStrings())('knows nothing of the first annex: %s', (foreign) => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(({ text }) => text.includes(foreign)).map(({ name }) => name)).toEqual([]);
  });

  test('names no question that it does not have', () => {
    const own = new Set(questionsOf(tiny).map(({ id }) => id));
    const named = files.flatMap(({ text }) => text.match(/\bQ\d+-\d+\b/g) ?? []);
    expect([...new Set(named)].filter((id) => !own.has(id))).toEqual([]);
    expect(new Set(named)).toEqual(own);
  });
});

describe('an annex whose files do not fit together', () => {
  const content = join(temporary, 'unfit');
  const out = join(temporary, 'unfit built');
  cpSync('tests/tiny', content, { recursive: true });
  change(content, 'clauses/01-silence/en.mdx', /^ {4}- The same is true.*\n/m, '');
  change(content, 'clauses/02-keys/clause.yaml', 'when: { fact: keys }', 'when: { fact: windows }');
  change(content, 'clauses/03-damage/ja.mdx', /<Pitfalls>[^]*<\/Pitfalls>\n/, '');
  const { status, output } = buildWith({ JUNSHU_CONTENT: content, JUNSHU_OUT: out });

  test('does not build', () => {
    expect(status).not.toBe(0);
    expect(existsSync(join(out, 'ja', 'index.html'))).toBe(false);
  });

  // Whatever else may be wrong is told by the same reader, which is tested as a value.
  test.each([
    'The annex cannot be published. 3 to mend:',
    'clauses/01-silence/en.mdx, line 4: paragraph 1 has 1 sentences, 2 in ja.mdx. Every sentence stands in both; add or join one.',
    'clauses/02-keys/clause.yaml, line 30: question Q2-1: fact windows is not in facts.yaml. Use one of phase, keys, copies, helpers.',
    'clauses/03-damage/ja.mdx: the explanation has WhatToDo, UsualEvidence, ReadingNotes. Write WhatToDo, UsualEvidence, Pitfalls, ReadingNotes, each once, in this order, or none of them.',
  ])('is told: %s', (problem) => {
    expect(output).toContain(problem);
  });

  test('and nothing of where in the code it was found', () => {
    expect(output).not.toMatch(/Stack trace|^ +at |unhandled/m);
  });
});

/** Lets an author slip: in this file, this is replaced by that. */
function change(content: string, name: string, found: string | RegExp, written: string): void {
  const path = join(content, name);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(found);
  writeFileSync(path, text.replace(found, written));
}

/** What only the first annex says: its name, its words and the facts that it asks for. */
function foreignStrings(): readonly string[] {
  const both = ({ ja, en }: Texts) => [ja, en];
  const sentences = published.clauses.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
  const facts = published.facts.map(({ key }) => key).filter((key) => /[A-Z]/.test(key));
  return [
    published.id,
    published.digest.replace('sha256:', ''),
    ...both(published.title),
    ...both(published.label),
    ...published.clauses.flatMap(({ heading }) => both(heading)),
    ...given(sentences[0] && [sentences[0]]).flatMap(({ text }) => both(text)),
    ...facts,
  ];
}

function textFilesIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|json|css|xml|txt|svg|md|csv)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The words of a page as a reader sees them: without tags, with character references resolved. */
function textOf(path: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return readFileSync(path, 'utf8')
    .replace(/<(script|style)\b[^]*?<\/\1>|<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}
