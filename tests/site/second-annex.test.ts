/** Another annex builds with the same code, and stops with every problem that it has. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import { languages } from '../../src/lib/language.ts';
import type { Bilingual } from '../../src/lib/language.ts';
import { routes } from '../../src/lib/routes.ts';
import { given, published, tiny } from '../annexes.ts';

const temporary = mkdtempSync(join(tmpdir(), 'junshu-site-'));

afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const sound = join(temporary, 'sound');
const built = build(resolve('tests/tiny'), sound);

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

describe.each<{
  readonly name: string;
  readonly slips: readonly Slip[];
  readonly head: string;
  readonly problems: readonly string[];
}>([
  {
    name: 'an annex whose files do not fit together',
    slips: [
      ['clauses/01-silence/en.mdx', /^ {4}- The same is true.*\n/m, ''],
      ['clauses/02-keys/clause.yaml', 'when: { fact: keys }', 'when: { fact: windows }'],
      ['clauses/03-damage/ja.mdx', /<Pitfalls>[^]*<\/Pitfalls>\n/, ''],
    ],
    head: 'The annex cannot be published. 3 to mend:',
    problems: [
      '01-silence: paragraph 1 has 1 sentences in en.mdx, 2 in ja.mdx. Every sentence stands in both; add or join one.',
      '02-keys: question Q2-1: fact windows is not in facts.yaml. Use one of phase, keys, copies, helpers.',
      '03-damage: the explanation in ja.mdx has WhatToDo, UsualEvidence, ReadingNotes. Write WhatToDo, UsualEvidence, Pitfalls, ReadingNotes, each once, in this order, or none of them.',
    ],
  },
  {
    name: 'an annex whose files cannot be read',
    slips: [
      ['clauses/01-silence/en.mdx', /^heading: .*$/m, "heading: ''"],
      ['clauses/02-keys/clause.yaml', 'number: 2', 'number: 2: 3'],
      ['facts.yaml', 'key: phase', 'key: 1'],
    ],
    head: 'The content is not written as src/lib/annex/schema.ts says. 3 to mend:',
    problems: [
      'en.mdx: heading: ',
      'clause.yaml: Nested mappings are not allowed',
      'facts.yaml: facts.0.key: ',
    ],
  },
  {
    name: 'an annex with a synonym for what it does not say',
    slips: [['synonyms.yaml', 'ja: []', 'ja: [{ said: [窓] }]']],
    head: 'The annex cannot be published. 1 to mend:',
    problems: ['synonyms.yaml: the annex does not say “窓” (ja).'],
  },
])('$name', ({ name, slips, head, problems }) => {
  const content = join(temporary, name);
  const out = join(temporary, `${name} built`);
  cpSync('tests/tiny', content, { recursive: true });
  for (const slip of slips) change(content, ...slip);
  const { status, output } = build(content, out);

  test('does not build', () => {
    expect(status).not.toBe(0);
    expect(existsSync(join(out, 'ja', 'index.html'))).toBe(false);
  });

  test('is told every problem', () => {
    expect(output).toContain(head);
    for (const problem of problems) expect(output).toContain(problem);
  });
});

/** In which file an author slips, and what is replaced by what. */
type Slip = readonly [file: string, found: string | RegExp, written: string];

function change(content: string, ...[name, found, written]: Slip): void {
  const path = join(content, name);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(found);
  writeFileSync(path, text.replace(found, written));
}

/** What only the first annex says: its name, its words and the facts that it asks for. */
function foreignStrings(): readonly string[] {
  const both = ({ ja, en }: Bilingual) => [ja, en];
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

function build(content: string, out: string) {
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/node'),
    ['node_modules/.bin/astro', 'build'],
    {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', JUNSHU_CONTENT: content, JUNSHU_OUT: out },
    },
  );
  return { status, output: stdout + stderr };
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
