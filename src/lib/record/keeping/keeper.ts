/**
 * Who may write a record, and when: one page's keeper of the one record in its hand. It knows neither the record nor the
 * shelf; it is told what happens and says what is to be done.
 */
import { nothing } from './shelf.ts';

/** What was found on the shelf for the record in hand. */
export type Stands =
  /** The very text that is in hand. */
  | { readonly is: 'mine'; readonly revision: number }
  | { readonly is: 'record'; readonly revision: number }
  /** Never written over. */
  | { readonly is: 'unreadable'; readonly revision: number }
  /** `binned` is its revision where it lies in the bin. */
  | { readonly is: 'gone'; readonly binned?: number };

export type Trouble = 'full' | 'blocked';
export type About = 'conflict' | 'deleted' | 'unreadable';
export type Choice = 'take-other' | 'keep-mine' | 'keep-both' | 'start-anew' | 'drop';

/** `base` is the revision that what is in hand began from: the only one that it may replace. */
export type State =
  /** Not in hand yet: the shelf is being read; or no longer. */
  | { readonly is: 'away' }
  /** The shelf has what is in hand, or nothing was written yet. */
  | { readonly is: 'kept'; readonly base: number }
  /** What is in hand waits for the hands to rest, or for room. */
  | { readonly is: 'unsaved'; readonly base: number; readonly trouble?: Trouble }
  /** A put is under way. `since`: has anything been written after it began, and is it due? */
  | { readonly is: 'storing'; readonly base: number; readonly since: 'nothing' | 'edited' | 'due' }
  /** Nothing is written until the user chooses. */
  | Asked;

export interface Asked {
  readonly is: 'asked';
  readonly about: About;
  readonly base: number;
  /** Is anything in hand that the shelf has not? */
  readonly unsaved: boolean;
  readonly stands: Stands;
}

/** What another page left behind for this record: nothing, what follows on what stands there, or what does not. */
export type Left = { readonly is: 'none' } | { readonly is: 'fitting' | 'apart'; readonly base: number };

export type Event =
  | { readonly on: 'opened'; readonly stands: Stands | { readonly is: 'blocked' }; readonly left: Left }
  /** Something was written or chosen in the form. */
  | { readonly on: 'edited' }
  /** The hands have rested; or have not for too long; or what failed may be tried again. */
  | { readonly on: 'rested' | 'waited' | 'again' }
  | { readonly on: 'stored'; readonly revision: number }
  /** Not stored: this stands there instead of the base. */
  | { readonly on: 'refused'; readonly stands: Stands }
  | { readonly on: 'failed'; readonly trouble: Trouble }
  /** Another page has changed something, or this one comes back to life. */
  | { readonly on: 'told' }
  | { readonly on: 'looked'; readonly stands: Stands }
  /** The page may be gone any moment. */
  | { readonly on: 'leaving' }
  | { readonly on: 'chosen'; readonly choice: Choice }
  /** The record is in hand again, as it was in that state. */
  | { readonly on: 'undone'; readonly to: State };

export type Effect =
  | { readonly do: 'show'; readonly what: 'stands' | 'left' }
  | { readonly do: 'put'; readonly replaces: number }
  | { readonly do: 'ask'; readonly about: About }
  | { readonly do: 'say'; readonly news: 'saved' | 'nothing' | 'waiting' | 'held' | Trouble }
  /** Timers: until the hands have rested, until the longest wait is over, until the next trial; and none of them. */
  | { readonly do: 'rest' | 'wait' | 'retry' | 'still' }
  | { readonly do: 'look' | 'settle' }
  /** What is in hand is noted where it outlives the page; and no longer, as the shelf has it. */
  | { readonly do: 'journal' | 'unjournal' }
  /** What stands there comes out of the bin; or goes into it. */
  | { readonly do: 'restore' | 'bin' }
  /** What is in hand becomes a record of its own; or gives way to a blank one. */
  | { readonly do: 'part' | 'empty' };

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export function next(state: State, event: Event): Step {
  if (event.on === 'undone') return undone(event.to);
  switch (state.is) {
    case 'away':
      return whileAway(state, event);
    case 'kept':
      return whileKept(state, event);
    case 'unsaved':
      return whileUnsaved(state, event);
    case 'storing':
      return whileStoring(state, event);
    case 'asked':
      return whileAsked(state, event);
  }
}

