import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../src/components/search/answer.ts';
import type { Hit } from '../../src/components/search/finding.ts';
import { excerptOf, partsOf } from '../../src/components/search/marking.ts';
import { says } from '../../src/components/search/matching.ts';
import { searchData } from '../../src/components/search/search-data.ts';
import { termsOf } from '../../src/components/search/terms.ts';
import { readAnnex } from '../../src/lib/annex/files.ts';
import { addressLabel } from '../../src/lib/annex/numerals.ts';
import { languages } from '../../src/lib/language.ts';
import type { Language } from '../../src/lib/language.ts';
import { routes } from '../../src/lib/routes.ts';

const folder = 'dist/pagefind';
const annex = readAnnex();

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly text: string };
}

/** The records of a language as they stand in the built index. */
function recordsIn(language: Language): readonly Fragment[] {
  const names = readdirSync(join(folder, 'fragment')).filter((name) => name.startsWith(`${language}_`));
  return names.flatMap((name) => {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString('utf8');
    return Object.values(JSON.parse(text.replace(/^pagefind_dcd/, '')) as Record<string, Fragment>);
  });
}

function paragraphsIn(language: Language) {
  return annex.clauses.flatMap((clause) =>
    clause.paragraphs.map((paragraph) => ({
      url: routes.paragraph(language, clause.number, paragraph.number),
      label: addressLabel({ clause: clause.number, paragraph: paragraph.number }, language),
      heading: clause.heading[language],
      text: paragraph.sentences.map((norm) => norm.text[language]).join(language === 'ja' ? '' : ' '),
    })),
  );
}

describe('the built index', () => {
  test.each(languages)('holds one record a paragraph in %s', (language) => {
    const urls = recordsIn(language).map((record) => record.url);
    const expected = paragraphsIn(language).map((paragraph) => paragraph.url);
    expect(urls.toSorted()).toEqual(expected.toSorted());
  });

  test.each(languages)('keeps what is shown to the letter in %s', (language) => {
    const records = new Map(recordsIn(language).map((record) => [record.url, record.meta]));
    for (const { url, label, heading, text } of paragraphsIn(language)) {
      const space = language === 'ja' ? '　' : ' ';
      expect(records.get(url)).toEqual({ title: label + space + heading, text });
    }
  });

  test.each(languages)('searches NFKC in %s', (language) => {
    for (const { content } of recordsIn(language)) expect(content).toBe(content.normalize('NFKC'));
  });

  test('names every language', () => {
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    const count = annex.clauses.flatMap((clause) => clause.paragraphs).length;
    expect(Object.keys(entry.languages).toSorted()).toEqual([...languages].toSorted());
    expect(Object.values(entry.languages).map((one) => one.page_count)).toEqual(languages.map(() => count));
  });

  test('ships nothing that the page does not load', () => {
    const names = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name));
    expect(names).toEqual(['pagefind.js']);
  });
});

describe('the policy', () => {
  const policyOf = (path: string) =>
    /content-security-policy" content="([^"]*)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';

  test.each(languages)('lets only the search page run WebAssembly (%s)', (language) => {
    const scripts = /script-src ([^;]*)/.exec(policyOf(`dist/${language}/search/index.html`))?.[1];
    expect(scripts).toContain("'self' 'wasm-unsafe-eval'");
    expect(scripts).not.toContain("'unsafe-eval'");
    expect(policyOf(`dist/${language}/annex/index.html`)).not.toContain('wasm');
    expect(existsSync(`dist/${language}/annex/index.html`)).toBe(true);
  });
});

describe('the words of a query', () => {
  test.each([
    ['ja', '再委託', ['再委託']],
    ['ja', '再委託の承諾', ['再委託', '承諾']],
    ['ja', '返還を　指示', ['返還', '指示']],
    ['ja', '第８', ['第8']],
    ['ja', '第三者', ['第三者']],
    ['ja', 'ﾃﾞｰﾀ ＩＤ', ['データ', 'id']],
    ['ja', '再委託 再委託', ['再委託']],
    ['ja', 'の', ['の']],
    ['ja', '、。「」', []],
    ['en', 'Ordering Party’s consent', ['ordering', 'party', 'consent']],
    ['en', 'a level', ['level']],
    ['en', '8(3)', ['8', '3']],
    ['en', '', []],
  ] as const)('%s: %s', (language, query, terms) => {
    expect(termsOf(query, language)).toEqual(terms);
  });
});

describe('whether a text says a term', () => {
  test.each([
    ['受注者（第８の規定による', '第8', true],
    ['第１０の規定', '第1', false],
    ['第三者に提供', '第3', false],
    ['ｻｰﾋﾞｽﾚﾍﾞﾙ', 'サービス', true],
    ['Duties of the Contractor', 'duty', true],
    ['the Contractor', 'theory', false],
    ['by a third party', 'aardvark', false],
    ['particulars', 'partys', false],
    ['The Parties', 'party', true],
    ['must comply', 'compliance', true],
    ['the Subcontractor', 'subcon', true],
    ['Clause 80', '8', false],
  ])('%s, %s: %s', (text, term, said) => {
    expect(says(text, term)).toBe(said);
  });
});

describe('marking', () => {
  test('the parts joined are the text to the letter', () => {
    const text = '（第８）ﾃﾞｰﾀ　㈱データ';
    const parts = partsOf(text, ['データ', '第8', '株']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual([
      '第８',
      'ﾃﾞｰﾀ',
      '㈱データ',
    ]);
  });

  test('an excerpt holds the first mark, cuts no Latin word and shows where it is cut', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve';
    const cut = excerptOf(partsOf(text, ['eight']), 24).map((part) => part.text);
    expect(cut.join('')).toBe('… seven eight nine ten eleven…');
  });

  test('a short text stays whole', () => {
    expect(excerptOf(partsOf('一二三', ['二']), 3)).toHaveLength(3);
  });
});

describe('the answer', () => {
  const data = searchData(annex, 'ja');
  const hit: Hit = { url: '/x', title: '', text: '', content: '甲乙 丙丁', score: 1 };

  test('passes over what the index finds but the text does not say', async () => {
    const answer = await answerTo('戊己', { kind: 'none' }, data, () => Promise.resolve([hit]));
    expect(answer).toMatchObject({ hits: [], instead: true, sentence: '「戊己」を含む項はありません。' });
  });

  test('says that the index cannot be loaded', async () => {
    const answer = await answerTo('甲乙', { kind: 'none' }, data, () => Promise.reject(new Error('offline')));
    expect(answer).toMatchObject({ hits: [], instead: true, sentence: data.words.failed });
  });
});
