/** What stands beside the text on the built pages: the state of the translation, the crosswalk, the Ordering Party. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtText } from '../../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../../scripts/built/markup.ts';
import type { Element } from '../../../scripts/built/markup.ts';
import { crosswalkOf } from '../../../src/lib/annex/crosswalk.ts';
import { askedOfOrderingParty } from '../../../src/lib/annex/ordering-party.ts';
import { languages } from '../../../src/lib/languages/language.ts';
import { routes } from '../../../src/lib/routes.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import { published } from '../../annexes.ts';
import { buildWith } from '../../building.ts';

const temporary = mkdtempSync(join(tmpdir(), 'junshu-beside-'));

afterAll(() => {
  rmSync(temporary, { recursive: true });
});

function pageOf(route: string, folder?: string): readonly Element[] {
  return elementsOf(builtText(`${route.slice(1)}index.html`, folder));
}

function withClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((one) => attribute(one, 'class')?.split(' ').includes(name));
}

function said(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

describe.each(languages)('in %s', (language) => {
  const words = wordingIn(language).orientation;

  test('every paragraph says that its translation is one, and when it was read', () => {
    for (const { number, paragraphs } of published.clauses) {
      const marks = withClass(pageOf(routes.clause(language, number)), 'translation');
      expect(marks).toHaveLength(paragraphs.length);
      const start = words.translation.reference.split('{')[0] ?? '';
      for (const mark of marks) expect(said(mark)).toContain(start.trim());
    }
  });

  test('the crosswalk shows every item of every clause, with its strength and its mark', () => {
    const items = pageOf(routes.crosswalk(language)).filter(
      (one) => attribute(one, 'data-strength') !== undefined,
    );
    const rows = published.clauses.flatMap((clause) => crosswalkOf(published, clause));
    const expected = rows.flatMap(({ entries, framework }) => {
      // Readers of another language get the meaning first, then the name as it stands.
      const meaning = (name: string) =>
        framework.language === language ? undefined : framework.translated[name];
      return entries.map(({ id, title, confidence, unverified }) =>
        [
          meaning(id) ?? id,
          meaning(title) ?? '',
          title,
          words.crosswalk.confidence[confidence],
          ...(unverified ? [words.crosswalk.unverified] : []),
        ]
          .join('')
          .replace(/\s/g, ''),
      );
    });
    expect(items.map((item) => textOf(item).replace(/\s/g, ''))).toEqual(expected);
  });

  test('the crosswalk and each clause disclaim conformity', () => {
    const pages = [
      routes.crosswalk(language),
      ...published.clauses.map(({ number }) => routes.clause(language, number)),
    ];
    for (const page of pages) expect(builtText(`${page.slice(1)}index.html`)).toContain(words.crosswalk.note);
  });

  test('each clause ends with its own crosswalk, closed', () => {
    for (const clause of published.clauses) {
      const page = pageOf(routes.clause(language, clause.number));
      const box = page.find((one) => attribute(one, 'id') === 'crosswalk');
      expect([box?.tagName, box && attribute(box, 'open')]).toEqual(['details', undefined]);
      const items = page.filter((one) => attribute(one, 'data-strength') !== undefined);
      const entries = crosswalkOf(published, clause).flatMap((row) => row.entries);
      expect(items).toHaveLength(entries.length);
    }
  });

  test('the limit of a framework stands beside its name', () => {
    const [limited] = published.frameworks.flatMap(({ only }) => (only ? [only[language]] : []));
    const names = pageOf(routes.crosswalk(language)).filter(({ tagName }) => tagName === 'dt');
    expect(names.filter((name) => said(name).includes(limited ?? 'none'))).toHaveLength(12);
  });

  test('the Ordering Party’s page has every sentence that concerns it, to the letter and linked', () => {
    const page = pageOf(routes.orderingParty(language));
    const norms = askedOfOrderingParty(published).flatMap((group) => group.norms.map(({ norm }) => norm));
    const sentences = page.filter((one) => attribute(one, 'data-sentence') !== undefined);
    expect(sentences.map((one) => [attribute(one, 'data-sentence'), textOf(one)])).toEqual(
      norms.map(({ id, text }) => [id, text[language]]),
    );
    const links = page.flatMap((one) => attribute(one, 'href') ?? []);
    for (const { id } of norms) {
      const [clause = 0, paragraph = 0] = id.split('-').map(Number);
      expect(links).toContain(routes.paragraph(language, clause, paragraph));
    }
  });

  test('a report is looked at in the order of the receiving page', () => {
    const [list] = withClass(pageOf(routes.orderingParty(language)), 'looks');
    const { summary } = wordingIn(language).receive;
    const order = Object.values(summary).map((name) => (list ? textOf(list).indexOf(name) : -1));
    expect(order[0]).toBeGreaterThanOrEqual(0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('where outdated translations are marked', () => {
  const content = join(temporary, 'content');
  const out = join(temporary, 'built');
  cpSync('tests/tiny', content, { recursive: true });
  const [old, now] = ['その本数を紙に書いて', 'その本数を'];
  change('clauses/02-keys/ja.mdx', old, now);
  change('source/annex.txt', old, now);
  const digest = createHash('sha256')
    .update(readFileSync(join(content, 'source/annex.txt')))
    .digest('hex');
  change('annex.yaml', /sha256: .*/, `sha256: ${digest}`);
  const { status, output } = buildWith({
    JUNSHU_CONTENT: content,
    JUNSHU_OUT: out,
    JUNSHU_OUTDATED: 'mark',
  });

  test('the site is built', () => {
    expect([status, output]).toEqual([0, expect.not.stringContaining('ERROR')]);
  });

  test.each(languages)('the paragraph, and no other, says so in %s', (language) => {
    const marks = withClass(pageOf(routes.clause(language, 2), out), 'translation');
    const older = wordingIn(language).orientation.translation.outdated;
    expect(marks.map((mark) => said(mark).includes(older))).toEqual([false, true, false]);
  });

  // Japanese is the text, English the translation: a page of Japanese alone has nothing to mark.
  test.each([
    ['the whole annex', 'ja', routes.annex('ja'), 1],
    ['the whole annex', 'en', routes.annex('en'), 1],
    ['the edition on paper', 'ja', routes.printAnnex('ja'), 0],
    ['the edition on paper', 'en', routes.printAnnex('en'), 1],
    ['the parallel edition on paper', 'ja', routes.printAnnex('ja', true), 1],
    ['the text beside the questions', 'ja', routes.assessment('ja'), 0],
    ['the text beside the questions', 'en', routes.assessment('en'), 1],
    ['what is searched', 'ja', routes.search('ja'), 0],
    ['what is searched', 'en', routes.search('en'), 1],
  ])('%s in %s marks every translation that is older: %s has %i', (_, __, route, times) => {
    const page = builtText(`${route.slice(1)}index.html`, out);
    const marks = languages.flatMap((language) =>
      page.split(wordingIn(language).orientation.translation.outdated).slice(1),
    );
    expect(marks).toHaveLength(times);
  });

  function change(name: string, found: string | RegExp, written: string): void {
    const path = join(content, name);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(found);
    writeFileSync(path, text.replace(found, written));
  }
});
