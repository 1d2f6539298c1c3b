/** What becomes of the record in hand, scene by scene. Any order of events: keeping.test.ts. */
import { describe, expect, test } from 'vitest';
import { makeChoice } from '../../../src/browser/records/hand/set-aside.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { opened, rest, saves, texts, tick, written, worldForEach } from './scenes.ts';
import { annex, recordOf, Tab, typed } from './world.ts';
import type { World } from './world.ts';

let world: World;

worldForEach((made) => {
  world = made;
});

describe('a record', () => {
  test('gives way to nothing that a page left behind and nobody can read: that stands beside', async () => {
    const tab = await written(world);
    const { id } = tab.kept.record;
    const [before] = [...world.entries.values()];
    tab.die(0);
    const key = `junshu/${annex.id}/journal/${id}/gone`;
    const left = { id, base: before?.revision, text: '{ cut of', annexDigest: '', changedAt: '', key };
    world.storage.setItem(key, JSON.stringify(left));
    await opened(world, id);
    expect([...world.entries.values()].map(({ text }) => text)).toEqual([before?.text, '{ cut of']);
    expect(world.storage.getItem(key)).toBeNull();
  });

  test('is named by the address from its first key on, so that a page left at once comes back with it', async () => {
    const tab = await opened(world);
    expect(tab.address).toBeUndefined();
    tab.type();
    expect(tab.address).toBe(tab.kept.record.id);
    const mine = typed(tab.kept.record);
    tab.leave();
    tab.die(0);
    const again = await opened(world, tab.address);
    expect(typed(again.kept.record)).toEqual(mine);
  });

  test('is on the shelf when it is said to be saved, and not before', async () => {
    const tab = await opened(world);
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
    expect(texts(world)).toEqual([typed(tab.kept.record)]);
  });

  test('that another tab saves in the very instant that it is opened shows what that saved', async () => {
    const one = await written(world);
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
    const one = await written(world);
    const two = await opened(world, one.kept.record.id);
    for (let save = 0; save < 3; save++) {
      one.type();
      await saves(one);
    }
    two.type();
    await saves(two);
    const chosen = makeChoice(two.kept, 'keep-mine');
    await rest(two);
    await chosen;
    expect(texts(world)).toEqual([typed(two.kept.record), typed(one.kept.record)]);
    expect(two.kept.record.revision).toBe(one.kept.record.revision + 1);
  });

  test('that only stood open is not written again', async () => {
    await written(world);
    const before = [...world.entries.values()];
    const tab = await opened(world);
    tab.leave();
    await rest(tab);
    expect([...world.entries.values()]).toEqual(before);
  });

  test('counts its saves, from one tab to the next', async () => {
    await written(world);
    const tab = await opened(world);
    tab.type();
    await saves(tab);
    expect(tab.kept.record.revision).toBe(2);
  });

  test('that the address names and nobody has is said to be missing, and a blank one is in hand', async () => {
    await written(world);
    const tab = await opened(world, 'nobody');
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
    const tab = await written(world);
    const file = recordOf('file', ['t900'], 7);
    expect(tab.kept.begin(file)).toBe(true);
    await rest(tab);
    expect(world.entries.size).toBe(2);
    expect(world.entries.get('file')?.text).toBe(writeRecord(file));
    expect(tab.kept.record).toEqual(file);
  });

  test('that is the very one on the shelf raises no question', async () => {
    const tab = await written(world);
    const { record } = tab.kept;
    tab.kept.begin();
    tab.kept.begin(record);
    await rest(tab);
    expect(tab.kept.waiting).toBeUndefined();
    expect(world.entries.size).toBe(1);
    expect(tab.news?.kind).toBe('saved');
  });

  test('of the same id and other content is asked about, and both can be kept', async () => {
    const tab = await written(world);
    const { record } = tab.kept;
    tab.kept.begin({ ...record, contract: { title: 't900' } });
    await rest(tab);
    expect(tab.kept.waiting?.about).toBe('conflict');
    tab.kept.hand.on({ on: 'chosen', choice: 'keep-both' });
    await rest(tab);
    expect(texts(world)).toEqual([typed(record), ['t900']]);
    expect(tab.kept.record.id).not.toBe(record.id);
    expect(tab.kept.waiting).toBeUndefined();
  });

  test('is not begun while a question waits', async () => {
    const tab = await written(world);
    tab.kept.begin({ ...tab.kept.record, contract: { title: 't900' } });
    await rest(tab);
    expect(tab.kept.begin(recordOf('file', []))).toBe(false);
  });

  test('gives way to the one before when it is undone, to the letter', async () => {
    const tab = await written(world);
    const { record } = tab.kept;
    const before = [...world.entries.values()];
    const back = tab.kept.wayBack();
    const dropped = tab.kept.drop();
    await rest(tab);
    await dropped;
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
    const one = await written(world);
    const before = typed(one.kept.record);
    const back = one.kept.wayBack();
    one.type();
    await saves(one);
    const two = await opened(world, one.kept.record.id);
    two.type();
    await saves(two);
    one.hear();
    await rest(one);
    expect(typed(one.kept.record)).toEqual(typed(two.kept.record));
    back();
    await rest(one);
    expect(one.kept.waiting?.about).toBe('conflict');
    expect(typed(one.kept.record)).toEqual(before);
    expect(texts(world)).toEqual([typed(two.kept.record)]);
  });

  test('takes the place of what was written here since then', async () => {
    const tab = await written(world);
    const before = typed(tab.kept.record);
    const back = tab.kept.wayBack();
    tab.type();
    await saves(tab);
    back();
    await saves(tab);
    expect(tab.kept.waiting).toBeUndefined();
    expect(texts(world)).toEqual([before]);
  });
});
