/** Whether the “/” key opens the search: the reader's choice, kept in this browser. */
const key = 'junshu/slash-key';

/** Where nothing can be kept, the key stays silent: it could not be turned off. */
export function slashKeyOpens(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return false;
  }
}

/** Where nothing can be kept, does nothing. */
export function keepSlashKey(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // The key is silent where nothing can be kept.
  }
}
