import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openShelf, shelfName } from '../../../src/browser/records/shelf.ts';
import { isOverdue } from '../../../src/lib/record/keeping/bin.ts';
import { nothing } from '../../../src/lib/record/keeping/shelf.ts';
import type { Draft, Put, Shelf } from '../../../src/lib/record/keeping/shelf.ts';

const noon = new Date('2026-11-28T12:00:00.000Z');
let shelf: Shelf;
let annex = '';

function draft(id: string, text: string, more: Partial<Draft> = {}): Draft {
  return { id, text, annexDigest: 'sha256:1', changedAt: noon.toISOString(), ...more };
}

async function stored(put: Promise<Put>) {
  const result = await put;
  if (result.kind !== 'stored') throw new Error(result.kind);
  return result.entry;
}

/** As a browser does when its user clears this site's data: it takes longer than the clock needs for a tick. */
function clearAll(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(shelfName('/', annex));
    request.onsuccess = () => setTimeout(resolve, 2);
    request.onerror = reject;
  });
}

async function textOf(id: string): Promise<string | undefined> {
  const found = await shelf.get(id);
  return found.kind === 'found' ? found.entry.text : undefined;
}

async function listed() {
  const list = await shelf.list();
  return list.kind === 'list' ? list.entries : [];
}

beforeEach(() => {
  annex = crypto.randomUUID();
  shelf = openShelf('/', annex);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what is put', () => {
  // Half of a surrogate pair, an end of a line of another system, a sign that NFC would change.
  test.each(['{', '', '\uD800', '\r\n', '神\uFA19', '\u0000'])(
    'comes back to the letter: %j',
    async (text) => {
      await shelf.put(draft('a', text), nothing);
      expect(await textOf('a')).toBe(text);
    },
  );

  test('in the bin gives way only to what goes there too, and keeps its name', async () => {
    const { revision } = await stored(shelf.put(draft('a', '1', { label: 'name' }), nothing));
    await shelf.bin('a', noon);
    expect((await shelf.put(draft('a', '2'), revision)).kind).toBe('conflict');
    const deletedAt = noon.toISOString();
    const later = await stored(shelf.put(draft('a', '2', { deletedAt }), revision));
    expect(later).toMatchObject({ deletedAt, label: 'name' });
    expect((await shelf.put(draft('a', '3', { deletedAt }), revision)).kind).toBe('conflict');
    expect(await textOf('a')).toBe('2');
    await shelf.restore('a');
    expect((await shelf.put(draft('a', '3', { deletedAt }), later.revision)).kind).toBe('conflict');
    expect(await textOf('a')).toBe('2');
  });

  test('is listed without its text, the last changed first', async () => {
    await shelf.put(draft('a', '一'), nothing);
    await shelf.put(draft('b', '二二'), nothing);
    const entries = await listed();
    expect(entries.map(({ id, bytes }) => [id, bytes])).toEqual([
      ['b', 6],
      ['a', 3],
    ]);
    expect(entries[0]).not.toHaveProperty('text');
  });

  test('does not show at another base, nor for another annex', async () => {
    await shelf.put(draft('a', '1'), nothing);
    for (const other of [openShelf('/sub/', annex), openShelf('/', crypto.randomUUID())])
      expect(await other.list()).toEqual({ kind: 'list', entries: [] });
  });

  test('is not there where nothing was put', async () => {
    expect(await shelf.get('a')).toEqual({ kind: 'none' });
  });
});

