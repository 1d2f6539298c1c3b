/** What was left outside the shelf: by pages that are gone, and by version 1 of the site. Loaded where there is any. */
import type { AnnexIdentity } from '../../lib/record/record-type.ts';
import { leftBeside } from '../../lib/record/keeping/left-behind.ts';
import type { LeftBehind } from '../../lib/record/keeping/left-behind.ts';
import { nothing } from '../../lib/record/keeping/shelf.ts';
import type { Draft, HandShelf, Put, Shelf } from '../../lib/record/keeping/shelf.ts';
import { newId } from '../new-id.ts';
import type { Journal } from './journal.ts';
import type { Opened } from './reading.ts';
import { forget, oldKeys, placeKey, readStored, reportKey, textIn } from './storage.ts';

export type ThisAnnex = Pick<AnnexIdentity, 'id' | 'digest'>;

/** Puts on the shelf what follows on what stands there; brings back what does not, or cannot be put, where it stays. */
export async function settleJournal(
  shelf: HandShelf,
  journal: Journal,
  read: (text: string) => Opened,
): Promise<readonly LeftBehind[]> {
  const rest: LeftBehind[] = [];
  for (const key of journal.keys()) {
    const left = leftUnder(key);
    if (!left) continue;
    if (await settle(shelf, left, read(left.text).ok)) journal.drop(left);
    else rest.push(left);
  }
  return rest;
}

/** True where the shelf has it now. What cannot be read never takes another's place. */
async function settle(shelf: HandShelf, left: LeftBehind, readable: boolean): Promise<boolean> {
  const { text, annexDigest, changedAt } = left;
  const draft = { id: left.id, text, annexDigest, changedAt };
  if (!readable) return (await shelf.put({ ...draft, id: newId() }, nothing)).kind === 'stored';
  const found = await shelf.get(left.id);
  if (found.kind === 'blocked') return false;
  const entry = found.kind === 'found' ? found.entry : undefined;
  const beside = leftBeside(left, entry);
  if (beside.is !== 'fitting') return beside.is === 'none';
  return (await shelf.put(draft, entry?.revision ?? nothing)).kind === 'stored';
}

/**
 * Puts on the shelf what version 1 of the site kept, and takes it away there once the shelf has it. True where it was
 * another text of a record that the shelf already had: it stands beside it.
 */
export async function takeOver(shelf: HandShelf, annex: ThisAnnex): Promise<boolean> {
  let beside = false;
  for (const key of oldKeys(annex)) {
    const text = textIn(readStored(key));
    if (text === null || !mayAnswer(text, annex.digest)) continue;
    const put = await shelf.put(draftOfText(text), nothing);
    const own = put.kind === 'conflict' && put.stands?.text !== text;
    const last: Put = own ? await shelf.put({ ...draftOfText(text), id: newId() }, nothing) : put;
    if (last.kind === 'full' || last.kind === 'blocked') continue;
    beside ||= own;
    // What an old page has written there meanwhile stays for the next time.
    if (textIn(readStored(key)) === text) forget(key);
  }
  return beside;
}

/** Perhaps: where nobody can tell, too. */
function mayAnswer(text: string, digest: string): boolean {
  try {
    const found = (JSON.parse(text) as { readonly annex?: { readonly digest?: unknown } }).annex?.digest;
    return typeof found !== 'string' || found === digest;
  } catch {
    return true;
  }
}

/** Whatever can be told of a text that perhaps cannot be read. */
export function draftOfText(text: string): Draft {
  const { id, updatedAt, annex } = leftHead(text);
  return {
    id: isString(id) && /^[0-9a-f-]{36}$/.test(id) ? id : newId(),
    text,
    annexDigest: isString(annex?.digest) ? annex.digest : '',
    changedAt:
      isString(updatedAt) && !Number.isNaN(Date.parse(updatedAt)) ? updatedAt : new Date().toISOString(),
  };
}

/** Everything that this browser keeps of the annex is gone for good; false where the browser does not let go. */
export async function eraseEverything(shelf: Shelf, journal: Journal, annex: ThisAnnex): Promise<boolean> {
  if ((await shelf.eraseAll()).kind !== 'removed') return false;
  for (const key of [...journal.keys(), ...oldKeys(annex), placeKey(annex), reportKey(annex.id)]) forget(key);
  return true;
}

interface LeftHead {
  readonly id?: unknown;
  readonly updatedAt?: unknown;
  readonly annex?: { readonly digest?: unknown } | null;
}

function leftHead(text: string): LeftHead {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Undefined where something else has come to stand there. */
function leftUnder(key: string): LeftBehind | undefined {
  const left = leftHead(textIn(readStored(key)) ?? '') as Partial<LeftBehind>;
  const { id, base, text, annexDigest, changedAt } = left;
  const whole = [id, text, annexDigest, changedAt].every(isString) && Number.isSafeInteger(base);
  return whole ? ({ ...left, key } as LeftBehind) : undefined;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
