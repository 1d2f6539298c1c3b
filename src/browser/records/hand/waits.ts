/** What a record in hand waits for before it is saved. */

/** In milliseconds: for the hands to rest; where they never do; for room on a full shelf; for a shelf that can be seen. */
const pauses = { rest: 400, wait: 1500, retry: 5000, look: 5000 } as const;
const eventAfter = { rest: 'rested', wait: 'waited', retry: 'again', look: 'told' } as const;

export type Wait = keyof typeof pauses;
/** Calls back later, unless it is called off. */
export type Later = (act: () => void, time: number) => () => void;

export class Waits {
  readonly #later: Later;
  readonly #ended: (event: { readonly on: (typeof eventAfter)[Wait] }) => void;
  readonly #callOff = new Map<Wait, () => void>();

  constructor(later: Later, ended: (event: { readonly on: (typeof eventAfter)[Wait] }) => void) {
    this.#later = later;
    this.#ended = ended;
  }

  /** From now on, whatever it waited before. */
  begin(wait: Wait): void {
    this.#callOff.get(wait)?.();
    const end = () => {
      this.#ended({ on: eventAfter[wait] });
    };
    this.#callOff.set(wait, this.#later(end, pauses[wait]));
  }

  endAll(): void {
    for (const callOff of this.#callOff.values()) callOff();
    this.#callOff.clear();
  }
}
