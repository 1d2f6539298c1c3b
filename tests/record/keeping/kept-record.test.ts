/** What becomes of the record in hand, scene by scene. Any order of events: keeping.test.ts. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeChoice } from '../../../src/browser/records/hand/set-aside.ts';
import { takeOver } from '../../../src/browser/records/left-behind.ts';
import { oldKeys } from '../../../src/browser/records/storage.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { annex, recordOf, Tab, typed, typedIn, World } from './world.ts';

let world: World;

beforeEach(() => {
  world = new World();
  vi.stubGlobal('localStorage', world.storage);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function tick(): Promise<void> {
  for (let tick = 0; tick < 15; tick++) await Promise.resolve();
}

async function rest(tab: Tab): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    await tick();
    tab.commit();
    tab.answer();
  }
}

async function opened(id?: string): Promise<Tab> {
  const tab = new Tab(world, id);
  await rest(tab);
  return tab;
}

async function saves(tab: Tab): Promise<void> {
  while (tab.timers.length > 0) tab.pass(0);
  await rest(tab);
}

/** A record on the shelf, in hand in this tab. */
async function written(): Promise<Tab> {
  const tab = await opened();
  tab.type();
  await saves(tab);
  return tab;
}

function texts(): readonly (readonly string[])[] {
  return [...world.entries.values()].map(({ text }) => typedIn(text));
}

describe('a record', () => {
  test('gives way to nothing that a page left behind and nobody can read: that stands beside', async () => {
    const tab = await written();
    const { id } = tab.kept.record;
    const [before] = [...world.entries.values()];
    tab.die(0);
    const key = `junshu/${annex.id}/journal/${id}/gone`;
    const left = { id, base: before?.revision, text: '{ cut of', annexDigest: '', changedAt: '', key };
    world.storage.setItem(key, JSON.stringify(left));
    await opened(id);
    expect([...world.entries.values()].map(({ text }) => text)).toEqual([before?.text, '{ cut of']);
    expect(world.storage.getItem(key)).toBeNull();
  });

  test('is named by the address from its first key on, so that a page left at once comes back with it', async () => {
    const tab = await opened();
    expect(tab.address).toBeUndefined();
    tab.type();
    expect(tab.address).toBe(tab.kept.record.id);
    const mine = typed(tab.kept.record);
    tab.leave();
    tab.die(0);
    const again = await opened(tab.address);
    expect(typed(again.kept.record)).toEqual(mine);
  });

  test('is on the shelf when it is said to be saved, and not before', async () => {
    const tab = await opened();
    expect(tab.news).toEqual({ kind: 'nothing' });
    tab.type();
    expect(tab.news).toEqual({ kind: 'waiting' });
    tab.pass(0);
    await Promise.resolve();
    tab.commit();
    expect(tab.news).toEqual({ kind: 'waiting' });
    tab.answer();
    await rest(tab);
    expect(tab.news?.kind).toBe('saved');
    expect(texts()).toEqual([typed(tab.kept.record)]);
  });

  test('that another tab saves in the very instant that it is opened shows what that saved', async () => {
    const one = await written();
    const two = new Tab(world, one.kept.record.id);
    await tick();
    two.commit();
    two.answer();
    await tick();
    // It has read the record, and does not know yet what.
    two.commit();
    one.type();
    await saves(one);
    two.hear();
    await rest(two);
    expect(typed(two.kept.record)).toEqual(typed(one.kept.record));
  });

  test('that is kept against what another tab saved is the later of both', async () => {
    const one = await written();
    const two = await opened(one.kept.record.id);
    for (let save = 0; save < 3; save++) {
      one.type();
      await saves(one);
    }
    two.type();
    await saves(two);
    const chosen = makeChoice(two.kept, 'keep-mine');
    await rest(two);
    await chosen;
    expect(texts()).toEqual([typed(two.kept.record), typed(one.kept.record)]);
    expect(two.kept.record.revision).toBe(one.kept.record.revision + 1);
  });

  test('that only stood open is not written again', async () => {
    await written();
    const before = [...world.entries.values()];
    const tab = await opened();
    tab.leave();
    await rest(tab);
    expect([...world.entries.values()]).toEqual(before);
  });

  test('counts its saves, from one tab to the next', async () => {
    await written();
    const tab = await opened();
    tab.type();
    await saves(tab);
    expect(tab.kept.record.revision).toBe(2);
  });

  test('that the address names and nobody has is said to be missing, and a blank one is in hand', async () => {
    await written();
    const tab = await opened('nobody');
    expect(tab.news).toEqual({ kind: 'missing', binned: false });
    expect(typed(tab.kept.record)).toEqual([]);
    tab.type();
    await saves(tab);
    expect(world.entries.size).toBe(2);
    expect(world.entries.has('nobody')).toBe(false);
  });
});