/** The revision that what is in hand began from. */
export function baseOf(state: State): number {
  return state.is === 'away' ? nothing : state.base;
}

/** Is anything in hand that the shelf has not? */
export function isUnsaved(state: State): boolean {
  return state.is === 'asked' ? state.unsaved : state.is === 'unsaved' || state.is === 'storing';
}

type Of<Is extends State['is']> = Extract<State, { readonly is: Is }>;
type Opened = Extract<Event, { readonly on: 'opened' }>;

function whileAway(state: Of<'away'>, event: Event): Step {
  if (event.on !== 'opened') return stay(state);
  const { stands, left } = event;
  if (left.is !== 'none') return openedBeside(event, left.base);
  if (stands.is === 'blocked') return kept(nothing, [], [say('blocked')]);
  return stands.is === 'gone' ? kept(nothing) : meet({ base: nothing, unsaved: false }, stands, []);
}

/** A page was closed before the shelf had what it held. */
function openedBeside({ stands, left }: Opened, base: number): Step {
  const shown: Effect[] = [{ do: 'show', what: 'left' }];
  if (stands.is === 'blocked') return troubled(base, 'blocked', shown);
  if (left.is === 'fitting') return put(base, shown);
  return meet({ base, unsaved: true }, stands, shown);
}

function whileKept(state: Of<'kept'>, event: Event): Step {
  if (event.on === 'edited') return toSave(state.base, [say('waiting')]);
  if (event.on === 'told') return look(state);
  if (event.on === 'looked') return meet({ base: state.base, unsaved: false }, event.stands, [], state);
  return stay(state);
}

function whileUnsaved(state: Of<'unsaved'>, event: Event): Step {
  switch (event.on) {
    case 'edited':
      return stay(state, state.trouble ? [{ do: 'rest' }] : [{ do: 'rest' }, say('waiting')]);
    case 'rested':
    case 'waited':
    case 'again':
      return put(state.base);
    case 'leaving':
      return put(state.base, [{ do: 'journal' }]);
    case 'told':
      return look(state);
    case 'looked':
      return meet({ base: state.base, unsaved: true }, event.stands, [], state);
    default:
      return stay(state);
  }
}

/** One put at a time. What was begun to be looked at before it says nothing; what others did is looked at after it. */
function whileStoring(state: Of<'storing'>, event: Event): Step {
  const { base, since } = state;
  switch (event.on) {
    case 'edited':
      return since === 'nothing'
        ? stay({ ...state, since: 'edited' }, [{ do: 'rest' }, { do: 'wait' }, say('waiting')])
        : stay(state, [{ do: 'rest' }]);
    case 'rested':
    case 'waited':
      return stay({ ...state, since: since === 'nothing' ? since : 'due' });
    case 'leaving':
      return stay({ ...state, since: since === 'nothing' ? since : 'due' }, [{ do: 'journal' }]);
    case 'stored':
      return stored(event.revision, since);
    case 'refused':
      if (event.stands.is === 'mine' && since !== 'nothing') return stored(event.stands.revision, since);
      return meet({ base, unsaved: true }, event.stands, []);
    case 'failed':
      return troubled(base, event.trouble);
    case 'told':
      return look(state);
    default:
      return stay(state);
  }
}

function whileAsked(state: Asked, event: Event): Step {
  switch (event.on) {
    case 'edited':
      return stay({ ...state, unsaved: true }, [say('held')]);
    case 'leaving':
      return stay(state, state.unsaved ? [{ do: 'journal' }] : []);
    case 'told':
      return look(state);
    case 'looked':
      if (isSame(state.stands, event.stands)) return stay(state);
      return meet(state, event.stands, [{ do: 'settle' }]);
    case 'chosen':
      return chosen(state, event.choice);
    default:
      return stay(state);
  }
}

/** What is in hand, and what stands there: the one place that says whether either gives way. */
function meet(
  { base, unsaved }: Pick<Asked, 'base' | 'unsaved'>,
  stands: Stands,
  before: readonly Effect[],
  now?: State,
): Step {
  if (stands.is === 'mine') return kept(stands.revision, before);
  if (standsAt(stands) === base) return now ? stay(now) : unsaved ? put(base, before) : kept(base, before);
  if (stands.is === 'record' && !unsaved)
    return kept(stands.revision, [...before, { do: 'show', what: 'stands' }]);
  const about = stands.is === 'record' ? 'conflict' : stands.is === 'gone' ? 'deleted' : 'unreadable';
  // Written over by who knows what, it stands nowhere but in hand.
  const only = unsaved || (about === 'unreadable' && base !== nothing);
  return ask({ is: 'asked', about, base, unsaved: only, stands }, before);
}

