/** What a walk asks of a browser, whichever it is. Selectors are CSS; sizes are CSS pixels. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Engine {
  readonly name: string;
  /** The folder that the browser saves files in. */
  readonly downloads: string;
  /** Leads to an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  resize(size: Size): Promise<void>;
  /** Calls a function in the page. It is sent as text: it knows its arguments and the page, nothing else. */
  run<Given extends readonly Json[], Result>(
    called: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result>;
  /** Clicks where the element is, as a hand would. */
  press(selector: string): Promise<void>;
  /** Presses keys into a field. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses a file in a file field. */
  choose(selector: string, path: string): Promise<void>;
  /** Takes a picture of what is in sight. */
  picture(path: `${string}.png`): Promise<void>;
  /** What the browser has complained of since it was asked last: errors, warnings, violations of the policy. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type Json = string | number | boolean | null | readonly Json[];

/** How long a browser may take to do what is expected of it, in milliseconds. */
export const patience = 30_000;

/** Waits until something holds; throws, with what was to hold, if it never does. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > last) throw new Error(`It never held that ${what}.`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