describe('another record', () => {
  test('stands beside the one that was in hand, as it came', async () => {
    const tab = await written();
    const file = recordOf('file', ['t900'], 7);
    expect(tab.kept.begin(file)).toBe(true);
    await rest(tab);
    expect(world.entries.size).toBe(2);
    expect(world.entries.get('file')?.text).toBe(writeRecord(file));
    expect(tab.kept.record).toEqual(file);
  });

  test('that is the very one on the shelf raises no question', async () => {
    const tab = await written();
    const { record } = tab.kept;
    tab.kept.begin();
    tab.kept.begin(record);
    await rest(tab);
    expect(tab.kept.waiting).toBeUndefined();
    expect(world.entries.size).toBe(1);
    expect(tab.news?.kind).toBe('saved');
  });

  test('of the same id and other content is asked about, and both can be kept', async () => {
    const tab = await written();
    const { record } = tab.kept;
    tab.kept.begin({ ...record, contract: { title: 't900' } });
    await rest(tab);
    expect(tab.kept.waiting?.about).toBe('conflict');
    tab.kept.hand.on({ on: 'chosen', choice: 'keep-both' });
    await rest(tab);
    expect(texts()).toEqual([typed(record), ['t900']]);
    expect(tab.kept.record.id).not.toBe(record.id);
    expect(tab.kept.waiting).toBeUndefined();
  });

  test('is not begun while a question waits', async () => {
    const tab = await written();
    tab.kept.begin({ ...tab.kept.record, contract: { title: 't900' } });
    await rest(tab);
    expect(tab.kept.begin(recordOf('file', []))).toBe(false);
  });

  test('gives way to the one before when it is undone, to the letter', async () => {
    const tab = await written();
    const { record } = tab.kept;
    const before = [...world.entries.values()];
    const back = tab.kept.wayBack();
    tab.kept.drop();
    await rest(tab);
    expect(world.entries.get(record.id)?.deletedAt).toBeDefined();
    expect(typed(tab.kept.record)).toEqual([]);
    back();
    await rest(tab);
    expect(tab.kept.record).toEqual(record);
    expect([...world.entries.values()]).toEqual(before);
  });
});

describe('what is undone', () => {
  test('does not write over what another tab has saved meanwhile: the user is asked', async () => {
    const one = await written();
    const before = typed(one.kept.record);
    const back = one.kept.wayBack();
    one.type();
    await saves(one);
    const two = await opened(one.kept.record.id);
    two.type();
    await saves(two);
    one.hear();
    await rest(one);
    expect(typed(one.kept.record)).toEqual(typed(two.kept.record));
    back();
    await rest(one);
    expect(one.kept.waiting?.about).toBe('conflict');
    expect(typed(one.kept.record)).toEqual(before);
    expect(texts()).toEqual([typed(two.kept.record)]);
  });

  test('takes the place of what was written here since then', async () => {
    const tab = await written();
    const before = typed(tab.kept.record);
    const back = tab.kept.wayBack();
    tab.type();
    await saves(tab);
    back();
    await saves(tab);
    expect(tab.kept.waiting).toBeUndefined();
    expect(texts()).toEqual([before]);
  });
});

describe('a tab that was closed', () => {
  test('before it could save finds what was typed when it is opened again', async () => {
    const tab = await written();
    tab.type();
    const all = typed(tab.kept.record);
    tab.leave();
    tab.die(0);
    const next = await opened();
    expect(typed(next.kept.record)).toEqual(all);
    expect(texts()).toEqual([all]);
    expect(world.noted.size).toBe(0);
  });

  test('while another one saved leaves both, and the user is asked', async () => {
    const tab = await written();
    const other = await opened();
    tab.type();
    tab.leave();
    const mine = typed(tab.kept.record);
    tab.die(0);
    other.type();
    await saves(other);
    other.die(0);
    const next = await opened();
    expect(next.kept.waiting?.about).toBe('conflict');
    expect(typed(next.kept.record)).toEqual(mine);
    next.kept.hand.on({ on: 'chosen', choice: 'keep-both' });
    await rest(next);
    expect(texts()).toContainEqual(mine);
    expect(texts()).toContainEqual(typed(other.kept.record));
    expect(world.noted.size).toBe(0);
  });
});

describe('what version 1 of the site kept', () => {
  const [previous = '', , last = ''] = oldKeys(annex);
  const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
  const texts1 = ids.map((id, at) => writeRecord(recordOf(id, [`t${at + 800}`], 3)));

  test('is put on the shelf with the record that it replaced, the last one in hand', async () => {
    world.storage.setItem(previous, texts1[0] ?? '');
    world.storage.setItem(last, texts1[1] ?? '');
    const tab = await opened();
    expect(tab.kept.record.id).toBe(ids[1]);
    expect(ids.map((id) => world.entries.get(id)?.text)).toEqual(texts1);
    expect(Object.keys(world.storage)).toEqual([]);
  });

  test('stays where it is until the shelf has it', async () => {
    world.storage.setItem(last, texts1[1] ?? '');
    world.trouble = 'full';
    const tab = await opened();
    expect(world.storage.getItem(last)).toBe(texts1[1]);
    tab.die(0);
    world.trouble = undefined;
    await opened();
    expect(world.entries.get(ids[1])?.text).toBe(texts1[1]);
    expect(world.storage.getItem(last)).toBeNull();
  });

  test('and cannot be read stands on the shelf to the letter, and is asked about', async () => {
    world.storage.setItem(last, '{ cut of');
    const tab = await opened();
    expect([...world.entries.values()].map(({ text }) => text)).toEqual(['{ cut of']);
    expect(tab.kept.waiting).toMatchObject({ about: 'unreadable', sentences: ['unreadable'] });
    expect(world.storage.getItem(last)).toBeNull();
  });

  test('and an old page writes again stands beside what has come of it', async () => {
    world.storage.setItem(last, texts1[1] ?? '');
    const tab = await opened();
    tab.type();
    await saves(tab);
    const mine = typed(tab.kept.record);
    world.storage.setItem(last, writeRecord(recordOf(ids[1], ['t801', 't999'], 4)));
    const beside = takeOver(tab.shelf, annex);
    await rest(tab);
    expect(await beside).toBe(true);
    expect(texts()).toEqual([mine, ['t801', 't999']]);
    expect(world.storage.getItem(last)).toBeNull();
  });
});
