/** Choices of the reader, kept in this browser: how pages behave, nothing that was answered. */

export type Choice = 'slash-key' | 'view-ja' | 'view-en';

/** Null where nothing was chosen, undefined where nothing can be kept. */
export function chosen(choice: Choice): string | null | undefined {
  try {
    return localStorage.getItem(`junshu/${choice}`);
  } catch {
    return undefined;
  }
}

/** Null takes a choice back. Where nothing can be kept, does nothing. */
export function choose(choice: Choice, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`junshu/${choice}`);
    else localStorage.setItem(`junshu/${choice}`, value);
  } catch {
    // The page does as it always does.
  }
}
