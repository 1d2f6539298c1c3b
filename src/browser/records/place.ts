/** Where the contractor stopped, and what the answers came to there: kept beside the record, never inside it. */
import type { AnnexIdentity } from '../../lib/record/record-type.ts';
import type { Verdict } from '../../lib/assessment/verdict.ts';
import { forget, placeKey, put, readStored, recordKey } from './storage.ts';

export interface Place {
  readonly step: string;
  /** What the answers came to, as of this save of the record; it says nothing of a later one. */
  readonly id: string;
  readonly revision: number;
  readonly answered: number;
  readonly due: number;
  readonly verdict: Verdict;
  readonly beforeStart: boolean;
}

type Annex = Pick<AnnexIdentity, 'id' | 'digest'>;

interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
}

/** Of the record in this browser what tells it from others; undefined where there is none that can be read. */
export function keptRecord(annex: Annex): Kept | undefined {
  return objectAt<Kept>(recordKey(annex));
}

/** Undefined where nothing was kept, or not of this record. */
export function placeOf(annex: Annex, record: Kept | undefined): Place | undefined {
  const place = objectAt<Place>(placeKey(annex));
  return record && place?.id === record.id ? place : undefined;
}

/** Where there is no record there is no place in it either. */
export function rememberPlace(annex: Annex, seen: Omit<Place, 'id' | 'revision'>): void {
  const record = keptRecord(annex);
  if (!record) forget(placeKey(annex));
  else {
    const { id, revision } = record;
    put(placeKey(annex), JSON.stringify({ ...seen, id, revision }));
  }
}

function objectAt<T extends object>(key: string): T | undefined {
  const stored = readStored(key);
  if (stored.kind !== 'text') return undefined;
  try {
    const value: unknown = JSON.parse(stored.text);
    return typeof value === 'object' && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}
