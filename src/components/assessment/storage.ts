/** The only file that touches the storage of records and reports. Nothing here throws; every failure has a name. */

export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  /** The browser does not let this page keep anything. */
  | { readonly kind: 'blocked' };

export type Saved = 'saved' | 'full' | 'blocked' | 'conflict';

/** Where the record of one annex is kept. */
export function recordKey(annexId: string): string {
  return `junshu/${annexId}/record`;
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

function isFull(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'QuotaExceededError';
}
