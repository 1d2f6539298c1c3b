import { describe, expect, test } from 'vitest';
import { annexFrom } from '../../../src/files/content.ts';
import { readParts } from '../../../src/files/folder/parts.ts';
import { check } from '../../../src/lib/annex/check/check.ts';
import { lineOf } from '../../../src/lib/annex/content/slip.ts';
import { given } from '../../annexes.ts';
import { brokenBy, clause, clauseFile, norm, question, words } from '../parts.ts';
import { finds } from './rows.ts';

test.each(['tests/annexes/whole', 'tests/tiny'])('nothing is wrong with %s', (folder) => {
  expect(check(readParts(folder))).toEqual([]);
});

describe('files and counts', () => {
  finds([
    [
      'a paragraph is not translated',
      (parts) => words(parts, 2, 'en').paragraphs.pop(),
      'clauses/02-keys/en.mdx: it has 2 paragraphs, ja.mdx has 3. Every paragraph stands in both; add the missing one.',
    ],
    [
      'a sentence is not translated',
      (parts) => given(words(parts, 1, 'en').paragraphs[0]).pop(),
      'clauses/01-silence/en.mdx: paragraph 1 has 1 sentences, 2 in ja.mdx. Every sentence stands in both; add or join one.',
    ],
    [
      'a sentence has no norm',
      (parts) => {
        clauseFile(parts, 1).norms.pop();
        question(parts, 'Q1-1').norms = ['1-1-1'];
      },
      'clauses/01-silence/clause.yaml: paragraph 1 has 2 sentences but 1 norms. Write one norm a sentence.',
    ],
    [
      'an explanation lacks a section',
      (parts) => words(parts, 1, 'en').sections.splice(2, 1),
      'clauses/01-silence/en.mdx: the explanation has WhatToDo, UsualEvidence, ReadingNotes. Write WhatToDo, UsualEvidence, Pitfalls, ReadingNotes, each once, in this order, or none of them.',
    ],
    [
      'the sections stand in another order',
      (parts) => words(parts, 3, 'ja').sections.reverse(),
      'clauses/03-damage/ja.mdx: the explanation has ReadingNotes, Pitfalls, UsualEvidence, WhatToDo. Write WhatToDo, UsualEvidence, Pitfalls, ReadingNotes, each once, in this order, or none of them.',
    ],
    [
      'a section stands twice',
      (parts) => words(parts, 1, 'en').sections.push('Pitfalls'),
      'clauses/01-silence/en.mdx: the explanation has WhatToDo, UsualEvidence, Pitfalls, ReadingNotes, Pitfalls. Write WhatToDo, UsualEvidence, Pitfalls, ReadingNotes, each once, in this order, or none of them.',
    ],
  ]);
});

describe('numbers and ids', () => {
  finds([
    [
      'the folder carries another number than the clause',
      (parts) => (clause(parts, 3).slug = '04-damage'),
      "clauses/04-damage/clause.yaml: it says number 3. The folder's number and the clause's agree; rename one.",
    ],
    [
      'norms stand in another order than the text',
      (parts) => clauseFile(parts, 2).norms.reverse(),
      'clauses/02-keys/clause.yaml: norm 2-3-1 stands where 2-1-1 is due. Number norms clause-paragraph-sentence (of an item 8-3-i2-1), without a gap, in the order of the text.',
    ],
    [
      'a norm leaves a gap',
      (parts) => {
        norm(parts, '1-1-2').id = '1-1-3';
        question(parts, 'Q1-1').norms = ['1-1-1'];
      },
      'clauses/01-silence/clause.yaml: norm 1-1-3 stands where 1-1-2 is due. Number norms clause-paragraph-sentence (of an item 8-3-i2-1), without a gap, in the order of the text.',
    ],
    [
      'a norm carries the number of another clause',
      (parts) => {
        norm(parts, '3-1-1').id = '1-1-3';
        question(parts, 'Q3-1').norms = question(parts, 'Q3-2').norms = ['1-1-3'];
      },
      'clauses/03-damage/clause.yaml: norm 1-1-3 stands where 3-1-1 is due. Number norms clause-paragraph-sentence (of an item 8-3-i2-1), without a gap, in the order of the text.',
    ],
    [
      'a question has the id of another',
      (parts) => (question(parts, 'Q3-2').id = 'Q3-1'),
      'clauses/03-damage/clause.yaml: Q3-1 stands twice. An id is given once and never again; choose another.',
    ],
    [
      'a norm has the id of another',
      (parts) => {
        norm(parts, '1-1-2').id = '1-1-1';
        question(parts, 'Q1-1').norms = ['1-1-1'];
      },
      'clauses/01-silence/clause.yaml: norm 1-1-1 stands where 1-1-2 is due. Number norms clause-paragraph-sentence (of an item 8-3-i2-1), without a gap, in the order of the text.',
      'clauses/01-silence/clause.yaml: 1-1-1 stands twice. An id is given once and never again; choose another.',
    ],
    [
      'a question carries the number of another clause',
      (parts) => (question(parts, 'Q3-2').id = 'Q2-9'),
      "clauses/03-damage/clause.yaml: question Q2-9 does not carry the clause's number. Write Q3-….",
    ],
    [
      'a question belongs to a paragraph that is not there',
      (parts) => (question(parts, 'Q3-2').paragraph = 2),
      'clauses/03-damage/clause.yaml: question Q3-2 belongs to paragraph 2, which is not there. Name one of 1.',
    ],
  ]);
});

