/** What the sentences lay down, by name: 「発注者の義務」 is searched for beside the text, which seldom says it so. */
import type { Bearer, Force, Norm } from '../annex/types/norm.ts';
import type { Language } from '../languages/language.ts';
import { fill } from '../wording/fill.ts';
import { wordingFor } from '../wording/spoken.ts';
import type { Named } from '../wording/spoken.ts';
import { wordingIn } from '../wording/wording.ts';
import type { WordEntry } from './entry.ts';

const normKinds = ['must', 'must-not', 'endeavor', 'may', 'is-to'] as const satisfies readonly Force[];
const bearerSides = ['contractor', 'ordering-party'] as const satisfies readonly Bearer[];
type NormKind = (typeof normKinds)[number];
type Side = (typeof bearerSides)[number];

/** Each name once: 「発注者の義務」, 「受注者の義務」 where both owe it; none for a sentence that extends another. */
export function normNames(sentences: readonly Norm[], annex: Named, language: Language): readonly string[] {
  const names = sentences.flatMap(({ bearer, force }) =>
    sidesOf(bearer).flatMap((side) =>
      kindsOf(force).map((kind) => kindNames(kind, side, annex, language)[0] ?? ''),
    ),
  );
  return [...new Set(names)];
}

/** Every name, given out or not: who asks for 「受注者の権利」 asks for this and not for any right. */
export function normEntries(annex: Named, language: Language): readonly WordEntry[] {
  return bearerSides.flatMap((side) =>
    normKinds.map((kind): WordEntry => {
      const [said = '', ...norm] = kindNames(kind, side, annex, language);
      return { said, by: { norm } };
    }),
  );
}

/** By the party's name in the contract, then by the one that readers know from others. */
function kindNames(kind: NormKind, side: Side, annex: Named, language: Language): readonly string[] {
  const { norms, search } = wordingFor(language, annex);
  const bearers = new Set([norms.bearer[side], wordingIn(language).norms.bearer[side]]);
  const forms = search.norms[kind].split(/；|; /);
  return [...bearers].flatMap((bearer) => forms.map((name) => fill(name, { bearer })));
}

function sidesOf(bearer: Bearer): readonly Side[] {
  if (bearer === 'both') return ['ordering-party', 'contractor'];
  return bearerSides.filter((side) => side === bearer);
}

function kindsOf(force: Force): readonly NormKind[] {
  if (force === 'must-and-must-not') return ['must', 'must-not'];
  return normKinds.filter((kind) => kind === force);
}