describe('a put', () => {
  test('that names what stands there takes its place', async () => {
    const { revision } = await stored(shelf.put(draft('a', '1'), nothing));
    const next = await stored(shelf.put(draft('a', '2'), revision));
    expect(next.revision).toBeGreaterThan(revision);
    expect(await textOf('a')).toBe('2');
  });

  test('that names anything else writes nothing and brings back what stands there', async () => {
    const first = await stored(shelf.put(draft('a', '1'), nothing));
    await stored(shelf.put(draft('a', '2'), first.revision));
    for (const replaces of [nothing, first.revision]) {
      const put = await shelf.put(draft('a', '3'), replaces);
      expect(put).toMatchObject({ kind: 'conflict', stands: { text: '2' } });
    }
    expect(await textOf('a')).toBe('2');
  });

  test('in the place of what is gone writes nothing', async () => {
    const { revision } = await stored(shelf.put(draft('a', '1'), nothing));
    await shelf.bin('a', noon);
    await shelf.remove('a');
    expect(await shelf.put(draft('a', '2'), revision)).toEqual({ kind: 'conflict', stands: undefined });
    expect(await textOf('a')).toBeUndefined();
  });

  test('in the place of what is in the bin writes nothing', async () => {
    const { revision } = await stored(shelf.put(draft('a', '1'), nothing));
    const changed = await shelf.bin('a', noon);
    expect(changed).toMatchObject({ kind: 'stored', entry: { deletedAt: noon.toISOString() } });
    const put = await shelf.put(draft('a', '2'), revision);
    expect(put).toMatchObject({ kind: 'conflict', stands: { text: '1', deletedAt: noon.toISOString() } });
    await shelf.restore('a');
    expect((await shelf.put(draft('a', '2'), revision)).kind).toBe('stored');
  });

  test.each([2, 3, 8])('of %i tabs at once: one is stored, the others are told', async (tabs) => {
    const { revision } = await stored(shelf.put(draft('a', '0'), nothing));
    const puts = Array.from({ length: tabs }, (_, tab) =>
      openShelf('/', annex).put(draft('a', String(tab)), revision),
    );
    const kinds = (await Promise.all(puts)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual([...Array.from({ length: tabs - 1 }, () => 'conflict'), 'stored']);
  });

  test('never gets the revision of one that was erased, nor of one from before everything was cleared', async () => {
    const { revision } = await stored(shelf.put(draft('a', '1'), nothing));
    await shelf.eraseAll();
    const next = await stored(shelf.put(draft('a', '2'), nothing));
    expect(next.revision).toBeGreaterThan(revision);
    await clearAll();
    const last = await stored(shelf.put(draft('a', '3'), nothing));
    expect(last.revision).toBeGreaterThan(next.revision);
  });
});

describe('beside the text', () => {
  test('a name stays through puts until it is taken away', async () => {
    const { revision } = await stored(shelf.put(draft('a', '1'), nothing));
    await shelf.label('a', '本社');
    await shelf.put(draft('a', '2'), revision);
    expect(await listed()).toMatchObject([{ label: '本社' }]);
    await shelf.label('a', '');
    expect((await listed())[0]).not.toHaveProperty('label');
    expect(await textOf('a')).toBe('2');
  });

  test('a summary stands until the text is another', async () => {
    const first = await stored(shelf.put(draft('a', '1', { summary: { rules: 'r' } }), nothing));
    const { revision } = await stored(shelf.put(draft('a', '2'), first.revision));
    expect((await listed())[0]).not.toHaveProperty('summary');
    await shelf.summarise([{ id: 'a', revision: first.revision, summary: { rules: 'old' } }]);
    expect((await listed())[0]?.summary).toBeUndefined();
    await shelf.summarise([{ id: 'a', revision, summary: { rules: 's' } }]);
    expect(await listed()).toMatchObject([{ summary: { rules: 's' }, revision }]);
  });

  test('nothing changes where there is no entry', async () => {
    for (const change of [shelf.label('a', 'x'), shelf.bin('a', noon), shelf.restore('a')])
      expect(await change).toEqual({ kind: 'none' });
  });
});

describe('the bin', () => {
  test('is where a record is removed for good, and nowhere else', async () => {
    await shelf.put(draft('a', '1'), nothing);
    await shelf.bin('a', noon);
    await shelf.restore('a');
    expect(await shelf.remove('a')).toEqual({ kind: 'none' });
    expect(await textOf('a')).toBe('1');
    await shelf.bin('a', noon);
    expect(await shelf.remove('a')).toEqual({ kind: 'removed' });
    expect(await textOf('a')).toBeUndefined();
  });

  test('is emptied of what has lain in it for more than thirty days', async () => {
    await shelf.put(draft('a', '1'), nothing);
    await shelf.put(draft('b', '{'), nothing);
    await shelf.bin('a', new Date('2026-10-29T11:59:59.999Z'));
    await shelf.bin('b', new Date('2026-10-29T12:00:00.000Z'));
    await shelf.purge(noon);
    expect((await listed()).map(({ id }) => id)).toEqual(['b']);
    expect(await textOf('b')).toBe('{');
  });

  test('holds what has a wrong date for good', () => {
    expect(isOverdue({ deletedAt: 'x' }, noon)).toBe(false);
  });

  test('and everything else is erased in one go', async () => {
    await shelf.put(draft('a', '1'), nothing);
    await shelf.bin('a', noon);
    await shelf.put(draft('b', '{'), nothing);
    expect(await shelf.eraseAll()).toEqual({ kind: 'removed' });
    expect(await shelf.usage()).toMatchObject({ records: 0, bytes: 0 });
  });
});

describe('a browser', () => {
  test('that keeps nothing is named', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const blocked = { kind: 'blocked' };
    expect(await shelf.list()).toEqual(blocked);
    expect(await shelf.get('a')).toEqual(blocked);
    expect(await shelf.put(draft('a', '1'), nothing)).toEqual(blocked);
    expect(await shelf.bin('a', noon)).toEqual(blocked);
    expect(await shelf.eraseAll()).toEqual(blocked);
    expect(await shelf.usage()).toEqual(blocked);
    vi.unstubAllGlobals();
    // Tried again the next time.
    expect(await shelf.list()).toEqual({ kind: 'list', entries: [] });
  });

  test('without room is named, and what stood there stands', async () => {
    const { revision } = await stored(shelf.put(draft('a', '1'), nothing));
    const add = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await shelf.put(draft('a', '2'), revision)).toEqual({ kind: 'full' });
    add.mockRestore();
    expect(await textOf('a')).toBe('1');
    expect((await shelf.put(draft('a', '2'), revision)).kind).toBe('stored');
  });

  test('whose data is cleared while a tab stands open lets it go on', async () => {
    await shelf.put(draft('a', '1'), nothing);
    await clearAll();
    expect(await shelf.get('a')).toEqual({ kind: 'none' });
    expect((await shelf.put(draft('a', '1'), nothing)).kind).toBe('stored');
  });

  test('says how much is kept', async () => {
    await shelf.put(draft('a', '一'), nothing);
    await shelf.put(draft('b', '二二'), nothing);
    expect(await shelf.usage()).toEqual({
      kind: 'usage',
      records: 2,
      bytes: 9,
      used: undefined,
      quota: undefined,
    });
  });
});

