/**
 * Which texts of each language were last read together, place by place. Pure: the digest is the caller's.
 * Only the text that the contract rests on and its translation are read so; explanations are not.
 */
import { languages, textsIn } from '../../languages/language.ts';
import type { Language, Texts } from '../../languages/language.ts';
import type { ClauseParts, ContentParts } from '../content/parts.ts';
import { inOrder } from '../numbering/address.ts';
import type { ClauseNumber } from '../numbering/address.ts';
import { paragraphFormsOf } from '../text/written-text.ts';
import type { ReadingLine, ReadingsFile } from '../schema/beside.ts';

/** SHA-256 of a text, 64 hex digits. */
export type Digest = (text: string) => string;

/** A heading (`8`) or a paragraph (`8-3`) with its words; sentences stand on lines of their own. */
export interface ReadPlace {
  readonly at: string;
  readonly texts: Texts;
}

/**
 * What a line of readings.yaml says about its place. `altered`: a digest (or none, only the day or the seal)
 * was written by another hand than `npm run confirm`, so it says nothing about the text.
 */
export type Comparison =
  | { readonly kind: 'read' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'changed'; readonly languages: readonly Language[]; readonly line: ReadingLine }
  | { readonly kind: 'altered'; readonly languages: readonly Language[]; readonly line: ReadingLine };

const digestLength = 16;

/** Every heading and paragraph that stands in several languages, in the order of the annex. */
export function placesOf({
  clauses,
  languages,
}: Pick<ContentParts, 'clauses' | 'languages'>): readonly ReadPlace[] {
  const numbered = clauses.flatMap((clause) => (clause.file ? [{ ...clause, file: clause.file }] : []));
  return numbered
    .toSorted((a, b) => inOrder(a.file.number, b.file.number))
    .flatMap((clause) => readPlaces(clause, languages));
}

function readPlaces(
  { file, texts }: ClauseParts & { readonly file: { readonly number: ClauseNumber } },
  languages: readonly Language[],
): ReadPlace[] {
  const [first] = languages.map((language) => texts[language]);
  if (!first || languages.length < 2 || languages.some((language) => !texts[language])) return [];
  const forms = paragraphFormsOf(first);
  const heading = textsIn(languages, (language) => texts[language]?.heading ?? '');
  const paragraphs = first.paragraphs.map((_, index) => ({
    at: `${file.number}-${forms[index]?.number ?? index + 1}`,
    texts: textsIn(languages, (language) => (texts[language]?.paragraphs[index] ?? []).join('\n')),
  }));
  return first.heading === '' ? paragraphs : [{ at: String(file.number), texts: heading }, ...paragraphs];
}

/** The languages in which a place is read. */
export function languagesOf({ texts }: ReadPlace): readonly Language[] {
  return Object.keys(texts) as Language[];
}

/** The line that `npm run confirm` writes: both digests, the day, and a seal over them. */
export function lineFor({ at, texts }: ReadPlace, read: string, sha256: Digest): ReadingLine {
  const digests = textsIn(languagesOf({ at, texts }), (language) => shortDigest(sha256(texts[language])));
  return { read, ...digests, seal: sealOf(at, { read, ...digests }, sha256) };
}

/** What its line says of the present texts of a place. */
export function comparisonAt(place: ReadPlace, readings: ReadingsFile, sha256: Digest): Comparison {
  const line = readings[place.at];
  if (!line) return { kind: 'missing' };
  const present = lineFor(place, line.read, sha256);
  const differing = languagesOf(place).filter((language) => line[language] !== present[language]);
  if (line.seal !== sealOf(place.at, line, sha256)) return { kind: 'altered', languages: differing, line };
  return differing.length > 0 ? { kind: 'changed', languages: differing, line } : { kind: 'read' };
}

/** Only the authoritative text has changed: the translation stands as it was read, and is older. */
export function isOutdated(compared: Comparison, authoritative: Language): boolean {
  return compared.kind === 'changed' && compared.languages.join() === authoritative;
}

/** Without a seal, a digest changed by hand could not be told from a changed text. */
function sealOf(at: string, line: Omit<ReadingLine, 'seal'>, sha256: Digest): string {
  return shortDigest(sha256([at, line.read, ...digestsIn(line).map(([, digest]) => digest)].join(' ')));
}

/** The digests of a line, in the order of the languages. */
export function digestsIn(line: Omit<ReadingLine, 'seal'>): readonly (readonly [Language, string])[] {
  return languages.flatMap((language) => {
    const digest = line[language];
    return digest === undefined ? [] : [[language, digest] as const];
  });
}

function shortDigest(digest: string): string {
  return digest.slice(0, digestLength);
}
