/** Which questions and rules a record was answered and judged by: the received text alone does not say it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { questionsOf } from '../annex/annex.ts';
import type { Annex } from '../annex/annex.ts';
import { rulesOf } from './rules.ts';

const digests = new WeakMap<Annex, string>();

/** SHA-256 of the canonical JSON of every question, fact and option as worded, and of every rule: `sha256:…`. */
export function rulesDigest(annex: Annex): string {
  const known = digests.get(annex) ?? digestOf(annex);
  digests.set(annex, known);
  return known;
}

function digestOf(annex: Annex): string {
  const asked = {
    rules: rulesOf(annex),
    questions: questionsOf(annex).map(({ id, question }) => [id, question]),
    facts: annex.facts.map(({ key, name, options }) => [
      key,
      name,
      options.map(({ value, label }) => [value, label]),
    ]),
  };
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalize(asked) ?? '')))}`;
}
