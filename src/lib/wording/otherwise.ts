/** What is said otherwise on a site that does not speak two languages. */
import type { Wording } from './ja.ts';

/** Some of the words, in their places. */
export type Some<T> = T extends string ? string | undefined : { readonly [K in keyof T]?: Some<T[K]> };

export interface Otherwise {
  /** Where there is no other language to speak of. */
  readonly alone: Some<Wording>;
  /** Where there are three or more. */
  readonly several: Some<Wording>;
}
