/** Tabs of a made-up browser, brought to where a scene begins. */
import { afterEach, beforeEach, vi } from 'vitest';
import { Tab, typedIn, World } from './world.ts';

/** A made-up browser for each test, with its storage in the place of the real one. */
export function worldForEach(take: (world: World) => void): void {
  beforeEach(() => {
    const world = new World();
    vi.stubGlobal('localStorage', world.storage);
    take(world);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
}

/** A turn of what is promised. */
export async function tick(): Promise<void> {
  for (let tick = 0; tick < 15; tick++) await Promise.resolve();
}

/** Until the tab waits for nothing but its timers. */
export async function rest(tab: Tab): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    await tick();
    tab.commit();
    tab.answer();
  }
}

export async function opened(world: World, id?: string): Promise<Tab> {
  const tab = new Tab(world, id);
  await rest(tab);
  return tab;
}

export async function saves(tab: Tab): Promise<void> {
  while (tab.timers.length > 0) tab.pass(0);
  await rest(tab);
}

/** A record on the shelf, in hand in this tab. */
export async function written(world: World): Promise<Tab> {
  const tab = await opened(world);
  tab.type();
  await saves(tab);
  return tab;
}

/** What was typed into each record of the shelf. */
export function texts(world: World): readonly (readonly string[])[] {
  return [...world.entries.values()].map(({ text }) => typedIn(text));
}
