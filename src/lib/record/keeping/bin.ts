/** What was deleted and can be brought back for a while. */
import type { Listed } from './shelf.ts';

/** How long an entry stays in the bin, in days. */
export const binDays = 30;

/** Has an entry been in the bin for longer than it stays there? */
export function isOverdue({ deletedAt }: Pick<Listed, 'deletedAt'>, now: Date): boolean {
  return deletedAt !== undefined && now.getTime() - Date.parse(deletedAt) > binDays * 24 * 60 * 60 * 1000;
}
