/** How a language writes dates. In: ISO dates. Out: words; nothing depends on the machine's clock, zone or language. */

export const dateStyles = ['japanese', 'western', 'both', 'blank'] as const;
/** `blank` leaves the date of the report to be written by hand; every other date then stands as `japanese`. */
export type DateStyle = (typeof dateStyles)[number];

export interface Dates {
  readonly text: (date: Date, style: DateStyle) => string;
  /** Room to write a date by hand. */
  readonly blank: string;
}

/** The zone of the contract, whatever that of the machine. */
export const zone = { timeZone: 'Asia/Tokyo' } as const;
