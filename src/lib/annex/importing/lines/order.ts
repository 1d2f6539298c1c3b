/** How the numbers of clauses follow each other, branch numbers among them. */
import type { TreeClause } from '../tree/draft.ts';
import type { Marker } from './markers.ts';

export function follows(last: TreeClause, { style, value, branch }: Marker): boolean {
  const isFirst = branch.length === 0 || (style.startsWith('decimal') && branch.every((part) => part === 1));
  if (value === last.value + 1 && isFirst) return true;
  if (value !== last.value || branch.length === 0) return false;
  const first = [...last.branch, 2];
  const next = last.branch.map((part, index) => part + Number(index === last.branch.length - 1));
  return String(branch) === String(first) || (last.branch.length > 0 && String(branch) === String(next));
}

/** 第３条の２ → `3_2`. */
export function numberOf({ value, branch }: Marker): string {
  return [value, ...branch].map(String).join('_');
}
