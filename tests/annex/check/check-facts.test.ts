import { describe } from 'vitest';
import { given } from '../../annexes.ts';
import { fact, option, question, words } from '../parts.ts';
import { finds } from './rows.ts';

describe('facts', () => {
  finds([
    [
      'a question depends on a fact that is not there',
      (parts) => (question(parts, 'Q2-1').when = { fact: 'windows' }),
      'clauses/02-keys/clause.yaml: question Q2-1: fact windows is not in facts.yaml. Use one of phase, keys, copies, helpers.',
    ],
    [
      'a question depends on the name of a built-in',
      (parts) => (question(parts, 'Q2-1').when = { fact: 'constructor' }),
      'clauses/02-keys/clause.yaml: question Q2-1: fact constructor is not in facts.yaml. Use one of phase, keys, copies, helpers.',
    ],
    [
      'a fact counts as something while another one, which is not there, says so',
      (parts) => (given(fact(parts, 'copies').countsAs).while = [{ fact: 'windows', in: ['open'] }]),
      'facts.yaml: copies: fact windows is not in facts.yaml. Use one of phase, keys, copies, helpers.',
    ],
    [
      'a fact counts as a value that it does not have',
      (parts) => (given(fact(parts, 'copies').countsAs).value = 'lost'),
      'facts.yaml: copies: copies has no option lost. Use one of none, planned, made.',
    ],
    [
      'a fact counts as something while another one has a value that it cannot have',
      (parts) => (given(fact(parts, 'copies').countsAs).while = [{ fact: 'keys', in: ['none', 'lost'] }]),
      'facts.yaml: copies: keys has no option lost. Use one of none, planned, held, unknown.',
    ],
    [
      'advice is given on a value that is not there',
      (parts) => (given(fact(parts, 'helpers').advice[0]).when = [{ fact: 'helpers', notIn: ['many'] }]),
      'facts.yaml: helpers: helpers has no option many. Use one of none, some.',
    ],
    [
      'a contradiction names a value that is not there',
      (parts) => (given(parts.facts.contradictions[0]).facts[1] = { fact: 'keys', in: ['lost'] }),
      'facts.yaml: contradictions: keys has no option lost. Use one of none, planned, held, unknown.',
    ],
    [
      'an option of a deciding fact says nothing about the questions',
      (parts) => delete option(parts, 'keys', 'unknown').means,
      'facts.yaml: keys decides questions, but its option unknown does not say what it means. Add means: due, planned, notApplicable or open.',
    ],
    [
      'an option makes questions not applicable without saying why',
      (parts) => delete option(parts, 'copies', 'none').reason,
      'facts.yaml: option none of copies makes questions not applicable without a reason. Add the reason that the report prints.',
    ],
    [
      'a fact that decides nothing needs no meaning',
      (parts) => delete option(parts, 'helpers', 'some').means,
    ],
    [
      'a phase is missing',
      (parts) => fact(parts, 'phase').options.pop(),
      'facts.yaml: contradictions: phase has no option after. Use one of before, during, completion.',
      'facts.yaml: contradictions: phase has no option after. Use one of before, during, completion.',
      'facts.yaml: the fact phase has the options before, during, completion. Give it before, during, completion, after, in this order.',
    ],
    [
      'the phases stand in another order',
      (parts) => fact(parts, 'phase').options.reverse(),
      'facts.yaml: the fact phase has the options after, completion, during, before. Give it before, during, completion, after, in this order.',
    ],
    [
      'nobody is asked for the phase',
      (parts) => {
        parts.facts.facts.shift();
        parts.facts.contradictions = [];
      },
      'facts.yaml: the fact phase has the options none. Give it before, during, completion, after, in this order.',
    ],
    [
      'a fact is asked twice',
      (parts) => parts.facts.facts.push(structuredClone(fact(parts, 'helpers'))),
      'facts.yaml: helpers stands twice. An id is given once and never again; choose another.',
    ],
    [
      'an option is offered twice',
      (parts) => fact(parts, 'helpers').options.push(structuredClone(option(parts, 'helpers', 'some'))),
      'facts.yaml: helpers: some stands twice. An id is given once and never again; choose another.',
    ],
    [
      'a term is explained twice',
      (parts) => (given(parts.glossary[1]).term = '帳面'),
      'glossary.yaml: 帳面 stands twice. An id is given once and never again; choose another.',
    ],
  ]);
});

