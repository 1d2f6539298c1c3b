/** Pages that an annex may have nothing for: they are not built then, and nothing leads to them. */
import type { Annex } from './annex.ts';

export type OptionalPage = 'glossary' | 'crosswalk' | 'orderingParty';

export function hasPage(
  { glossary, frameworks, preparations }: Pick<Annex, 'glossary' | 'frameworks' | 'preparations'>,
  page: OptionalPage,
): boolean {
  const what = { glossary, crosswalk: frameworks, orderingParty: Object.keys(preparations) };
  return what[page].length > 0;
}
