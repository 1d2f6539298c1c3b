/** How each item of an annex, and each place of a branch (第３条の２), may be typed. */
import { parseKey } from './address.ts';
import type { Numbering } from './labels.ts';
import { typedSteps } from './typed-item.ts';
import type { ItemKeys } from './typed-item.ts';

/** What several places are called is left out, but where one is all that the other is: a clause of one paragraph. */
export function itemKeysOf(numbering: Numbering): ItemKeys {
  const { clauses, paragraphs = {}, items = {} } = numbering;
  const branches = Object.keys({ ...clauses, ...paragraphs }).filter((at) => at.includes('_'));
  const keys = new Map<string, string>();
  const several = new Set<string>();
  for (const at of [...branches, ...Object.keys(items)]) {
    for (const steps of waysTo(at, numbering)) {
      const known = keys.get(steps) ?? at;
      if (!at.startsWith(known)) several.add(steps);
      keys.set(steps, known);
    }
  }
  const sure = [...keys].filter(([steps]) => steps !== '' && !several.has(steps));
  return Object.fromEntries(sure.map(([steps, at]) => [steps, parseKey(at)]));
}

/** By plain numbers; and as cited, where a paragraph is cited as printed or, being the only one, not at all. */
function waysTo(at: string, { clauses, paragraphs = {}, items = {} }: Numbering): ReadonlySet<string> {
  const { clause, paragraph } = parseKey(at);
  const own = items[at] ?? '';
  const plain = [clause, paragraph, own].filter((part) => part !== undefined && part !== '').join('-');
  const cited = (clauses[String(clause)] ?? '') + (paragraphs[`${clause}-${paragraph}`] ?? '') + own;
  return new Set([plain, cited].map(typedSteps));
}
