/** What can be told of a text that cannot be read as a record: only so that its owner knows which one it is. */
import { shortened } from '../problem.ts';
import { isObject } from '../shape.ts';

export interface Glimpse {
  readonly title: string;
  readonly contractor: string;
  /** Of the annex that it names; empty where it names none. */
  readonly edition: string;
  /** As it says itself. */
  readonly updatedAt: string;
}

/** Never throws. Nothing of it is proved: it is shown and goes nowhere else. */
export function glimpseOf(text: string): Glimpse {
  const record = parsedRoom(text);
  const { contract, contractor, annex } = record;
  const title = glimpsedText(contract, 'title') || glimpsedText(record, 'name');
  return {
    title,
    contractor: glimpsedText(contractor, 'name'),
    edition: glimpsedText(annex, 'edition'),
    updatedAt: glimpsedText(record, 'updatedAt'),
  };
}

function parsedRoom(text: string): { readonly [key: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function glimpsedText(room: unknown, key: string): string {
  const value = isObject(room) && Object.hasOwn(room, key) ? room[key] : '';
  return typeof value === 'string' ? shortened(value) : '';
}
