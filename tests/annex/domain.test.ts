/** The content says what the domain's data say. The data stand beside the repository, not in it. */
import { describe, expect, test } from 'vitest';
import { readParts } from '../../src/files/parts.ts';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import type { Question } from '../../src/lib/annex/annex.ts';
import { published } from '../annexes.ts';
import { besideRepository, unlessMissing } from '../beside.ts';

interface Data {
  readonly source: {
    readonly sha256: string;
    readonly title: unknown;
    readonly label: unknown;
    readonly authoritative: string;
  };
  readonly clauses: readonly {
    readonly number: number;
    readonly heading: unknown;
    readonly paragraphs: readonly {
      readonly number: number;
      readonly norms: readonly { id: string; text: unknown; bearer: string; force: string; note?: unknown }[];
    }[];
  }[];
  readonly facts: readonly { key: string; question: unknown; options: readonly unknown[] }[];
  readonly questions: readonly Record<string, unknown>[];
  readonly glossary: readonly { readonly reading: string }[];
  readonly crosswalk: Readonly<Record<string, unknown>>;
}

const file = 'domain/annex-data.json';
const data = besideRepository(file) as Data | undefined;

describe.skipIf(!data)(`the content equals the data of the domain${unlessMissing(file, data)}`, () => {
  test('title, label, authoritative language and digest', () => {
    const { title, label, authoritative, sha256 } = data?.source ?? {};
    expect(pick(published, 'title', 'label', 'authoritative', 'digest')).toEqual({
      title,
      label,
      authoritative,
      digest: `sha256:${sha256 ?? ''}`,
    });
  });

  test('every heading, paragraph, sentence, bearer and force in both languages', () => {
    const said = published.clauses.map(({ number, heading, paragraphs }) => ({
      number,
      heading,
      paragraphs: paragraphs.map((one) => ({
        number: one.number,
        norms: one.sentences.map((norm) => pick(norm, 'id', 'text', 'bearer', 'force')),
      })),
    }));
    const meant = data?.clauses.map((clause) => ({
      ...clause,
      paragraphs: clause.paragraphs.map((one) => ({
        ...one,
        norms: one.norms.map((norm) => pick(norm, 'id', 'text', 'bearer', 'force')),
      })),
    }));
    expect(said).toEqual(meant);
  });

  test('every reading note', () => {
    const notes = published.clauses.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ id, note }) => ({ id, note }))),
    );
    const meant = data?.clauses.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ norms }) => norms.map(({ id, note }) => ({ id, note }))),
    );
    expect(notes).toEqual(meant);
  });

  test('every fact, its question and its options, in order', () => {
    const said = published.facts.map(({ key, question, options }) => ({
      key,
      question,
      options: options.map((option) => pick(option, 'value', 'label')),
    }));
    expect(said).toEqual(data?.facts.map((fact) => pick(fact, 'key', 'question', 'options')));
  });

  test('every question with all its fields, in order', () => {
    expect(questionsOf(published).map(asInData)).toEqual(data?.questions);
  });

  test('the glossary', () => {
    const said = readParts('src/content').glossary.map((entry) =>
      pick(entry, 'term', 'reading', 'english', 'definition', 'note'),
    );
    // The content adds readings that the data leave out.
    const meant = data?.glossary.map(({ reading, ...entry }) => ({
      ...entry,
      reading: reading === '' ? (expect.any(String) as string) : reading,
    }));
    expect(said).toEqual(meant);
  });

  test('the crosswalk of every clause', () => {
    const said = published.clauses.map(({ number, crosswalk }) => [String(number), crosswalk]);
    expect(Object.fromEntries(said)).toEqual(data?.crosswalk);
  });
});

/** The data spell out what the kind of a question says already, and leave out what is false. */
function asInData(question: Question): object {
  const { when = null, ...rest } = question;
  switch (question.kind) {
    case 'breach':
      return { ...rest, when, ifUnmet: 'nonconforming' };
    case 'acknowledgement':
      return { ...rest, when, ifUnmet: 'acknowledge' };
    case 'control': {
      const { ifUnmetAtEnd, ifPartial, awaits } = question;
      const inText = { ifUnmetAtEnd, ifPartial, ...(awaits && { awaits }) };
      const shared = pick(question, ...sharedKeys.filter((key) => key in question));
      return { ...shared, when, ...(question.basis === 'text' && inText) };
    }
  }
}

const sharedKeys = [
  'id',
  'clause',
  'paragraph',
  'norms',
  'kind',
  'basis',
  'ifUnmet',
  'weight',
  'phases',
  'question',
  'guidance',
  'evidence',
] as const;

function pick<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;
}
