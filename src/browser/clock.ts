/** The calendar and the clock of this machine, as the form writes them. */

/** The day as an ISO date: `2026-11-20`. */
export function dayOf(time: Date): string {
  return [String(time.getFullYear()), two(time.getMonth() + 1), two(time.getDate())].join('-');
}

/** The time of day: `14:07`. */
export function timeOf(time: Date): string {
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The time of day; of another day, that day. */
export function momentOf(time: Date, now: Date): string {
  return dayOf(time) === dayOf(now) ? timeOf(time) : dayOf(time);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
