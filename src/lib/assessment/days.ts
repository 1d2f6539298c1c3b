/** Days and instants as a record may name them. Pure: the calendar is the same on every machine. */

/** How a day is written; the calendar may still not have it. */
export const dayPattern = /^(?:(?:19|2\d)\d\d-\d\d-\d\d)?$/;
export const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** Nothing, or a day that exists, in the years 1900 to 2999. */
export function isBlankOrDay(iso: string): boolean {
  return iso === '' || (dayPattern.test(iso) && isInstant(`${iso}T00:00:00Z`));
}

/** An instant in UTC that the calendar has: 30 February would roll over and is found out. */
export function isInstant(iso: string): boolean {
  if (!instantPattern.test(iso)) return false;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === iso.slice(0, 19);
}
