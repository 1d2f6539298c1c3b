/** The steps that the keeper takes, each with everything that belongs to it. */
import { nothing } from './shelf.ts';
import type { AskingState, Effect, State, Step, Trouble } from './states.ts';

export function kept(base: number, before: readonly Effect[] = [], after: readonly Effect[] = []): Step {
  const news = sayNews(base === nothing ? 'nothing' : 'saved');
  return {
    state: { is: 'kept', base },
    effects: [...before, { do: 'still' }, { do: 'unjournal' }, news, ...after],
  };
}

export function put(replaces: number, before: readonly Effect[] = []): Step {
  return {
    state: { is: 'storing', base: replaces, since: 'nothing' },
    effects: [...before, { do: 'still' }, { do: 'put', replaces }],
  };
}

export function toSave(base: number, before: readonly Effect[]): Step {
  return { state: { is: 'unsaved', base }, effects: [...before, { do: 'rest' }, { do: 'wait' }] };
}

export function troubled(base: number, trouble: Trouble, before: readonly Effect[] = []): Step {
  return { state: { is: 'unsaved', base, trouble }, effects: [...before, { do: 'retry' }, sayNews(trouble)] };
}

export function ask(state: AskingState, before: readonly Effect[] = [], after: readonly Effect[] = []): Step {
  const { about } = state;
  return { state, effects: [...before, { do: 'still' }, { do: 'ask', about }, sayNews('held'), ...after] };
}

/** This record is no longer in hand: another one is. */
export function handedOver(effects: readonly Effect[]): Step {
  return { state: { is: 'away' }, effects };
}

export function lookAgain(state: State): Step {
  return { state, effects: [{ do: 'look' }] };
}

export function stay(state: State, effects: readonly Effect[] = []): Step {
  return { state, effects };
}

export function sayNews(news: Extract<Effect, { readonly do: 'say' }>['news']): Effect {
  return { do: 'say', news };
}
