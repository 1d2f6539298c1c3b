import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { builtText } from '../../scripts/built/files.ts';
import { readAnnex } from '../../src/files/content.ts';
import { readExample } from '../../src/files/example.ts';
import { readerFor } from '../../src/lib/record/read.ts';
import { rulesOf } from '../../src/lib/assessment/rules.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { languages } from '../../src/lib/languages/language.ts';

const annex = readAnnex();
const rules = rulesOf(annex);
const reader = readerFor(rules, annex);

test('annex.json is the annex, and names its schema', () => {
  const { $schema, ...published } = JSON.parse(builtText('annex.json')) as Record<string, unknown>;
  expect($schema).toBe('./annex.schema.json');
  expect(published).toEqual(JSON.parse(JSON.stringify(annex)));
});

describe('record.schema.json', () => {
  const schema = JSON.parse(builtText('record.schema.json')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: true });
  formats(ajv);

  test('is a JSON Schema that every validator knows', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test.each(languages)('accepts the example in %s', (language) => {
    const accepts = ajv.compile(schema);
    expect(
      accepts(JSON.parse(builtText(`${language}/example.junshu.json`))),
      ajv.errorsText(accepts.errors),
    ).toBe(true);
  });

  test.each([
    ['another type', { type: 'junshu/report' }],
    ['a later version', { version: 3 }],
    ['an earlier version', { version: 1 }],
    ['an unknown item', { secret: 1 }],
    ['a level that does not exist', { answers: { 'Q1-1': { level: 'excellent' } } }],
    ['a question that does not exist', { answers: { 'Q99-1': {} } }],
    ['a fact that does not exist', { facts: { weather: 'fine' } }],
  ])('refuses %s', (_, change) => {
    const record = { ...(JSON.parse(readExample('ja')) as object), ...change };
    expect(ajv.compile(schema)(record)).toBe(false);
  });
});

test('record-1.schema.json accepts a record of version 1, and none of version 2', () => {
  const accepts = new Ajv({ strict: true }).compile(
    JSON.parse(builtText('record-1.schema.json')) as Record<string, unknown>,
  );
  const now = JSON.parse(builtText('ja/example.junshu.json')) as { subcontractors: { id: string }[] };
  const old = { ...now, version: 1, subcontractors: now.subcontractors.map(({ id, ...row }) => row) };
  expect(accepts(old), JSON.stringify(accepts.errors)).toBe(true);
  expect(accepts(now)).toBe(false);
});

describe('the example', () => {
  test.each(languages)('in %s is a record that the reader takes', (language) => {
    expect(reader.record(builtText(`${language}/example.junshu.json`))).toMatchObject({
      ok: true,
    });
  });

  test('comes to the same in both languages', () => {
    const [one, other] = languages.map((language) => {
      const read = reader.record(builtText(`${language}/example.junshu.json`));
      return read.ok ? assess(rules, read.value.record.facts, read.value.record.answers) : undefined;
    });
    expect(one).toBeDefined();
    expect(other).toEqual(one);
  });
});

describe('what a host is to send', () => {
  const headers = [
    ['Content-Security-Policy', "frame-ancestors 'none'"],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=()'],
  ] as const;

  test.each(['_headers', '.htaccess', 'nginx.conf'])('stands in %s', (file) => {
    const text = builtText(file);
    for (const [name, value] of headers) {
      expect(text).toContain(value);
      expect(
        text
          .split('\n')
          .some((one) => one.includes(name) && (one.includes(value) || one.includes('$junshu_opener'))),
      ).toBe(true);
    }
    expect(text).toContain('immutable');
    expect(text).toContain('no-cache');
  });

  test('of nginx is said again for the assets, where it is not inherited', () => {
    const [, assets = ''] = builtText('nginx.conf').split('location /assets/');
    for (const [name] of headers) expect(assets).toContain(name);
  });

  test('lets no refusal be kept for a year by nginx', () => {
    const line = builtText('nginx.conf')
      .split('\n')
      .find((one) => one.includes('immutable'));
    expect(line).not.toContain('always');
  });

  test('names Cache-Control once for each path: hosts that read _headers join what they find', () => {
    const blocks = builtText('_headers').split('\n\n');
    const caching = blocks.filter((one) => one.includes('Cache-Control'));
    const paths = caching.map((one) => one.split('\n')[0] ?? '');
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(['/', '/ja/*', '/en/*', '/annex.json', '/assets/*']));
    expect(blocks.find((one) => one.startsWith('/*'))).not.toContain('Cache-Control');
  });
});

test('licences.txt hands on the notice of every package inside the scripts', () => {
  const text = builtText('licences.txt');
  for (const name of ['valibot', '@noble/hashes', 'canonicalize'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(text).toMatch(/Permission is hereby granted/);
  expect(text).toMatch(/Apache License/);
});
