/** 照合用コード: a short code by which a printed report and a record file are seen to hold the same. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { RecordFile } from './record.ts';

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 16;

/** Saving again changes these and nothing that is said; who answered when stands beside what was answered. */
const bookkeeping: readonly string[] = [
  'revision',
  'createdAt',
  'updatedAt',
  'marks',
] satisfies (keyof RecordFile)[];

/** What a code can be made of: a record, or a file of an older version as it stands. */
type Coded = Omit<RecordFile, 'version' | 'evidence' | 'subcontractors'> & {
  readonly version: number;
  readonly evidence: readonly object[];
  readonly subcontractors: readonly { readonly id?: string; readonly name: string }[];
};

/**
 * SHA-256 of the content as canonical JSON (RFC 8785), every string in NFC: `sha256:…`.
 * It tells apart copies of a record by accident, not by a forger: anyone can make the code of any record.
 */
export function fingerprintOf(record: Coded): string {
  return `sha256:${bytesToHex(contentHash(fingerprinted(record)))}`;
}

/** Its first 80 bits, as they are printed: `7QKF-9D2M-4TXA-W0HC`. */
export function codeOf(record: Coded): string {
  return printedCode(contentHash(fingerprinted(record)));
}

/** The code that is printed of a fingerprint. */
export function codeOfFingerprint(fingerprint: string): string {
  return printedCode(hexToBytes(fingerprint.replace(/^sha256:/, '')));
}

/**
 * What is said, and nothing else. Codes that were printed stay true whatever version the record has since: so its
 * version counts as the first one, ids that only number the Subcontractors in their order count for nothing, as that
 * version had none, nor does `annex.rules`, which is printed beside the code.
 */
export function fingerprinted(record: Coded): Readonly<Record<string, unknown>> {
  const { rules, ...annex } = record.annex;
  const subcontractors = record.subcontractors.map(({ id, ...row }, at) =>
    id === undefined || id === `S${at + 1}` ? row : { id, ...row },
  );
  const content = Object.entries({ ...record, version: 1, annex, subcontractors });
  return withoutNothing(Object.fromEntries(content.filter(([key]) => !bookkeeping.includes(key)))) as Record<
    string,
    unknown
  >;
}

/** Without what says nothing, so that a field left out and a field left blank are the same. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, inner]) => [key, withoutNothing(inner)] as const);
  return Object.fromEntries(members.filter(([, inner]) => !isNothingSaid(inner)));
}

function isNothingSaid(value: unknown): boolean {
  if (value === '' || value === false || value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** The code of any JSON value. */
export function codeOfContent(content: unknown): string {
  return printedCode(contentHash(content));
}

function contentHash(content: unknown): Uint8Array {
  return sha256(utf8ToBytes(canonicalize(normalized(content)) ?? ''));
}

function printedCode(hash: Uint8Array): string {
  return inFours(base32(hash));
}

/** Forgives its label, case, spaces, hyphens of every kind, full-width letters, and O for 0, I or L for 1. */
export function sameCode(typed: string, code: string): boolean {
  const wanted = plainCode(code);
  return wanted !== '' && plainCode(typed) === wanted;
}

/** What a code typed so far is, and how many characters it has; `short` while it may still become the code. */
export interface CodeComparison {
  readonly found: 'none' | 'same' | 'short' | 'long' | 'different';
  readonly length: number;
}

export function compareCode(typed: string, code: string): CodeComparison {
  const { length } = plainCode(typed);
  return { found: codeFound(typed, code, length), length };
}

function codeFound(typed: string, code: string, length: number): CodeComparison['found'] {
  if (length === 0) return 'none';
  if (length !== codeLength) return length < codeLength ? 'short' : 'long';
  return sameCode(typed, code) ? 'same' : 'different';
}

/** Whatever stands before the code where it is printed. */
const codeLabel = /^.*(?:照合用コード|VERIFICATION CODE)/s;

function plainCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(codeLabel, '')
    .replace(/[\s\p{Dash}ー_・:]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key.normalize('NFC'), normalized(inner)]),
  );
}

/** Five bits a digit, from the first bit on. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from(
    { length: codeLength },
    (_, at) => alphabet[parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  ).join('');
}

function inFours(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
