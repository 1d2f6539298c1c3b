/** The only file that touches the storage of records and reports. Nothing here throws; every failure has a name. */
import type { AnnexIdentity } from '../../lib/record/record-type.ts';

export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  /** The browser does not let this page keep anything. */
  | { readonly kind: 'blocked' };

export type Saved = 'saved' | 'full' | 'blocked' | 'conflict';

/** Where the record of one edition of an annex is kept: editions under one host do not stand in each other's way. */
export function recordKey({ id, digest }: Pick<AnnexIdentity, 'id' | 'digest'>): string {
  return `junshu/${id}/${digest.replace(/^.*:/, '').slice(0, 16)}/record`;
}

/** Where the records of all its editions were kept once. */
export function sharedKey(annexId: string): string {
  return `junshu/${annexId}/record`;
}

/**
 * Takes over what was kept under the key that all editions shared, if it answers this edition, or if nobody can tell
 * what it answers. Where something
 * stands here already, and for another edition, it stays where it is.
 */
export function takeOver(annex: Pick<AnnexIdentity, 'id' | 'digest'>): void {
  const key = recordKey(annex);
  const shared = textIn(readStored(sharedKey(annex.id)));
  if (shared === null || !mayAnswer(shared, annex.digest)) return;
  const saved = store(key, shared, null);
  if (saved === 'conflict' || saved === 'blocked') return;
  forget(sharedKey(annex.id));
  // There may be room for one, but not for two.
  if (saved === 'full' && store(key, shared, null) !== 'saved') store(sharedKey(annex.id), shared, null);
}

/** Perhaps: where nobody can tell, too. */
export function mayAnswer(text: string, digest: string): boolean {
  try {
    const found = (JSON.parse(text) as { readonly annex?: { readonly digest?: unknown } }).annex?.digest;
    return typeof found !== 'string' || found === digest;
  } catch {
    return true;
  }
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

/**
 * Saves, unless another tab has saved since `seen` was read or written.
 * @param seen the text that this tab last knew to be stored; null if none
 */
export function store(key: string, text: string, seen: string | null): Saved {
  try {
    if (localStorage.getItem(key) !== seen) return 'conflict';
    localStorage.setItem(key, text);
    return 'saved';
  } catch (problem) {
    return isFull(problem) ? 'full' : 'blocked';
  }
}

/** Saves whatever stood there; the last one counts. */
export function put(key: string, text: string): Saved {
  return store(key, text, textIn(readStored(key)));
}

/** Nothing stands under the key any more. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can be kept here, so nothing is kept.
  }
}

/** Calls back when another tab saves under the key, or deletes it. */
export function onOtherTab(key: string, changed: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed();
  });
}

let asked = false;

/** Asks the browser, once a visit, not to make room with what is kept here. Over plain http it cannot be asked. */
export function askToStay(): void {
  if (asked) return;
  asked = true;
  // Whatever it answers, the page says what is to be expected.
  void (navigator.storage as StorageManager | undefined)?.persist().catch(() => undefined);
}

function isFull(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'QuotaExceededError';
}
