/** Whatever happens in whatever order: what was shown as kept is there, and what cannot be read is left alone. */
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Choice } from '../../../src/lib/record/keeping/states.ts';
import { makeChoice, drop } from '../../../src/browser/records/hand/set-aside.ts';
import { OldTab, Tab, typed, typedIn, World } from './world.ts';

interface Happening {
  readonly what: keyof typeof happenings;
  readonly tab: number;
  readonly n: number;
}

type Act = (world: World, tab: Tab, n: number) => unknown;
const choices: readonly Choice[] = ['take-other', 'keep-mine', 'keep-both', 'start-anew', 'drop', 'give-up'];

const happenings = {
  typed: (_, tab) => {
    tab.type();
  },
  commits: (_, tab) => {
    tab.commit();
  },
  answers: (_, tab) => {
    tab.answer();
  },
  /** All that it has asked of the shelf is done and answered. */
  settles: async (_, tab) => {
    await answered(tab);
  },
  passes: (_, tab, n) => {
    tab.pass(n);
  },
  tells: (_, tab) => {
    tab.hear();
  },
  opens: (world, _, n) => {
    if (world.tabs.length < 3) new Tab(world, n === 0 ? undefined : [...world.entries.keys()][n]);
  },
  hides: (_, tab) => {
    tab.leave();
  },
  wakes: (_, tab) => {
    if (tab.opened) tab.kept.wakeUp();
  },
  closes: (_, tab, n) => {
    tab.leave();
    tab.die(n);
  },
  crashes: (_, tab, n) => {
    tab.die(n % 2);
  },
  /** What that takes away lies in the bin. */
  chosen: (_, tab, n) => {
    const choice = choices[n % choices.length];
    if (choice) void makeChoice(tab.kept, choice);
  },
  remembers: (_, tab) => {
    if (!tab.opened) return;
    tab.back = tab.kept.wayBack();
    tab.since = [];
  },
  undoes: (world, tab) => {
    if (!tab.back) return;
    world.giveUp(tab.since);
    tab.mine.length = 0;
    tab.back();
    tab.back = undefined;
  },
  begins: (_, tab) => {
    if (!tab.opened || tab.kept.waiting) return;
    // As if it left: what is in hand goes on being saved.
    tab.leave();
    tab.mine.length = 0;
    tab.kept.begin();
  },
  drops: (world, tab) => {
    if (!tab.opened) return;
    const { hand } = tab.kept;
    const leave = tab.kept.drop.bind(tab.kept);
    tab.kept.drop = () => {
      if (hand.unsaved) world.giveUp(typed(hand.record));
      return leave();
    };
    void drop(tab.kept);
  },
  bins: (world, _, n) => {
    const id = [...world.entries.keys()][n];
    if (id === undefined) return;
    world.change(id, (entry) => ({ ...entry, deletedAt: '2026-11-28T12:00:00.000Z' }));
    world.tell(undefined, id);
  },
  restores: (world, _, n) => {
    const id = [...world.entries.keys()][n];
    if (id === undefined) return;
    world.change(id, ({ deletedAt: _at, ...entry }) => entry);
    world.tell(undefined, id);
  },
  destroys: (world, _, n) => {
    const stands = [...world.entries.values()][n];
    if (!stands || stands.deletedAt !== undefined || world.trouble) return;
    world.giveUp(typedIn(stands.text));
    if (world.unreadable.has(stands.text)) return;
    const text = `{ not to be read ${world.newId()}`;
    world.put({ ...stands, text }, stands.revision);
    world.unreadable.add(text);
    world.tell(undefined, stands.id);
  },
  fills: (world, _, n) => {
    world.trouble = n % 2 ? 'full' : 'blocked';
  },
  crams: (world) => {
    world.storageFull = !world.storageFull;
  },
  empties: (world) => {
    world.trouble = undefined;
  },
} satisfies Readonly<Record<string, Act>>;

