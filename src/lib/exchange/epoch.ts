/** The first day that a zip can name, in local time, as zips have it: what is packed says nothing of when. */
export const epoch = new Date(1980, 0, 1);