describe('another tab', () => {
  test('is told which entry changed until it no longer listens', async () => {
    const told: (string | undefined)[] = [];
    const other = openShelf('/', annex);
    const stop = other.watch((id) => told.push(id));
    await shelf.put(draft('a', '1'), nothing);
    await shelf.eraseAll();
    // A busy machine takes its time to tell.
    await vi.waitFor(
      () => {
        expect(told).toEqual(['a', undefined]);
      },
      { timeout: 10_000 },
    );
    stop();
    await shelf.put(draft('a', '1'), nothing);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toHaveLength(2);
  });

  test('that cannot be told changes nothing of what is stored', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { revision } = await stored(shelf.put(draft('a', '1'), nothing));
    expect((await openShelf('/', annex).put(draft('a', '2'), nothing)).kind).toBe('conflict');
    expect((await shelf.put(draft('a', '3'), revision)).kind).toBe('stored');
  });
});

test('the browser is asked once not to make room with what is kept, and not before something is', async () => {
  vi.resetModules();
  const { openHandShelf } = await import('../../../src/browser/records/hand-shelf.ts');
  const persist = vi.fn(() => Promise.reject(new Error('no')));
  vi.stubGlobal('navigator', { storage: { persist } });
  const hand = openHandShelf('/', annex);
  await hand.list();
  expect(persist).not.toHaveBeenCalled();
  await hand.put(draft('a', 'one'), nothing);
  await hand.put(draft('b', 'two'), nothing);
  expect(persist).toHaveBeenCalledTimes(1);
});
