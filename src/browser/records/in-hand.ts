/**
 * Which record this page means, and how it stays that one through reloads, the language switch and links. The choice
 * itself: src/lib/record/keeping/in-hand.ts.
 */
import { inHandOf } from '../../lib/record/keeping/in-hand.ts';
import type { AskedFor, Candidate, InHand } from '../../lib/record/keeping/in-hand.ts';
import { parts } from '../dom.ts';
import { forget, store, readStored, textIn } from './storage.ts';

/**
 * The record that the address of this page names, or the one last in hand, in this tab first; see `InHand`.
 * @param kept as the shelf lists them
 */
export function inHand(annexId: string, kept: readonly Candidate[]): InHand {
  return inHandOf(askedIn(location.search), lastInHand(annexId), kept);
}

/** What a query asks for. */
export function askedIn(search: string): AskedFor {
  const query = new URLSearchParams(search);
  const record = query.get('record');
  return { ...(record !== null && { record }), fresh: query.has('new') };
}

/**
 * A link to a page of the form or the report that opens there with this record: `?record=ID` before its `#step`.
 * @param id undefined: with whatever is in hand there
 */
export function addressOf(link: string, id: string | undefined): string {
  const [path = '', ...step] = link.split('#');
  const query = id === undefined ? '' : `?record=${encodeURIComponent(id)}`;
  return [path.replace(/\?.*$/, '') + query, ...step].join('#');
}

/** As `addressOf`, for a new record. */
export function addressOfNew(link: string): string {
  return `${link.replace(/[?#].*$/, '')}?new`;
}

/**
 * From now on this is the record in hand: here through a reload and the language switch, which takes the query along,
 * and wherever the site is opened without naming one. Links marked `data-part="same-record"` lead on with it.
 */
export function takeInHand(annexId: string, id: string): void {
  const address = addressOf(location.pathname + location.hash, id);
  if (askedIn(location.search).record !== id) history.replaceState(history.state, '', address);
  rememberInThisTab(annexId, id);
  store(lastKey(annexId), id);
  for (const link of parts<HTMLAnchorElement>(document, 'same-record'))
    link.search = `?record=${encodeURIComponent(id)}`;
}

/** A new record is in hand, in which nothing is written yet: a reload begins another one, and not the one before. */
export function leaveInHand(): void {
  if (askedIn(location.search).record !== undefined)
    history.replaceState(history.state, '', addressOfNew(location.pathname) + location.hash);
}

/** The step at which the record was left, as `leaveAt` was told; undefined where nobody knows. */
export function leftAt(annexId: string, id: string): string | undefined {
  return textIn(readStored(stepKey(annexId, id))) ?? undefined;
}

export function leaveAt(annexId: string, id: string, step: string): void {
  store(stepKey(annexId, id), step);
}

/** The record is not kept any more. */
export function forgetStep(annexId: string, id: string): void {
  forget(stepKey(annexId, id));
}

function stepKey(annexId: string, id: string): string {
  return `junshu/${annexId}/step/${id}`;
}

/** Which record was last in hand: of this tab, and of any. */
function lastKey(annexId: string): string {
  return `junshu/${annexId}/in-hand`;
}

/** Each tab has a record of its own; a new tab goes on with the one that any had last. */
function lastInHand(annexId: string): string | undefined {
  return ofThisTab(annexId) ?? textIn(readStored(lastKey(annexId))) ?? undefined;
}

function ofThisTab(annexId: string): string | null {
  try {
    return sessionStorage.getItem(lastKey(annexId));
  } catch {
    return null;
  }
}

function rememberInThisTab(annexId: string, id: string): void {
  try {
    sessionStorage.setItem(lastKey(annexId), id);
  } catch {
    // A page that can keep nothing keeps no records either.
  }
}
