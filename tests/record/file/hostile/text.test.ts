/** Files that no page has saved. Each is refused whole, with what is wrong. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../../../src/lib/record/problem.ts';
import { maxBytes } from '../../../../src/lib/record/record-type.ts';
import { flood } from '../../flood.ts';
import { identity, read, readLoosely, sound } from '../../records.ts';
import { answering, but, missing, refuses, stating, unknown, without, wrong } from '../refusals.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

describe('no JSON', () => {
  refuses([
    ['an empty file', '', { kind: 'notJson' }],
    ['white space', ' \n\t', { kind: 'notJson' }],
    ['a byte order mark', `\uFEFF${but({})}`, { kind: 'notJson' }],
    ['a file that is cut off', but({}).slice(0, -1), { kind: 'notJson' }],
    ['a file with something behind its end', `${but({})}}`, { kind: 'notJson' }],
    ['a comment', `// a record\n${but({})}`, { kind: 'notJson' }],
    ['NaN', '{"type":"junshu/record","version":NaN}', { kind: 'notJson' }],
    ['a web page', '<!doctype html><title>404</title>', { kind: 'notJson' }],
  ]);
});

describe('what JSON forgives', () => {
  const twice = (json: string) => but({}).replace('"facts":{', `"facts":{${json},`);
  const repeated = (path: string): Problem => ({ kind: 'repeatedKey', path });
  const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

  refuses([
    ['a fact stated twice', twice('"phase":"before"'), repeated('facts.phase')],
    ['a fact stated twice alike', twice('"phase":"during"'), repeated('facts.phase')],
    ['a fact stated twice in disguise', twice('"ph\\u0061se":"before"'), repeated('facts.phase')],
    [
      'a title written twice',
      but({ evidence: [0, { id: 1 }] }).replace('"id":1', '"id":1,"id":2'),
      repeated('evidence.1.id'),
    ],
    ['answers given twice', but({}).replace('"facts":{', '"answers":{},"facts":{'), repeated('answers')],
    ['lists in lists without end', but({ name: nested(30) }), { kind: 'notRecord' }],
    ['lists that are a little too deep', but({ name: nested(5) }), wrong('name')],
    ['more members than any record has', but({ evidence: Array(20_000).fill(0) }), { kind: 'notRecord' }],
  ]);

  test('JSON inside a text is only text', () => {
    const name = '{"a":1,"a":2,"__proto__":[[[[[[[[[[[[[[[[[[[[[[[[[\\"';
    expect(read(but({ name }))).toEqual({ ok: true, value: { ...sound, name } });
  });
});

describe('no record', () => {
  refuses([
    ['null', 'null', { kind: 'notRecord' }],
    ['a number', '1', { kind: 'notRecord' }],
    ['a list', '[]', { kind: 'notRecord' }],
    ['a list of records', `[${but({})}]`, { kind: 'notRecord' }],
    ['an empty object', '{}', { kind: 'notRecord' }],
    ['another type', but({ type: 'junshu/annex' }), { kind: 'notRecord' }],
    ['a type that is a list', but({ type: ['junshu/record'] }), { kind: 'notRecord' }],
    ['no type', without('type'), { kind: 'notRecord' }],
  ]);
});

describe('a record for something else', () => {
  const annex = (other: object) => but({ annex: { ...identity, ...other } });
  const [edition, digest] = [identity.edition, `sha256:${'0'.repeat(64)}`];

  refuses([
    ['a newer version', but({ version: 3, novelty: true }), { kind: 'newerVersion', found: '3' }],
    ['version 0', but({ version: 0 }), wrong('version')],
    ['a version in words', but({ version: '2' }), wrong('version')],
    ['another annex', annex({ id: 'other', edition: '9' }), { kind: 'otherAnnex', found: 'other' }],
    [
      'another edition',
      annex({ edition: '2' }),
      { kind: 'otherEdition', found: '2', digest: `${identity.digest.slice(0, 19)}…` },
    ],
    [
      'another text',
      annex({ digest }),
      { kind: 'otherEdition', found: edition, digest: 'sha256:000000000000…' },
    ],
    ['no annex', without('annex'), missing('annex')],
    [
      'an annex without a name',
      but({ annex: {} }),
      missing('annex.id'),
      missing('annex.edition'),
      missing('annex.digest'),
    ],
    ['an annex that is a number', but({ annex: 1 }), wrong('annex')],
    ['an annex named by a number', annex({ id: 5 }), wrong('annex.id')],
    [
      'a newer record of another annex',
      but({ version: 3, annex: { id: 'x' } }),
      { kind: 'newerVersion', found: '3' },
    ],
  ]);
});

describe('names of built-ins', () => {
  const proto = '{"polluted":true}';
  const inText = (json: string) => but({ mark: 0 }).replace('"mark":0', json);
  const forbidden = (path: string): Problem => ({ kind: 'forbiddenKey', path });

  refuses([
    ['__proto__ of the record', inText(`"__proto__":${proto}`), forbidden('__proto__')],
    [
      '__proto__ of the facts',
      but({}).replace('"facts":{', `"facts":{"__proto__":${proto},`),
      forbidden('facts.__proto__'),
    ],
    [
      '__proto__ of the answers',
      but({}).replace('"answers":{', `"answers":{"__proto__":${proto},`),
      forbidden('answers.__proto__'),
    ],
    [
      '__proto__ of an answer',
      but({}).replace('"Q1-1":{', `"Q1-1":{"__proto__":${proto},`),
      forbidden('answers.Q1-1.__proto__'),
    ],
    [
      '__proto__ of a plan',
      but({}).replace('"plan":{', `"plan":{"__proto__":${proto},`),
      forbidden('answers.Q3-3.plan.__proto__'),
    ],
    [
      '__proto__ in a list',
      but({}).replace('"evidence":[{', `"evidence":[{"__proto__":${proto},`),
      forbidden('evidence.0.__proto__'),
    ],
    ['__proto__ in disguise', inText(`"\\u005f_proto_\\u005f":${proto}`), forbidden('__proto__')],
    ['__proto__ of nothing', inText('"__proto__":null'), forbidden('__proto__')],
    [
      'constructor of the record',
      inText('"constructor":{"prototype":{"polluted":true}}'),
      unknown('constructor'),
    ],
    ['constructor of the facts', stating({ constructor: 'yes' }), unknown('facts.constructor')],
    [
      'constructor of the answers',
      answering({ constructor: { occurred: 'yes' } }),
      unknown('answers.constructor'),
    ],
    [
      'constructor of an answer',
      answering({ 'Q1-1': { constructor: 1 } }),
      unknown('answers.Q1-1.constructor'),
    ],
    ['toString of the answers', answering({ toString: {} }), unknown('answers.toString')],
    ['hasOwnProperty of the facts', stating({ hasOwnProperty: 'no' }), unknown('facts.hasOwnProperty')],
  ]);
});

describe('size', () => {
  const padded = (length: number) => but({}) + ' '.repeat(length - but({}).length);

  test('a file of 5 MB is read', () => {
    expect(read(padded(maxBytes)).ok).toBe(true);
  });

  test('a larger one is not', () => {
    const problems = [{ kind: 'tooLarge' }];
    expect(read(padded(maxBytes + 1))).toEqual({ ok: false, problems });
    expect(readLoosely(padded(maxBytes + 1))).toEqual({ ok: false, problems });
  });
});

test('no bytes and no JSON make the reader throw', () => {
  const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => new TextDecoder().decode(some));
  const inside = fc
    .json({ maxDepth: 6 })
    .map((json) => `{"type":"junshu/record","version":2,"answers":${json}}`);
  fc.assert(
    fc.property(fc.oneof(bytes, fc.json(), inside), (file) => {
      expect(() => [read(file), readLoosely(file)]).not.toThrow();
    }),
  );
});

describe('what is said of it', () => {
  test('ends after 100 problems', () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`key${index}`, 0]));
    const result = read(but(many));
    expect(result.ok ? [] : result.problems).toHaveLength(100);
  });

  test('is said of a flood of them too', () => {
    const result = read(flood());
    expect(result.ok ? [] : result.problems).not.toHaveLength(0);
  });

  test('shows names of 120 characters at most', () => {
    expect(read(but({ ['x'.repeat(500)]: 0 }))).toEqual({
      ok: false,
      problems: [unknown(`${'x'.repeat(119)}…`)],
    });
  });
});