describe('a text that is not translated', () => {
  finds([
    [
      'a heading',
      (parts) => (words(parts, 1, 'en').heading = words(parts, 1, 'ja').heading),
      'clauses/01-silence/en.mdx: “見聞きしたことの口外の禁止” is identical in Japanese and English. Translate one of them.',
    ],
    [
      'a sentence',
      (parts) => (given(words(parts, 1, 'en').paragraphs[0])[1] = '清掃の仕事をやめた後も、また同じである。'),
      'clauses/01-silence/en.mdx: “清掃の仕事をやめた後も、また同じである。” is identical in Japanese and English. Translate one of them.',
    ],
    [
      'a question',
      (parts) => (question(parts, 'Q3-2').question.ja = 'Do you know where the notebook lies?'),
      'clauses/03-damage/clause.yaml: “Do you know where the notebook lies?” is identical in Japanese and English. Translate one of them.',
    ],
    [
      'the label of an option',
      (parts) => (option(parts, 'keys', 'held').label.en = '預かっている'),
      'facts.yaml: “預かっている” is identical in Japanese and English. Translate one of them.',
    ],
    [
      'a contradiction',
      (parts) => (given(parts.facts.contradictions[1]).sentence = { ja: '合鍵', en: '合鍵' }),
      'facts.yaml: “合鍵” is identical in Japanese and English. Translate one of them.',
    ],
    [
      'a definition',
      (parts) => (given(parts.glossary[0]).definition = { ja: '冊子', en: '冊子' }),
      'glossary.yaml: “冊子” is identical in Japanese and English. Translate one of them.',
    ],
  ]);
});

describe('the received text', () => {
  finds([
    [
      'the received file was changed',
      (parts) => (parts.sourceDigest = '0'.repeat(64)),
      'source/annex.txt: its SHA-256 is 0000000000000000000000000000000000000000000000000000000000000000, annex.yaml says a9d502a9e5696978601edc036bce3834f5f290a1197b065f2f1aac1d9af7d9e3. The received file never changes; restore it, or record the new edition.',
    ],
    [
      'a word was left out',
      (parts) => (given(words(parts, 2, 'ja').paragraphs[2])[0] = '合鍵についても、第１項と同じである。'),
      'clauses/02-keys/ja.mdx: 2-3: the published text differs from the source.\n    received:  ３ 合鍵を作ったときは、その合鍵についても、第１項と同じである。 (source/annex.txt, line 26)\n    published: ３ 合鍵についても、第１項と同じである。\n    they part at “３合鍵を作ったとき”, published as “３合鍵についても、”\n  The source prevails to the letter; copy it.',
      'clauses/02-keys/ja.mdx: the Japanese of 2-3 has changed since both were last read together (2026-11-23).\n    ja: 8251ce1453605735 → 60411b0874322dfb\n    en: 8889e41803dc05ca (unchanged)\n    ja: 合鍵についても、第１項と同じである。\n    en: Where a copy is made, paragraph 1 holds for the copy as well.\n  Read both together, mend the one that lags behind, then run: npm run confirm -- 2-3',
    ],
    [
      'the source is compared whatever else is wrong with what is written',
      (parts) => {
        words(parts, 1, 'en').sections = ['Pitfalls'];
        parts.sourceDigest = '';
      },
      'clauses/01-silence/en.mdx: the explanation has Pitfalls. Write WhatToDo, UsualEvidence, Pitfalls, ReadingNotes, each once, in this order, or none of them.',
      'source/annex.txt: its SHA-256 is , annex.yaml says a9d502a9e5696978601edc036bce3834f5f290a1197b065f2f1aac1d9af7d9e3. The received file never changes; restore it, or record the new edition.',
    ],
  ]);
});
