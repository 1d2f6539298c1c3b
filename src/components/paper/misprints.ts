/** Notes on what the source misprints, for an edition in which the misprint is seen. */
import { numberingOf } from '../../lib/annex/numbering/tree.ts';
import type { Annex } from '../../lib/annex/annex.ts';
import { parseKey } from '../../lib/annex/numbering/address.ts';
import { addressLabel } from '../../lib/annex/numbering/labels.ts';
import type { Language } from '../../lib/languages/language.ts';
import { fill } from '../../lib/wording/fill.ts';
import { wordingFor } from '../../lib/wording/spoken.ts';

interface Note {
  readonly text: string;
  readonly lang: Language;
}

export function misprintNotes(annex: Annex, spoken: readonly Language[]): readonly Note[] {
  const norms = annex.clauses.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
  return norms.flatMap(({ id, text, misprint }) => {
    const seen = misprint && spoken.some((language) => text[language].includes(misprint.printed));
    return seen ? spoken.map((lang) => ({ lang, text: noteIn(lang, id, misprint, annex) })) : [];
  });
}

function noteIn(
  language: Language,
  norm: string,
  misprint: { readonly printed: string; readonly read: string },
  annex: Annex,
) {
  const { norms, paper } = wordingFor(language, annex);
  const label = addressLabel(parseKey(norm), language, numberingOf(annex));
  return fill(paper.annex.note, { label, text: fill(norms.sic, misprint) });
}
