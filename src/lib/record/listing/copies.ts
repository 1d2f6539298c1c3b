/**
 * A record that stands beside the one it was made from, of whatever version: only its head is another. The number is part
 * of what is fingerprinted, so its code is another too.
 */
import { exampleIdFrom, isExample } from '../examples/example.ts';
import { recordText } from '../write.ts';

/**
 * The same content under a number of its own. What began as the example stays one.
 * @param text of a record that can be read
 */
export function renumbered(text: string, newId: string): string {
  const record = JSON.parse(text) as { readonly id: string };
  return recordText({ ...record, id: isExample(record) ? exampleIdFrom(newId) : newId });
}

/**
 * A new record that says the same.
 * @param text of a record that can be read
 * @param instant ISO, of now
 */
export function recordCopy(text: string, newId: string, instant: string): string {
  const record = JSON.parse(renumbered(text, newId)) as object;
  return recordText({ ...record, revision: 1, createdAt: instant, updatedAt: instant });
}
