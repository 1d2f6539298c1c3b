/** What a person types for an item: 第３条第２項第１号ア, 3-2(1)ア, ３(2)ア where items are cited as they are printed. */
import type { CitedPlace } from './address.ts';
import { parseKey } from './address.ts';
import type { Numbering } from './labels.ts';
import { digitsOf } from './typed.ts';

/** The one item, or place of a branch (第３条の２), that is named so; null where none or several are. */
export function parseItem(typed: string, numbering: Numbering): CitedPlace | null {
  const steps = stepsIn(typed);
  const isBranch = steps?.[0]?.includes('_') ?? false;
  if (!steps || !(isBranch || /[号()（）ア-ン①-⑳]/.test(typed))) return null;
  const { clauses, paragraphs = {}, items = {} } = numbering;
  const all = Object.keys(isBranch ? { ...clauses, ...paragraphs, ...items } : items);
  const found = all.filter((at) => waysOf(at, numbering).includes(steps.join(' ')));
  const [first] = found;
  // A clause that is one paragraph is named by the same words.
  return first !== undefined && found.every((at) => at.startsWith(first)) ? parseKey(first) : null;
}

/** By plain numbers; and as cited, where a paragraph is cited as printed or, being the only one, not at all. */
function waysOf(at: string, { clauses, paragraphs = {}, items = {} }: Numbering): readonly string[] {
  const { clause, paragraph } = parseKey(at);
  const own = items[at] ?? '';
  const plain = [clause, paragraph ?? '', own].join(' ');
  const cited = (clauses[String(clause)] ?? '') + (paragraphs[`${clause}-${paragraph}`] ?? '') + own;
  return [plain, cited].map((words) => (stepsIn(words) ?? []).join(' '));
}

/** Numbers and letters alone: 「第３条の２第１項第１号ア」 → 3_2, 1, 1, ア. Null where other words stand between them. */
function stepsIn(typed: string): readonly string[] | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[一二三四五六七八九十]+/g, digitsOf)
    .replace(/(?<=[0-9])条?の(?=[0-9])/g, '_')
    .replace(/[第条項号の()\s,、.・-]/g, ' ');
  const steps = plain.match(/[0-9]+(?:_[0-9]+)*|[ア-ン]|[a-z]/g);
  return steps?.join('') === plain.replace(/\s/g, '') ? steps : null;
}
