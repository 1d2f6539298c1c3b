/**
 * Who may write a record, and when: one page's keeper of the one record in its hand. It knows neither the record nor the
 * shelf; it is told what happens and says what is to be done.
 */
import { nothing } from './shelf.ts';
import { baseOf } from './states.ts';
import type { AskingState, Choice, Effect, Event, Stands, State, Step } from './states.ts';
import { ask, handedOver, kept, lookAgain, put, sayNews, stay, toSave, troubled } from './steps.ts';

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

type StateOf<Is extends State['is']> = Extract<State, { readonly is: Is }>;
type OpenedEvent = Extract<Event, { readonly on: 'opened' }>;

function whileAway(state: StateOf<'away'>, event: Event): Step {
  if (event.on !== 'opened') return stay(state);
  const { stands, left } = event;
  if (left.is !== 'none') return openedBeside(event, left.base);
  if (stands.is === 'blocked') return kept(nothing, [], [sayNews('blocked')]);
  return stands.is === 'gone' ? kept(nothing) : meet({ base: nothing, unsaved: false }, stands, []);
}

/** A page was closed before the shelf had what it held. */
function openedBeside({ stands, left }: OpenedEvent, base: number): Step {
  const shown: Effect[] = [{ do: 'show', what: 'left' }];
  if (stands.is === 'blocked') return troubled(base, 'blocked', shown);
  if (left.is === 'fitting') return put(base, shown);
  return meet({ base, unsaved: true }, stands, shown);
}

function whileKept(state: StateOf<'kept'>, event: Event): Step {
  if (event.on === 'edited') return toSave(state.base, [sayNews('waiting')]);
  if (event.on === 'told') return lookAgain(state);
  if (event.on === 'looked') return meet({ base: state.base, unsaved: false }, event.stands, [], state);
  return stay(state);
}

function whileUnsaved(state: StateOf<'unsaved'>, event: Event): Step {
  switch (event.on) {
    case 'edited':
      return stay(state, state.trouble ? [{ do: 'rest' }] : [{ do: 'rest' }, sayNews('waiting')]);
    case 'rested':
    case 'waited':
    case 'again':
      return put(state.base);
    case 'leaving':
      return put(state.base, [{ do: 'journal' }]);
    case 'told':
      return lookAgain(state);
    case 'looked':
      return meet({ base: state.base, unsaved: true }, event.stands, [], state);
    default:
      return stay(state);
  }
}

/** One put at a time. What was begun to be looked at before it says nothing; what others did is looked at after it. */
function whileStoring(state: StateOf<'storing'>, event: Event): Step {
  const { base, since } = state;
  switch (event.on) {
    case 'edited':
      return since === 'nothing'
        ? stay({ ...state, since: 'edited' }, [{ do: 'rest' }, { do: 'wait' }, sayNews('waiting')])
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
      return lookAgain(state);
    default:
      return stay(state);
  }
}

function whileAsked(state: AskingState, event: Event): Step {
  switch (event.on) {
    case 'edited':
      return stay({ ...state, unsaved: true }, [sayNews('held')]);
    case 'leaving':
      return stay(state, state.unsaved ? [{ do: 'journal' }] : []);
    case 'told':
      return lookAgain(state);
    case 'looked':
      if (standsAlike(state.stands, event.stands)) return stay(state);
      return meet(state, event.stands, [{ do: 'settle' }]);
    case 'chosen':
      return afterChoice(state, event.choice);
    default:
      return stay(state);
  }
}

/** What is in hand, and what stands there: the one place that says whether either gives way. */
function meet(
  { base, unsaved }: Pick<AskingState, 'base' | 'unsaved'>,
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
  const from = stands.is === 'gone' && stands.mine ? stands.binned : base;
  return ask({ is: 'asked', about, base: from, unsaved: only, stands }, before);
}

function afterChoice(state: AskingState, choice: Choice): Step {
  const { about, base, stands, unsaved } = state;
  const settle: Effect = { do: 'settle' };
  const bin: Effect = { do: 'bin' };
  if (about === 'conflict' && stands.is === 'record') {
    if (choice === 'keep-mine') return put(stands.revision, [settle]);
    if (choice === 'keep-both') return handedOver([settle, { do: 'part' }]);
    if (choice === 'take-other')
      return kept(stands.revision, [settle, { do: 'show', what: 'stands' }], [{ do: 'look' }]);
  }
  if (about === 'deleted' && stands.is === 'gone') {
    if (choice === 'give-up') return handedOver([settle, { do: 'unjournal' }, { do: 'empty' }]);
    if (choice === 'keep-mine' && stands.binned === base) return put(base, [settle, { do: 'restore' }]);
    // What lies in the bin is not what was in hand: it stays there.
    if (choice === 'keep-mine')
      return stands.binned === undefined ? put(nothing, [settle]) : handedOver([settle, { do: 'part' }]);
  }
  if (about === 'unreadable' && (choice === 'start-anew' || choice === 'drop'))
    return handedOver([settle, ...(choice === 'drop' ? [bin] : []), { do: unsaved ? 'part' : 'empty' }]);
  return stay(state);
}

function undone(to: State): Step {
  if (to.is === 'asked') return ask({ ...to, unsaved: true }, [{ do: 'settle' }], [{ do: 'look' }]);
  const base = baseOf(to);
  return to.is === 'kept' ? kept(base, [{ do: 'settle' }], [{ do: 'look' }]) : put(base, [{ do: 'settle' }]);
}

function stored(revision: number, since: StateOf<'storing'>['since']): Step {
  if (since === 'nothing') return kept(revision);
  if (since === 'due') return put(revision);
  return { state: { is: 'unsaved', base: revision }, effects: [] };
}

/** Nowhere where it lies in the bin: nothing there may be replaced. */
function standsAt(stands: Stands): number | undefined {
  if (stands.is !== 'gone') return stands.revision;
  return stands.binned === undefined ? nothing : undefined;
}

function standsAlike(a: Stands, b: Stands): boolean {
  if (a.is === 'gone') return b.is === 'gone' && a.binned === b.binned;
  return a.is === b.is && a.revision === b.revision;
}
