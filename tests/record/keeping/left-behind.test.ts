/** What an earlier page left behind, and how the next one finds it. */
import { describe, expect, test } from 'vitest';
import { takeOver } from '../../../src/browser/records/left-behind.ts';
import { oldKeys } from '../../../src/browser/records/storage.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { opened, rest, saves, texts, written, worldForEach } from './scenes.ts';
import { annex, recordOf, typed } from './world.ts';
import type { World } from './world.ts';

let world: World;

worldForEach((made) => {
  world = made;
});

describe('a tab that was closed', () => {
  test('before it could save finds what was typed when it is opened again', async () => {
    const tab = await written(world);
    tab.type();
    const all = typed(tab.kept.record);
    tab.leave();
    tab.die(0);
    const next = await opened(world);
    expect(typed(next.kept.record)).toEqual(all);
    expect(texts(world)).toEqual([all]);
    expect(world.noted.size).toBe(0);
  });

  test('while another one saved leaves both, and the user is asked', async () => {
    const tab = await written(world);
    const other = await opened(world);
    tab.type();
    tab.leave();
    const mine = typed(tab.kept.record);
    tab.die(0);
    other.type();
    await saves(other);
    other.die(0);
    const next = await opened(world);
    expect(next.kept.waiting?.about).toBe('conflict');
    expect(typed(next.kept.record)).toEqual(mine);
    next.kept.hand.on({ on: 'chosen', choice: 'keep-both' });
    await rest(next);
    expect(texts(world)).toContainEqual(mine);
    expect(texts(world)).toContainEqual(typed(other.kept.record));
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
    const tab = await opened(world);
    expect(tab.kept.record.id).toBe(ids[1]);
    expect(ids.map((id) => world.entries.get(id)?.text)).toEqual(texts1);
    expect(Object.keys(world.storage)).toEqual([]);
  });

  test('stays where it is until the shelf has it', async () => {
    world.storage.setItem(last, texts1[1] ?? '');
    world.trouble = 'full';
    const tab = await opened(world);
    expect(world.storage.getItem(last)).toBe(texts1[1]);
    tab.die(0);
    world.trouble = undefined;
    await opened(world);
    expect(world.entries.get(ids[1])?.text).toBe(texts1[1]);
    expect(world.storage.getItem(last)).toBeNull();
  });

  test('and cannot be read stands on the shelf to the letter, and is asked about', async () => {
    world.storage.setItem(last, '{ cut of');
    const tab = await opened(world);
    expect([...world.entries.values()].map(({ text }) => text)).toEqual(['{ cut of']);
    expect(tab.kept.waiting).toMatchObject({ about: 'unreadable', sentences: ['unreadable'] });
    expect(world.storage.getItem(last)).toBeNull();
  });

  test('and an old page writes again stands beside what has come of it', async () => {
    world.storage.setItem(last, texts1[1] ?? '');
    const tab = await opened(world);
    tab.type();
    await saves(tab);
    const mine = typed(tab.kept.record);
    world.storage.setItem(last, writeRecord(recordOf(ids[1], ['t801', 't999'], 4)));
    const beside = takeOver(tab.shelf, annex);
    await rest(tab);
    expect(await beside).toBe(true);
    expect(texts(world)).toEqual([mine, ['t801', 't999']]);
    expect(world.storage.getItem(last)).toBeNull();
  });
});
