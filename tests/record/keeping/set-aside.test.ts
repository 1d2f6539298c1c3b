/** What a choice or a deletion takes away has a way back when the page is gone: it lies in the bin, whole. */
import { describe, expect, test } from 'vitest';
import { makeChoice, drop } from '../../../src/browser/records/hand/set-aside.ts';
import type { ChoiceMade } from '../../../src/browser/records/hand/set-aside.ts';
import type { Choice } from '../../../src/lib/record/keeping/states.ts';
import { given } from '../../annexes.ts';
import { opened, rest, saves, written, worldForEach } from './scenes.ts';
import { Tab, typed, typedIn } from './world.ts';
import type { World } from './world.ts';

let world: World;

worldForEach((made) => {
  world = made;
});

async function answerOf<T>(tab: Tab, asked: Promise<T>): Promise<T> {
  await rest(tab);
  return asked;
}

const choosing = (tab: Tab, choice: Choice): Promise<ChoiceMade> =>
  answerOf(tab, makeChoice(tab.kept, choice));

/** Typed in what stands in the list, and in what lies in the bin; each under the number that its text says. */
function lying(inBin: boolean): readonly (readonly string[])[] {
  const entries = [...world.entries.values()].filter(({ deletedAt }) => (deletedAt !== undefined) === inBin);
  for (const { id, text } of entries) expect((JSON.parse(text) as { id: string }).id).toBe(id);
  return entries.map(({ text }) => typedIn(text));
}

function binInList(tab: Tab): void {
  const { id } = tab.kept.record;
  world.change(id, (entry) => ({ ...entry, deletedAt: '2026-11-28T12:00:00.000Z' }));
  world.tell(undefined, id);
  tab.hear();
}

/** The first holds what it could not save yet, the second has saved, and the first is asked. */
async function twoVersions(): Promise<readonly [first: Tab, second: Tab]> {
  const first = await written(world);
  const second = await opened(world, first.kept.record.id);
  first.type();
  second.type();
  await saves(second);
  first.hear();
  await rest(first);
  expect(first.kept.waiting?.about).toBe('conflict');
  return [first, second];
}

describe('a record that is deleted', () => {
  test('in the form goes to the bin with keys that were never saved, and comes back with them', async () => {
    const tab = await written(world);
    tab.type();
    const { record } = tab.kept;
    const dropped = await answerOf(tab, drop(tab.kept));
    expect(dropped.kind).toBe('binned');
    expect(lying(true)).toEqual([typed(record)]);
    expect(typed(tab.kept.record)).toEqual([]);
    if ('back' in dropped) dropped.back();
    await rest(tab);
    expect(lying(false)).toEqual([typed(record)]);
    expect(tab.news?.kind).toBe('saved');
  });

  test('before it was ever saved lies in the bin', async () => {
    const tab = await opened(world);
    tab.type();
    const mine = typed(tab.kept.record);
    await answerOf(tab, drop(tab.kept));
    expect(lying(true)).toEqual([mine]);
  });

  test('while another tab has saved is asked about first', async () => {
    const first = await written(world);
    const second = await opened(world, first.kept.record.id);
    first.type();
    second.type();
    await saves(second);
    expect(await answerOf(first, drop(first.kept))).toEqual({ kind: 'open' });
    expect(first.kept.waiting?.about).toBe('conflict');
    expect(lying(false)).toEqual([typed(second.kept.record)]);
  });

  test('where the browser does not let it into the bin is not said to lie there, and comes back in hand', async () => {
    const tab = await written(world);
    const { record } = tab.kept;
    world.trouble = 'blocked';
    const dropped = await answerOf(tab, drop(tab.kept));
    expect(dropped.kind).toBe('stays');
    world.trouble = undefined;
    if ('back' in dropped) dropped.back();
    expect(tab.kept.record).toEqual(record);
    await saves(tab);
    expect(lying(false)).toEqual([typed(record)]);
    expect(lying(true)).toEqual([]);
  });

  test('and was removed for good elsewhere is not said to lie in the bin', async () => {
    const tab = await written(world);
    world.entries.clear();
    expect((await answerOf(tab, drop(tab.kept))).kind).toBe('dropped');
  });

  test('under another number than its text says is given up all the same', async () => {
    const tab = await written(world);
    const { id } = tab.kept.record;
    tab.die(0);
    const entry = given(world.entries.get(id));
    world.entries.set('own', { ...entry, id: 'own' });
    const own = await opened(world, 'own');
    world.change('own', (one) => ({ ...one, deletedAt: '2026-11-28T12:00:00.000Z' }));
    own.kept.wakeUp();
    await rest(own);
    const chosen = await choosing(own, 'give-up');
    if ('back' in chosen) chosen.back();
    await rest(own);
    expect((await choosing(own, 'give-up')).kind).toBe('binned');
    expect(own.kept.waiting).toBeUndefined();
  });

  test('and restored in the list while it is given up is not put into the bin again', async () => {
    const tab = await written(world);
    tab.type();
    const { record } = tab.kept;
    binInList(tab);
    await rest(tab);
    world.change(record.id, ({ deletedAt: _, ...entry }) => entry);
    expect((await choosing(tab, 'give-up')).kind).toBe('open');
    await rest(tab);
    expect(tab.kept.waiting).toBeUndefined();
    expect(lying(false)).toEqual([typed(record)]);
    expect(lying(true)).toEqual([]);
  });

  test('in the list, and given up in the form, comes back from the list with everything that was typed', async () => {
    const tab = await written(world);
    tab.type();
    const { record } = tab.kept;
    binInList(tab);
    await rest(tab);
    expect((await choosing(tab, 'give-up')).kind).toBe('binned');
    expect(lying(true)).toEqual([typed(record)]);
    tab.die(0);
    await answerOf(tab, Promise.resolve(world.change(record.id, ({ deletedAt: _, ...entry }) => entry)));
    expect(typed((await opened(world, record.id)).kept.record)).toEqual(typed(record));
  });

  test('and given up in the form can be asked about again, and is then kept in its place', async () => {
    const tab = await written(world);
    tab.type();
    const { record } = tab.kept;
    binInList(tab);
    await rest(tab);
    const chosen = await choosing(tab, 'give-up');
    if ('back' in chosen) chosen.back();
    await rest(tab);
    expect(tab.kept.waiting?.about).toBe('deleted');
    tab.type();
    await choosing(tab, 'keep-mine');
    expect(tab.kept.waiting).toBeUndefined();
    expect(tab.kept.record.id).toBe(record.id);
    expect(lying(false)).toEqual([typed(tab.kept.record)]);
    expect(lying(true)).toEqual([]);
  });

  test('for good does not come to lie in the bin again when it is given up', async () => {
    const tab = await written(world);
    tab.type();
    world.entries.clear();
    tab.kept.wakeUp();
    await rest(tab);
    expect((await choosing(tab, 'give-up')).kind).toBe('done');
    expect(world.entries.size).toBe(0);
    expect(world.noted.size).toBe(0);
  });
});

