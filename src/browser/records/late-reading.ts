/** Reads what is stored. What that takes is loaded only where something is. */
import type { Opened, Reader } from './reading.ts';

let reading: typeof import('./reading.ts') | undefined;

/** To be waited for before anything is read. */
export async function readyToRead(): Promise<void> {
  reading ??= await import('./reading.ts');
}

/** As `openText`; undefined where what it takes could not be loaded. */
export function openedText(text: string, reader: Reader): Opened | undefined {
  return reading?.openText(text, reader);
}
