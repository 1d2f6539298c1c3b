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
  ['賃借人', '賃貸人'],
  ['甲', '乙'],
];
/** Those that stand in no pair: 「貴市」 and 「当社」 of a pledge. */
const orderingParties = [
  '貴市',
  '貴県',
  '貴庁',
  '貴省',
  '貴機構',
  '貴法人',
  '貴大学',
  '本市',
  '当市',
  '本県',
  '当機構',
];
const contractors = [
  '当社',
  '弊社',
  '請負業者',
  '受託業者',
  '受注業者',
  '受託事業者',
  '受注事業者',
  '納入業者',
  '落札者',
];

/** Of either side the name that the text makes act most often; of a side that it never names, that of the pair. */
export function partiesIn(text: string): FoundParties {
  const [ordering, contracting] = [
    busiest([...partyPairs.map(([one]) => one), ...orderingParties], text) ?? officeIn(text),
    busiest([...partyPairs.map(([, other]) => other), ...contractors], text),
  ];
  const [orderingParty, contractor] = partyPairs.find(
    ([one, other]) => one === ordering || other === contracting,
  ) ?? ['発注者', '受注者'];
  const found = { orderingParty: ordering ?? orderingParty, contractor: contracting ?? contractor };
  return ordering === undefined && contracting === undefined
    ? { ...found, unsure: '当事者の呼び名が本文に見当たりません。' }
    : found;
}

/** The first of them where several act as often. */
function busiest(names: readonly string[], text: string): string | undefined {
  const counts = names.map((name) => actsOf(name, text));
  const most = Math.max(...counts);
  return most === 0 ? undefined : names[counts.indexOf(most)];
}

function actsOf(name: string, text: string): number {
  return text.match(new RegExp(`(?<![一-龠])${name}(?=は|が|に|と|の|及び|又は)`, 'gu'))?.length ?? 0;
}

/** What an office calls itself where it writes no such name: 「市は、調査することができる。」 */
const offices = [
  '市',
  '町',
  '村',
  '区',
  '県',
  '都',
  '府',
  '国',
  '組合',
  '機構',
  '公社',
  '法人',
  '大学',
  '病院',
  '協会',
  '担当部署',
  '担当課',
  '主管課',
  '担当官',
];

/** The one that acts more than once: 「県内」 acts never, and once says little. */
function officeIn(text: string): string | undefined {
  const named = offices.map((name) => ({
    name,
    acts: text.match(new RegExp(`(?<![一-龠])${name}(?:は、|が|に|の)`, 'gu'))?.length ?? 0,
  }));
  return named.filter(({ acts }) => acts > 1).sort((one, other) => other.acts - one.acts)[0]?.name;
}
