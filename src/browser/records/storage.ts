/** What stands in localStorage, beside the shelf. Nothing here throws; every failure has a name. */
import type { AnnexIdentity } from '../../lib/record/record-type.ts';

export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  /** The browser does not let this page keep anything. */
  | { readonly kind: 'blocked' };

export type Saved = 'saved' | 'full' | 'blocked';

/** Where the record of one edition of an annex is kept: editions under one host do not stand in each other's way. */
export function recordKey({ id, digest }: Pick<AnnexIdentity, 'id' | 'digest'>): string {
  return `junshu/${id}/${digest.replace(/^.*:/, '').slice(0, 16)}/record`;
}

/** Where the records of all its editions were kept once. */
export function sharedKey(annexId: string): string {
  return `junshu/${annexId}/record`;
}

/** Where the record is kept that another one has replaced. */
export function previousKey(annex: Pick<AnnexIdentity, 'id' | 'digest'>): string {
  return `${recordKey(annex)}/previous`;
}

/** Where version 1 of the site kept records: the one that was replaced first, the last one last. */
export function oldKeys(annex: Pick<AnnexIdentity, 'id' | 'digest'>): readonly string[] {
  return [previousKey(annex), sharedKey(annex.id), recordKey(annex)];
}

/** Where it is kept how far the record has come, and at which step. */
export function placeKey(annex: Pick<AnnexIdentity, 'id' | 'digest'>): string {
  return `${recordKey(annex)}/place`;
}

/** Where the choices for printing are kept. */
export function reportKey(annexId: string): string {
  return `junshu/${annexId}/report`;
}

/** What stands under the key. */
export function readStored(key: string): Stored {
  try {
    const text = localStorage.getItem(key);
    return text === null ? { kind: 'none' } : { kind: 'text', text };
  } catch {
    return { kind: 'blocked' };
  }
}

/** The text that is stored; null where there is none. */
export function textIn(stored: Stored): string | null {
  return stored.kind === 'text' ? stored.text : null;
}

/** Saves whatever stood there; the last one counts. */
export function store(key: string, text: string): Saved {
  try {
    localStorage.setItem(key, text);
    return 'saved';
  } catch (problem) {
    return isQuotaExceeded(problem) ? 'full' : 'blocked';
  }
}

/** Nothing stands under the key any more. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can be kept here, so nothing is kept.
  }
}

let isPersistAsked = false;

/** Asks the browser, once a visit, not to make room with what is kept here. Over plain http it cannot be asked. */
export function askToStay(): void {
  if (isPersistAsked) return;
  isPersistAsked = true;
  // Whatever it answers, the page says what is to be expected.
  void (navigator.storage as StorageManager | undefined)?.persist().catch(() => undefined);
}

function isQuotaExceeded(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'QuotaExceededError';
}
