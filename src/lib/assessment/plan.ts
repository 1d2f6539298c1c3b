/** A plan for what is not fully met: what must stand in it, and how far ahead it may look. */
import type { Phase } from '../annex/types/fact.ts';
import { blank } from './answers.ts';
import type { Answer } from './answers.ts';
import { atEnd } from './applicability.ts';

/** Plans are for the near future: later than this, the contractor is warned. */
const monthsForPlans = 6;

/**
 * Is what, who or by when missing? At the end it is asked what happened and how it is kept from happening again: the
 * story tells it, or what was planned does.
 */
export function planMissing(
  { plan, story }: Pick<Answer, 'plan' | 'story'>,
  phase: Phase | undefined,
): boolean {
  if (atEnd(phase)) return blank(story) && blank(plan?.what);
  return blank(plan?.what) || blank(plan?.who) || blank(plan?.by);
}

/** ISO dates: of the assessment, and of today for those who know it. */
export interface MadeOn {
  readonly date?: string | undefined;
  readonly today?: string | undefined;
}

/**
 * Is the date later than six months after the assessment or, while its day is not stated, after today? False while
 * neither is known.
 */
export function isLate(by: string | undefined, { date, today }: MadeOn): boolean {
  const made = blank(date) ? today : date;
  if (!by || !made) return false;
  return by > monthsLater(made, monthsForPlans);
}

/** The same day some months later, or that month's last day where it has no such day. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
