/** Writes the content folder of an annex as large as one asks for: to see how the form bears it. Nobody reads its text. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Everything but the clauses is as in the second annex of the tests. */
const model = 'tests/tiny';

/** @param each questions of each clause */
export function writeLarge(folder: string, clauses: number, each: number): void {
  const numbers = Array.from({ length: clauses }, (_, at) => at + 1);
  cpSync(join(model, 'facts.yaml'), join(folder, 'facts.yaml'), { recursive: true });
  const source = `　多くの約束\n\n${numbers.map(sourceOf).join('\n')}`;
  write(folder, 'source/annex.txt', source);
  write(folder, 'annex.yaml', stringify(annexOf(source)));
  for (const name of ['glossary', 'crosswalk', 'cases', 'ordering-party', 'synonyms'])
    write(folder, `${name}.yaml`, stringify(empty[name as keyof typeof empty]));
  for (const language of ['ja', 'en'] as const)
    write(folder, `example.${language}.json`, JSON.stringify(exampleIn(language)));
  for (const number of numbers) writeClause(folder, number, each);
}

const empty = { glossary: [], crosswalk: [], cases: [], 'ordering-party': {}, synonyms: { ja: [], en: [] } };
/** The model's example, with nothing answered. */
const exampleIn = (language: 'ja' | 'en') => {
  const text = readFileSync(join(model, `example.${language}.json`), 'utf8');
  const named = { facts: {}, answers: {}, evidence: [], subcontractors: [] };
  return { ...(JSON.parse(text) as object), ...named };
};

const wide = (number: number) =>
  String(number).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '');
const heading = (number: number) => `${wide(number)}番目の約束`;
const sentence = (number: number) => `清掃をする人は、${wide(number)}番目の約束を守らなければならない。`;
const sourceOf = (number: number) => `第${wide(number)}　${heading(number)}\n\n１　${sentence(number)}\n`;

function annexOf(source: string): object {
  return {
    ...{ id: 'many-promises', edition: '1', revised: '2026-04-01', authoritative: 'ja' },
    title: { ja: '多くの約束', en: 'Many promises' },
    label: { ja: '別記', en: 'Schedule' },
    source: { file: 'source/annex.txt', sha256: createHash('sha256').update(source).digest('hex') },
  };
}

function writeClause(folder: string, number: number, each: number): void {
  const place = `clauses/${String(number).padStart(3, '0')}-promise`;
  const norm = `${number}-1-1`;
  const questions = Array.from({ length: each }, (_, at) => questionOf(number, at + 1, norm));
  const clause = {
    ...{ number, marker: `第${wide(number)}` },
    short: { ja: `約束${number}`, en: `Promise ${number}` },
    summary: { ja: '約束を守る', en: 'Keep the promise' },
    norms: [{ id: norm, bearer: 'contractor', force: 'must' }],
    questions,
    crosswalk: {},
  };
  write(folder, `${place}/clause.yaml`, stringify(clause));
  write(folder, `${place}/ja.mdx`, mdxOf(heading(number), sentence(number)));
  write(folder, `${place}/en.mdx`, mdxOf(`Promise ${number}`, `Whoever cleans must keep promise ${number}.`));
}

function questionOf(clause: number, number: number, norm: string): object {
  return {
    ...{ id: `Q${clause}-${number}`, paragraph: 1, norms: [norm], kind: 'control', basis: 'text' },
    ...{ ifUnmet: 'improve', ifUnmetAtEnd: 'nonconforming', ifPartial: 'improve', weight: 1 },
    phases: ['before', 'during', 'completion', 'after'],
    question: {
      ja: `${clause}番目の約束の${number}つ目を守りましたか。`,
      en: `Was part ${number} of promise ${clause} kept?`,
    },
  };
}

const sections = ['WhatToDo', 'UsualEvidence', 'Pitfalls', 'ReadingNotes'];

function mdxOf(title: string, text: string): string {
  const explained = sections.map((name) => `\n<${name}>\n\n- ${title}\n\n</${name}>\n`).join('');
  return `---\nheading: ${title}\nparagraphs:\n  - - ${text}\n---\n${explained}`;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}