function chosen(state: Asked, choice: Choice): Step {
  const { about, base, stands, unsaved } = state;
  const settle: Effect = { do: 'settle' };
  const bin: Effect = { do: 'bin' };
  if (about === 'conflict' && stands.is === 'record') {
    if (choice === 'keep-mine') return put(stands.revision, [settle]);
    if (choice === 'keep-both') return given([settle, { do: 'part' }]);
    if (choice === 'take-other')
      return kept(stands.revision, [settle, { do: 'show', what: 'stands' }], [{ do: 'look' }]);
  }
  if (about === 'deleted' && stands.is === 'gone') {
    if (choice === 'drop') return given([settle, { do: 'unjournal' }, { do: 'empty' }]);
    if (choice === 'keep-mine' && stands.binned === base) return put(base, [settle, { do: 'restore' }]);
    // What lies in the bin is not what was in hand: it stays there.
    if (choice === 'keep-mine')
      return stands.binned === undefined ? put(nothing, [settle]) : given([settle, { do: 'part' }]);
  }
  if (about === 'unreadable' && (choice === 'start-anew' || choice === 'drop'))
    return given([settle, ...(choice === 'drop' ? [bin] : []), { do: unsaved ? 'part' : 'empty' }]);
  return stay(state);
}

function undone(to: State): Step {
  if (to.is === 'asked') return ask({ ...to, unsaved: true }, [{ do: 'settle' }], [{ do: 'look' }]);
  const base = baseOf(to);
  return to.is === 'kept' ? kept(base, [{ do: 'settle' }], [{ do: 'look' }]) : put(base, [{ do: 'settle' }]);
}

function stored(revision: number, since: Of<'storing'>['since']): Step {
  if (since === 'nothing') return kept(revision);
  if (since === 'due') return put(revision);
  return { state: { is: 'unsaved', base: revision }, effects: [] };
}

function kept(base: number, before: readonly Effect[] = [], after: readonly Effect[] = []): Step {
  const news = say(base === nothing ? 'nothing' : 'saved');
  return {
    state: { is: 'kept', base },
    effects: [...before, { do: 'still' }, { do: 'unjournal' }, news, ...after],
  };
}

function put(replaces: number, before: readonly Effect[] = []): Step {
  return {
    state: { is: 'storing', base: replaces, since: 'nothing' },
    effects: [...before, { do: 'still' }, { do: 'put', replaces }],
  };
}

function toSave(base: number, before: readonly Effect[]): Step {
  return { state: { is: 'unsaved', base }, effects: [...before, { do: 'rest' }, { do: 'wait' }] };
}

function troubled(base: number, trouble: Trouble, before: readonly Effect[] = []): Step {
  return { state: { is: 'unsaved', base, trouble }, effects: [...before, { do: 'retry' }, say(trouble)] };
}

function ask(state: Asked, before: readonly Effect[] = [], after: readonly Effect[] = []): Step {
  const { about } = state;
  return { state, effects: [...before, { do: 'still' }, { do: 'ask', about }, say('held'), ...after] };
}

/** This record is no longer in hand: another one is. */
function given(effects: readonly Effect[]): Step {
  return { state: { is: 'away' }, effects };
}

function look(state: State): Step {
  return { state, effects: [{ do: 'look' }] };
}

function stay(state: State, effects: readonly Effect[] = []): Step {
  return { state, effects };
}

function say(news: Extract<Effect, { readonly do: 'say' }>['news']): Effect {
  return { do: 'say', news };
}

/** Nowhere where it lies in the bin: nothing there may be replaced. */
function standsAt(stands: Stands): number | undefined {
  if (stands.is !== 'gone') return stands.revision;
  return stands.binned === undefined ? nothing : undefined;
}

function isSame(a: Stands, b: Stands): boolean {
  if (a.is === 'gone' || b.is === 'gone') return a.is === b.is && standsAt(a) === standsAt(b);
  return a.is === b.is && a.revision === b.revision;
}
