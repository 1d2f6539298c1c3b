/** Markdown is read back by a Markdown reader: what is shown is what was written. */
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import { paragraphText } from '../../src/lib/annex/text/paragraph-text.ts';
import { annexMarkdown } from '../../src/lib/exchange/annex-markdown.ts';
import { asMarkdown } from '../../src/lib/exchange/markdown.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { published, tiny } from '../annexes.ts';

const reader = await createSatteriMarkdownProcessor({
  features: { smartPunctuation: false },
  syntaxHighlight: false,
});

async function shown(markdown: string): Promise<string> {
  const { code } = await reader.render(markdown);
  return textOf(parseFragment(code));
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe('a text', () => {
  test.each([
    '**太字**ではない',
    '1. 番号ではない',
    '- 箇条ではない',
    '# 見出しではない',
    '[リンク](x)ではない',
    '<b>要素</b>ではない',
    '&amp;は文字',
    '`符号`',
    '甲_乙_丙',
    '~~消さない~~',
    '|表|ではない|',
    '「前項」の"承諾"',
    '\\',
    '+ 一',
    '2) two',
  ])('is shown to the letter: %s', async (text) => {
    expect((await shown(`甲：${asMarkdown(text)}`)).trim()).toBe(`甲：${text}`);
    expect((await shown(asMarkdown(text))).trim()).toBe(text);
  });

  test('is shown to the letter, whatever it is', async () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'*_`#<>[]()!&;~|\\{}+-=.1)"甲a '), minLength: 1 })
      .map((one) => `甲${one}乙`.replace(/ +/g, ' '));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        expect((await shown(asMarkdown(one))).trim()).toBe(one);
      }),
    );
  });
});

describe.each([
  ['the published annex', published],
  ['the tiny annex', tiny],
])('%s', (_, annex) => {
  test.each(languages)('shows every paragraph and question to the letter in %s', async (language) => {
    const text = await shown(annexMarkdown(annex, language));
    const paragraphs = annex.clauses.flatMap((clause) =>
      clause.paragraphs.map(({ number }) => paragraphText(clause, number, language)),
    );
    const questions = questionsOf(annex).map(({ question }) => question[language]);
    const missing = [...paragraphs, ...questions].filter((one) => !text.includes(one));
    expect(missing).toEqual([]);
  });

  test.each(languages)('speaks one language in %s, and says which one binds', async (language) => {
    const text = await shown(annexMarkdown(annex, language));
    const other = language === 'ja' ? 'en' : 'ja';
    const norms = annex.clauses.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
    expect(norms.filter((norm) => text.includes(norm.text[other]))).toEqual([]);
    expect(annex.clauses.filter(({ heading }) => !text.includes(heading[language]))).toEqual([]);
    expect(text).toContain(language === 'ja' ? '正文は日本語です' : 'The Japanese text is authoritative');
  });

  test.each(languages)('defines every term in %s', async (language) => {
    const text = await shown(annexMarkdown(annex, language));
    expect(annex.glossary.filter(({ definition }) => !text.includes(definition[language]))).toEqual([]);
  });
});