describe('of two versions', () => {
  test('the one that was saved elsewhere lies in the bin when this one is kept', async () => {
    const [first, second] = await twoVersions();
    expect((await choosing(first, 'keep-mine')).kind).toBe('binned');
    expect(lying(false)).toEqual([typed(first.kept.record)]);
    expect(lying(true)).toEqual([typed(second.kept.record)]);
  });

  test('this one lies in the bin when the other is taken', async () => {
    const [first, second] = await twoVersions();
    const mine = typed(first.kept.record);
    expect((await choosing(first, 'take-other')).kind).toBe('binned');
    expect(lying(false)).toEqual([typed(second.kept.record)]);
    expect(lying(true)).toEqual([mine]);
  });

  test('the one that is put into the bin keeps its name in the list', async () => {
    const [first] = await twoVersions();
    world.change(first.kept.record.id, (entry) => ({ ...entry, label: '今年の分' }));
    first.kept.wakeUp();
    await rest(first);
    await choosing(first, 'keep-mine');
    expect([...world.entries.values()].map(({ label }) => label)).toContain('今年の分');
  });

  test('this one, too, lies in the bin under the name of its record', async () => {
    const [first] = await twoVersions();
    world.change(first.kept.record.id, (entry) => ({
      ...entry,
      revision: ++world.revision,
      label: '今年の分',
    }));
    first.kept.wakeUp();
    await rest(first);
    await choosing(first, 'take-other');
    expect([...world.entries.values()].map(({ label }) => label)).toEqual(['今年の分', '今年の分']);
  });

  test('both are kept, and this one is said to have been changed when it was', async () => {
    const [first, second] = await twoVersions();
    const { revision } = first.kept.record;
    const mine = typed(first.kept.record);
    await choosing(first, 'keep-both');
    expect(lying(false)).toEqual([typed(second.kept.record), mine]);
    expect(lying(true)).toEqual([]);
    expect(first.kept.record.revision).toBe(revision + 1);
  });

  test('a choice that is pressed twice is made once', async () => {
    const [first] = await twoVersions();
    const again = [makeChoice(first.kept, 'keep-mine'), makeChoice(first.kept, 'keep-mine')];
    await rest(first);
    expect((await Promise.all(again)).map(({ kind }) => kind)).toEqual(['binned', 'open']);
    expect(lying(true)).toHaveLength(1);
  });

  test('what another tab saves while the choice is made lies in the bin too', async () => {
    const [first, second] = await twoVersions();
    const chosen = makeChoice(first.kept, 'keep-mine');
    for (let tick = 0; tick < 15; tick++) await Promise.resolve();
    second.type();
    await saves(second);
    first.hear();
    await rest(first);
    if ((await chosen).kind === 'open') await choosing(first, 'keep-mine');
    while (first.kept.waiting) await choosing(first, 'keep-mine');
    expect(lying(false)).toEqual([typed(first.kept.record)]);
    expect(lying(true)).toContainEqual(typed(second.kept.record));
  });

  test('the other is not replaced where the bin has no room for it', async () => {
    const [first, second] = await twoVersions();
    world.trouble = 'full';
    expect((await choosing(first, 'keep-mine')).kind).toBe('full');
    expect(first.kept.waiting?.about).toBe('conflict');
    expect(lying(false)).toEqual([typed(second.kept.record)]);
  });
});
