/** Parts of the tiny annex that a test may break. */
import { readParts } from '../../src/files/folder/parts.ts';
import type { ContentParts } from '../../src/lib/annex/content/parts.ts';
import { given } from '../annexes.ts';

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
export type Draft = Mutable<ContentParts>;

const sound = readParts('tests/tiny');

/** The tiny annex after an author's slip. */
export function brokenBy(slip: (parts: Draft) => void): ContentParts {
  const draft = structuredClone(sound) as Draft;
  slip(draft);
  return draft;
}

export function clause(parts: Draft, number: number) {
  return given(parts.clauses[number - 1]);
}

export function clauseFile(parts: Draft, number: number) {
  return given(clause(parts, number).file);
}

export function norm(parts: Draft, id: string) {
  return given(parts.clauses.flatMap(({ file }) => file?.norms ?? []).find((one) => one.id === id));
}

export function question(parts: Draft, id: string) {
  return given(parts.clauses.flatMap(({ file }) => file?.questions ?? []).find((one) => one.id === id));
}

export function words(parts: Draft, number: number, language: 'ja' | 'en') {
  return given(clause(parts, number).texts[language]);
}

export function fact(parts: Draft, key: string) {
  return given(parts.facts.facts.find((one) => one.key === key));
}

export function option(parts: Draft, key: string, value: string) {
  return given(fact(parts, key).options.find((one) => one.value === value));
}
