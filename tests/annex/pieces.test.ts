import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/languages/language.ts';
import type { Norm } from '../../src/lib/annex/types/norm.ts';
import type { Term } from '../../src/lib/annex/annex.ts';
import { paragraphPieces, piecesOf } from '../../src/lib/annex/text/pieces.ts';
import type { Piece } from '../../src/lib/annex/text/pieces.ts';
import { termForms, termsIn } from '../../src/lib/annex/text/terms.ts';
import { given, published, tiny } from '../annexes.ts';

function term(ja: string, en: string, forms?: Term['forms']): Term {
  const definition = { ja: '説明', en: 'meaning' };
  return { id: en, term: ja, reading: '', english: en, definition, note: '', ...(forms && { forms }) };
}

const glossary = [
  term('再委託', 'subcontracting (re-entrustment)', { en: ['subcontracting', 'subcontract'] }),
  term('再委託事業者', 'Subcontractor'),
  term('再委託事業者等', 'Subcontractor, etc.'),
  term('承諾', 'consent'),
  term('通知', 'notice; notify'),
  term('定期報告・緊急時報告', 'periodic report / emergency report'),
  term('してはならない', 'must not'),
  term('漏らす', 'divulge', { ja: ['漏らす', '漏らし'] }),
  term('義務', 'must'),
  term('第N（条に当たる区分）', 'Clause N (paragraph: N(n))', { ja: [], en: [] }),
];
const lexicon = { glossary, title: { ja: '再委託の約束', en: 'Consent to subcontracting' } };

describe('the terms of', () => {
  test.each<['ja' | 'en', string, ...string[]]>([
    ['ja', '再委託を承諾する', '再委託', '承諾'],
    ['ja', '再委託事業者の再委託', '再委託事業者', '再委託'],
    ['ja', '再委託事業者等にも', '再委託事業者等'],
    ['ja', '他に漏らしてはならない', '漏らし'],
    ['ja', '利用してはならない', 'してはならない'],
    ['ja', '緊急時報告と定期報告', '緊急時報告', '定期報告'],
    ['ja', 'この再委託の約束の再委託', '再委託'],
    ['ja', '第３の区分'],
    ['ja', ''],
    ['en', 'Subcontracting by Subcontractors', 'Subcontracting', 'Subcontractors'],
    ['en', 'the Subcontractor, etc., and', 'Subcontractor, etc.'],
    ['en', 'it subcontracts', 'subcontracts'],
    ['en', 'subcontractor'],
    ['en', 'consenting, consented, non-consent'],
    ['en', 'It consents. Consent', 'consents', 'Consent'],
    ['en', 'must not notify', 'must not', 'notify'],
    ['en', 'must give notice', 'must', 'notice'],
    ['en', 'emergency reports', 'emergency reports'],
    ['en', 'Consent to subcontracting needs consent', 'consent'],
    ['en', 'Clause 8'],
  ])('%s: %s', (language, text, ...expected) => {
    const spans = termsIn(text, language, lexicon);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

test('a term is looked for in the forms that the glossary gives, else in those of its headword', () => {
  expect(termForms(given(glossary[0]), 'en')).toEqual(['subcontracting', 'subcontract']);
  expect(termForms(given(glossary[0]), 'ja')).toEqual(['再委託']);
  expect(termForms(given(glossary[4]), 'en')).toEqual(['notice', 'notify']);
  expect(termForms(given(glossary[9]), 'ja')).toEqual([]);
});

function norm(ja: string, more: Partial<Norm> = {}): Norm {
  const text = { ja, en: 'x' };
  return {
    id: '8-3-1',
    text,
    bearer: 'contractor',
    force: 'must',
    references: [],
    leadsTo: [],
    flowsDown: [],
    ...more,
  };
}

const kinds = (pieces: readonly Piece[]) => pieces.map(({ kind, text }) => `${kind} ${text}`);

describe('a sentence falls into', () => {
  test('what is plain, references and terms', () => {
    expect(kinds(piecesOf(norm('前項の承諾を第８の再委託に'), 'ja', lexicon))).toEqual([
      'reference 前項',
      'plain の',
      'term 承諾',
      'plain を',
      'reference 第８',
      'plain の',
      'term 再委託',
      'plain に',
    ]);
  });

  test('no terms where none are asked for', () => {
    expect(kinds(piecesOf(norm('再委託の承諾'), 'ja'))).toEqual(['plain 再委託の承諾']);
  });

  test('a reference without the term inside it', () => {
    const leadsTo = [{ words: { ja: '前項の承諾', en: 'x' }, to: ['8-2', '8-1'] }];
    expect(kinds(piecesOf(norm('前項の承諾', { leadsTo }), 'ja', lexicon))).toEqual(['reference 前項の承諾']);
  });

  test('a misprint without the term inside it', () => {
    const misprint = { printed: '再委託業者', read: '再委託事業者' };
    expect(kinds(piecesOf(norm('再委託業者の', { misprint }), 'ja', lexicon))).toEqual([
      'misprint 再委託業者',
      'plain の',
    ]);
  });

  test('nothing where it is empty', () => {
    expect(piecesOf(norm(''), 'ja', lexicon)).toEqual([]);
  });
});

test('a paragraph marks the first use of a term, outside of references', () => {
  const leadsTo = [{ words: { ja: '前項の承諾', en: 'x' }, to: ['8-2'] }];
  const pieces = paragraphPieces([norm('前項の承諾と承諾', { leadsTo }), norm('承諾を通知')], 'ja', lexicon);
  expect(pieces.map(kinds)).toEqual([
    ['reference 前項の承諾', 'plain と', 'term 承諾'],
    ['plain 承諾', 'plain を', 'term 通知'],
  ]);
});

describe('the pieces joined are the sentence to the letter', () => {
  test.each([
    ['published', published],
    ['tiny', tiny],
  ])('of the annex (%s)', (_, annex) => {
    for (const sentence of annex.clauses.flatMap((clause) =>
      clause.paragraphs.flatMap((one) => one.sentences),
    )) {
      for (const language of languages) {
        const joined = piecesOf(sentence, language, annex)
          .map(({ text }) => text)
          .join('');
        expect(joined).toBe(sentence.text[language]);
      }
    }
  });

  test('of anything', () => {
    const words = fc.constantFrom(
      '第',
      '８',
      '項',
      '前項',
      '再委託',
      '事業者',
      '等',
      '承諾',
      '、',
      '業者',
      '漏らし',
      'てはならない',
      '𠮷',
      '　',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (ja) => {
          const misprint = { printed: '再委託業者', read: '再委託事業者' };
          const pieces = piecesOf(norm(ja, { misprint }), 'ja', lexicon);
          expect(pieces.map(({ text }) => text).join('')).toBe(ja);
          expect(pieces.every(({ text }) => text !== '')).toBe(true);
        },
      ),
    );
  });
});
