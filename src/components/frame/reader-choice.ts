/** Choices of the reader, kept in this browser: how pages behave, nothing that was answered. */

/** One view of the text for each language of the pages. */
export type ReaderChoice = 'slash-key' | `view-${string}`;

/** Null where nothing was chosen, undefined where nothing can be kept. */
export function chosen(choice: ReaderChoice): string | null | undefined {
  try {
    return localStorage.getItem(`junshu/${choice}`);
  } catch {
    return undefined;
  }
}

/** Where nothing can be kept, does nothing: the page does as it always does. */
export function keepChoice(choice: ReaderChoice, value: string): void {
  try {
    localStorage.setItem(`junshu/${choice}`, value);
  } catch {
    return;
  }
}
