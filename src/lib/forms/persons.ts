/** The parties of a paper: whom it goes to, and who hands it over or signs. */
import type { FormBlock, FormField } from './blocks.ts';
import type { Form, Party, WrittenSign } from './form.ts';
import { content, marked, ownSlot, sharedSlot } from './slots.ts';
import { saidAt } from './telling.ts';
import type { FormTelling } from './telling.ts';
import { sentenceLines } from './texts.ts';
import type { FormWords } from './voice.ts';

/** Where the name of a party stands; a worker is named on the paper alone. */
const names: Readonly<Record<Exclude<Party, 'worker'>, string>> = {
  contractor: 'contractor.name',
  'ordering-party': 'contract.orderingParty',
  subcontractor: 'subcontractor.name',
};

const addresseeKey = 'addressee';

type SenderLabel = keyof FormWords['forms']['sender'];
/** What is said of a party that hands something over: a place of the record, or the end of a name of the paper's own. */
type PartyLine = readonly [label: SenderLabel, place: { readonly from: string } | { readonly own: string }];

const partyLines: Readonly<Record<Party, readonly PartyLine[]>> = {
  contractor: [
    ['address', { from: 'contractor.address' }],
    ['name', { from: names.contractor }],
    ['representative', { from: 'contractor.representative' }],
  ],
  'ordering-party': [
    ['orderingParty', { from: names['ordering-party'] }],
    ['department', { from: 'contract.department' }],
    ['officer', { own: 'Officer' }],
  ],
  subcontractor: [
    ['address', { own: 'Address' }],
    ['name', { from: names.subcontractor }],
    ['representative', { own: 'Representative' }],
  ],
  worker: [
    ['post', { own: 'Post' }],
    ['person', { own: 'Name' }],
  ],
};

/** The honorific of the Ordering Party is that of the record; companies have their own, and persons have theirs. */
export function addressee(telling: FormTelling, to: Party): FormBlock {
  const { voice } = telling;
  const slot =
    to === 'worker'
      ? ownSlot(telling, `fields.${addresseeKey}`, 'line', telling.paper?.fields?.[addresseeKey])
      : sharedSlot(telling, names[to]);
  const own = to === 'ordering-party' ? saidAt(telling, 'contract.honorific').trim() : '';
  const honorific = voice.honorific(({ forms, report }) =>
    to === 'ordering-party' || to === 'worker' ? report.honorific : forms.company,
  );
  return { kind: 'addressee', slot, honorific: honorific === '' ? '' : own || honorific };
}

/** @param key what the places of the paper's own begin with */
export function partyRows(telling: FormTelling, party: Party, key: string): readonly FormField[] {
  const { voice, paper } = telling;
  return partyLines[party].map(([label, place]) => {
    const name = 'own' in place ? key + place.own : '';
    const slot =
      'from' in place
        ? sharedSlot(telling, place.from)
        : ownSlot(telling, `fields.${name}`, 'line', paper?.fields?.[name]);
    return {
      head: { lines: voice.say(({ forms }) => forms.sender[label]) },
      content: content({ slots: [slot] }),
    };
  });
}

/** A date and who signs below it. */
export function signed(telling: FormTelling, { key, party, text, basis }: WrittenSign): readonly FormBlock[] {
  const date = `${key}Date`;
  return [
    ...(text
      ? [
          {
            kind: 'paragraph',
            role: 'body',
            lines: sentenceLines(telling, text),
            ...marked(telling, basis),
          } as const,
        ]
      : []),
    { kind: 'date', slot: ownSlot(telling, `fields.${date}`, 'date', telling.paper?.fields?.[date]) },
    { kind: 'sender', rows: partyRows(telling, party, key) },
  ];
}

/** The names of a paper's own places that no author wrote. */
export function ownNames({ to, plain, from, blocks }: Form): readonly string[] {
  const signs = blocks.flatMap((block) => (block.kind === 'sign' ? [block] : []));
  const letter = to && !plain;
  const heads = letter ? [{ key: 'sender', party: from }] : [];
  return [
    ...(letter && to === 'worker' ? [addresseeKey] : []),
    ...signs.map(({ key }) => `${key}Date`),
    ...[...heads, ...signs].flatMap(({ key, party }) =>
      partyLines[party].flatMap(([, place]) => ('own' in place ? [key + place.own] : [])),
    ),
  ];
}
