/** How the contract names its two parties, read from the text itself. */

export interface FoundParties {
  readonly orderingParty: string;
  readonly contractor: string;
  /** Why a person must look at it. */
  readonly unsure?: string;
}

const partyPairs: readonly (readonly [orderingParty: string, contractor: string])[] = [
  ['発注者', '受注者'],
  ['委託者', '受託者'],
  ['委託元', '委託先'],
  ['注文者', '請負者'],
  ['甲', '乙'],
];

/** The pair that the text makes act most often. */
export function partiesIn(text: string): FoundParties {
  const counts = partyPairs.map(([one, other]) => actsOf(one, text) + actsOf(other, text));
  const best = counts.indexOf(Math.max(...counts));
  const [orderingParty, contractor] = partyPairs[best] ?? ['発注者', '受注者'];
  if (counts[best] === 0)
    return { orderingParty, contractor, unsure: '当事者の呼び名が本文に見当たりません。' };
  return { orderingParty, contractor };
}

function actsOf(name: string, text: string): number {
  return text.match(new RegExp(`(?<![一-龠])${name}(?=は|が|に|と|の|及び|又は)`, 'gu'))?.length ?? 0;
}
