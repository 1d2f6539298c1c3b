/** Plans are for the near future: later than this, the contractor is warned. */
const monthsForPlans = 6;

/** Is the date later than six months after the assessment? False while either is blank. Both ISO dates. */
export function isLate(by: string | undefined, assessed: string | undefined): boolean {
  if (!by || !assessed) return false;
  return by > monthsLater(assessed, monthsForPlans);
}

/** The same day some months later, or that month's last day where it has no such day. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