/** Some happen more often than others. */
const often: readonly (keyof typeof happenings)[] = [
  'typed',
  'commits',
  'answers',
  'passes',
  'tells',
  'settles',
  'chosen',
];
const story: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...often,
      ...often,
      ...often,
      ...(Object.keys(happenings) as (keyof typeof happenings)[]),
    ),
    tab: fc.nat(2),
    n: fc.nat(5),
  }),
  { maxLength: 80, size: 'max' },
);

async function rest(): Promise<void> {
  for (let turn = 0; turn < 25; turn++) await Promise.resolve();
}

async function happen(what: Happening['what'], world: World, tab: Tab, n: number): Promise<void> {
  const act: Act = happenings[what];
  await Promise.resolve(act(world, tab, n));
}

async function answered(tab: Tab): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await rest();
    tab.commit();
    tab.answer();
  }
}

function expectNothingLost(world: World): void {
  const { onShelf, noted, givenUp } = world;
  for (const token of world.shownAsKept)
    if (!givenUp.has(token)) expect(onShelf, 'shown as kept').toContain(token);
  for (const token of world.leftSafe)
    if (!givenUp.has(token))
      expect(onShelf.has(token) || noted.has(token), `left behind ${token}`).toBe(true);
  for (const tab of world.tabs) {
    const held = new Set(typed(tab.kept.record));
    for (const token of tab.mine)
      if (!givenUp.has(token))
        expect(held.has(token) || onShelf.has(token), `typed here ${token}`).toBe(true);
  }
  const texts = [...world.entries.values()].map(({ text }) => text);
  for (const text of world.unreadable) expect(texts, 'unreadable').toContain(text);
}

/** All that is under way comes to its end; true where nothing moves any more. */
async function settle(world: World): Promise<boolean> {
  world.trouble = undefined;
  world.storageFull = false;
  for (let turn = 0; turn < 60; turn++) {
    await rest();
    const busy = world.tabs.flatMap((tab) => [...tab.calls, ...tab.timers, ...tab.inbox]);
    if (busy.length === 0) return true;
    for (const tab of world.tabs) {
      tab.commit();
      tab.answer();
      await rest();
      if (tab.calls.length > 0) continue;
      tab.pass(0);
      tab.hear();
      await rest();
    }
    expectNothingLost(world);
  }
  return false;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

function newWorld(): World {
  const world = new World();
  vi.stubGlobal('localStorage', world.storage);
  return world;
}

const runs = { numRuns: Number(process.env.JUNSHU_RUNS ?? 800) };

test('whatever happens, nothing that was shown as kept or left behind is gone', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (happened) => {
      const world = newWorld();
      await answered(new Tab(world));
      for (const { what, tab: which, n } of happened) {
        const tab = world.tabs[which % (world.tabs.length || 1)];
        if (tab) await happen(what, world, tab, n);
        else new Tab(world);
        await rest();
        expectNothingLost(world);
      }
      expect(await settle(world), 'it comes to rest').toBe(true);
      for (const {
        kept,
        opened,
        world: { onShelf },
      } of world.tabs) {
        expect(opened).toBe(true);
        if (kept.waiting) continue;
        expect(kept.hand.unsaved).toBe(false);
        for (const token of typed(kept.record)) expect(onShelf).toContain(token);
      }
    }),
    runs,
  );
}, 60_000);

test('whatever a tab with an old page saves meanwhile is kept too', async () => {
  const oldStory = fc.array(
    fc.record({
      what: fc.constantFrom('saves', 'overrules', 'opens', 'crashes', ...often),
      n: fc.nat(3),
    }),
    { maxLength: 40, size: 'max' },
  );
  await fc.assert(
    fc.asyncProperty(oldStory, async (happened) => {
      const world = newWorld();
      const old = new OldTab(world);
      for (const { what, n } of happened) {
        const tab = world.tabs[0];
        if (what === 'saves' || what === 'overrules') old.save(what === 'overrules');
        else if (what === 'opens' && !tab) new Tab(world);
        else if (tab && what !== 'opens') await happen(what, world, tab, n);
        await rest();
        expectNothingLost(world);
      }
    }),
    runs,
  );
}, 60_000);
