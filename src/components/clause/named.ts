/** What is said of the text as a whole. */
import type { Annex } from '../../lib/annex/annex.ts';
import type { Language } from '../../lib/language.ts';
import { fill } from '../../lib/wording/fill.ts';
import { wordingIn } from '../../lib/wording/wording.ts';

/** From the proof: whether anything that is layout was left out, and how much. */
export function sourceClaim(annex: Annex, language: Language): string {
  const { source, sourceLess } = wordingIn(language).pages.annex;
  const count = annex.layout?.length ?? 0;
  return count === 0 ? source : fill(sourceLess, { count });
}