describe('norms', () => {
  finds([
    [
      'a question rests on a norm that is not there',
      (parts) => (question(parts, 'Q3-1').norms = ['3-1-2']),
      'clauses/03-damage/clause.yaml: question Q3-1 rests on norm 3-1-2, which is in no clause.yaml. Name a norm that is there.',
    ],
    [
      'a norm refers to places that are not there',
      (parts) => (norm(parts, '2-3-1').references = ['4', '2-9', '2-3']),
      'clauses/02-keys/clause.yaml: norm 2-3-1 refers to 4, which is not there. Write a clause (8) or a paragraph (8-3) of this annex.',
      'clauses/02-keys/clause.yaml: norm 2-3-1 refers to 2-9, which is not there. Write a clause (8) or a paragraph (8-3) of this annex.',
    ],
    [
      'a clause that is not there flows down',
      (parts) => (norm(parts, '2-3-1').flowsDown = [3, 4]),
      'clauses/02-keys/clause.yaml: norm 2-3-1 refers to 4, which is not there. Write a clause (8) or a paragraph (8-3) of this annex.',
    ],
    [
      'the Contractor is asked how far it kept a duty of the Ordering Party',
      (parts) => (question(parts, 'Q2-1').norms = ['2-1-1', '2-2-1']),
      'clauses/02-keys/clause.yaml: question Q2-1 asks the Contractor about norm 2-2-1, which binds the Ordering Party. Ask an acknowledgement, or mark it basis: derived.',
    ],
    [
      'the Contractor is asked whether it broke a duty of the Ordering Party',
      (parts) => (question(parts, 'Q1-1').norms = ['2-2-1']),
      'clauses/01-silence/clause.yaml: question Q1-1 asks the Contractor about norm 2-2-1, which binds the Ordering Party. Ask an acknowledgement, or mark it basis: derived.',
    ],
    [
      'a duty of the Ordering Party may be good practice for the Contractor',
      (parts) => (question(parts, 'Q3-2').norms = ['2-2-1']),
    ],
    [
      'a misprint is marked that the text does not have',
      (parts) => (norm(parts, '3-1-1').misprint = { printed: '帳めん', read: '帳面' }),
      'clauses/03-damage/clause.yaml: norm 3-1-1 marks the misprint “帳めん”, which the text does not have. Copy it as it is printed.',
    ],
    [
      'a misprint is marked that the text has',
      (parts) => (norm(parts, '3-1-1').misprint = { printed: '帳面に書かな', read: '帳面にしるさな' }),
    ],
  ]);
});

test('a clause without an explanation is sound', () => {
  expect(check(brokenBy((parts) => (words(parts, 2, 'ja').sections = [])))).toEqual([]);
});

describe('all at once', () => {
  const manySlips = brokenBy((parts) => {
    norm(parts, '3-1-1').flowsDown = [9];
    question(parts, 'Q1-2').when = { fact: 'windows' };
    norm(parts, '2-3-1').references = ['8'];
    words(parts, 2, 'en').heading = words(parts, 2, 'ja').heading;
  });
  const problems = [
    'clauses/01-silence/clause.yaml: question Q1-2: fact windows is not in facts.yaml. Use one of phase, keys, copies, helpers.',
    'clauses/02-keys/clause.yaml: norm 2-3-1 refers to 8, which is not there. Write a clause (8) or a paragraph (8-3) of this annex.',
    'clauses/03-damage/clause.yaml: norm 3-1-1 refers to 9, which is not there. Write a clause (8) or a paragraph (8-3) of this annex.',
    'clauses/02-keys/en.mdx: “預かった鍵の返却” is identical in Japanese and English. Translate one of them.',
  ];

  test('every problem is found in one go', () => {
    expect(check(manySlips).map(lineOf)).toEqual(problems);
  });

  test('an annex with problems is not composed, and the error lists them all', () => {
    expect(() => annexFrom(manySlips)).toThrow(
      `The annex cannot be published. 4 to mend:\n- ${problems.join('\n- ')}\n`,
    );
  });
});

test('a clause that is missing is told by what refers to it and by the received text', () => {
  const problems = check(brokenBy((parts) => parts.clauses.shift())).map(lineOf);
  expect(problems).toContain(
    'clauses/02-keys/clause.yaml: norm 2-3-1 refers to 1, which is not there. Write a clause (8) or a paragraph (8-3) of this annex.',
  );
  expect(problems.find((one) => one.startsWith('annex.yaml: title: '))).toContain(
    'add the folder of a clause that is missing',
  );
});
