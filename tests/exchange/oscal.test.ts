/** The catalogs follow the OSCAL model, by the JSON Schema as NIST publishes it (OSCAL 1.2.1, public domain). */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import type { Annex } from '../../src/lib/annex/annex.ts';
import { oscalCatalog, oscalCatalogJson } from '../../src/lib/exchange/oscal/oscal-catalog.ts';
import type { OscalPart } from '../../src/lib/exchange/oscal/oscal.ts';
import { partId } from '../../src/lib/exchange/oscal/part-id.ts';
import { languages } from '../../src/lib/languages/language.ts';
import type { Language } from '../../src/lib/languages/language.ts';
import { given, published, tiny } from '../annexes.ts';

const model = JSON.parse(readFileSync('tests/exchange/oscal-catalog-schema.json', 'utf8')) as object;
const annexes = [
  ['the published annex', published],
  ['the tiny annex', tiny],
] as const;
const editions = annexes.flatMap(([name, annex]) =>
  languages.map((language) => [name, language, annex] as const),
);

describe('by the schema of OSCAL', () => {
  const validate = compiled();

  test.each(editions)('%s is valid in %s', (_, language, annex) => {
    validate(JSON.parse(oscalCatalogJson(annex, language)));
    expect(validate.errors).toBeNull();
  });

  test('a catalog without its metadata is not valid', () => {
    const { uuid, controls } = oscalCatalog(tiny, 'ja');
    expect(validate({ catalog: { uuid, controls } })).toBe(false);
  });

  function compiled() {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats(ajv);
    return ajv.compile(model);
  }
});

describe.each(editions)('%s in %s', (_, language, annex) => {
  const catalog = oscalCatalog(annex, language);
  const parts = partsIn(annex, language);
  const ids = [...catalog.controls.map(({ id }) => id), ...parts.map(({ id }) => id)];

  test('has one control a clause, with its heading', () => {
    expect(catalog.controls.map(({ id, title }) => [id, title])).toEqual(
      annex.clauses.map(({ number, heading }) => [`c${number}`, heading[language]]),
    );
  });

  test('has every sentence to the letter, with who owes it and how strongly', () => {
    for (const { id, text, bearer, force } of normsOf(annex)) {
      const part = given(parts.find((one) => one.id === partId(id)));
      expect(unescaped(part.prose)).toBe(text[language]);
      expect(valueOf(part, 'bearer')).toBe(bearer);
      expect(valueOf(part, 'force')).toBe(force);
    }
  });

  test('asks every question as an objective, and says whether the text or good practice asks it', () => {
    const objectives = parts.filter(({ name }) => name === 'assessment-objective');
    expect(objectives.map((one) => [one.id, unescaped(one.prose), valueOf(one, 'basis')])).toEqual(
      questionsOf(annex).map(({ id, question, basis }) => [id.toLowerCase(), question[language], basis]),
    );
  });

  test('uses no id twice, and ASCII in all of them', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  test('leads nowhere but to what it has', () => {
    const links = [...catalog.controls, ...parts].flatMap((one) => one.links ?? []);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ href }) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('names the roles of the contract and nobody who fills them', () => {
    expect(catalog.metadata.roles.map(({ id }) => id)).toEqual(['contractor', 'ordering-party']);
    expect(catalog.metadata).not.toHaveProperty('parties');
    expect(catalog.metadata).not.toHaveProperty('responsible-parties');
  });

  test('carries the digest of the received text', () => {
    const hash = catalog['back-matter'].resources[0]?.rlinks[0]?.hashes[0];
    expect(hash).toEqual({ algorithm: 'SHA-256', value: annex.digest.slice('sha256:'.length) });
  });

  test('is dated by the edition, not by the clock', () => {
    expect(catalog.metadata['last-modified']).toBe(`${annex.revised}T00:00:00Z`);
  });
});

describe.each(annexes)('the catalogs of %s', (_, annex) => {
  test('have the same ids in every language', () => {
    const [first, ...others] = languages.map((language) => partsIn(annex, language).map(({ id }) => id));
    for (const other of others) expect(other).toEqual(first);
  });

  test('are documents of their own', () => {
    const ids = languages.map((language) => oscalCatalog(annex, language).uuid);
    expect(new Set(ids).size).toBe(languages.length);
  });

  test('have another id for another text', () => {
    const other = { ...annex, digest: `sha256:${'0'.repeat(64)}` };
    expect(oscalCatalog(other, 'ja').uuid).not.toBe(oscalCatalog(annex, 'ja').uuid);
  });
});

function partsIn(annex: Annex, language: Language): readonly OscalPart[] {
  const withInner = (part: OscalPart): readonly OscalPart[] => [
    part,
    ...(part.parts ?? []).flatMap(withInner),
  ];
  return oscalCatalog(annex, language).controls.flatMap(({ parts }) => parts.flatMap(withInner));
}

function normsOf({ clauses }: Annex) {
  return clauses.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

function valueOf({ props = [] }: OscalPart, name: string): string | undefined {
  return props.find((one) => one.name === name)?.value;
}

function unescaped(prose: string | undefined): string {
  return (prose ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

test('a catalog that is sorted as text has a branch number behind the number that it branches from', () => {
  const clauses = tiny.clauses.map((clause, at) =>
    at === 1 ? { ...clause, number: '1_2' as const } : clause,
  );
  const { controls } = oscalCatalog({ ...tiny, clauses }, 'ja');
  const ids = controls.map(({ props }) => props.find(({ name }) => name === 'sort-id')?.value ?? '');
  expect(ids).toHaveLength(3);
  expect([...ids].sort()).toEqual(ids);
});
