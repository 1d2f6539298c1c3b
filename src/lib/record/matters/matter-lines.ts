/** What is to be looked at, in words: a sentence, and the places to mend it. */
import { fill } from '../../wording/fill.ts';
import type { Wording } from '../../wording/ja.ts';
import type { Matter } from './matter.ts';

export interface MatterLine {
  readonly kind: Matter['kind'];
  /** Ends before the places. */
  readonly sentence: string;
  /** `target` is the place's name in the form's address. */
  readonly places: readonly { readonly target: string; readonly name: string }[];
}

export interface MatterWords {
  readonly matters: Wording['matters'];
  /** What the form calls its fields. */
  readonly fields: FieldNames;
  /** What a fact is called. */
  readonly factName: (key: string) => string;
}

/** By the first two parts of a field's place in the record. */
export type FieldNames = Pick<Wording['assessment'], 'contract' | 'contractor'> & {
  readonly assessment: Wording['assessment']['particulars'];
  readonly subcontractors: string;
};

/** What matters are said with, out of all the sentences of a language. */
export function matterWordsOf({ matters, assessment }: Wording): Omit<MatterWords, 'factName'> {
  const { contract, contractor, particulars, lists } = assessment;
  return {
    matters,
    fields: {
      ...{ contract, contractor, assessment: particulars },
      subcontractors: lists.subcontractors,
    },
  };
}

/** One line a matter, in its order. */
export function matterLines(matters: readonly Matter[], words: MatterWords): readonly MatterLine[] {
  return matters.map(({ kind, questions, facts, fields }) => ({
    kind,
    sentence: words.matters.kind[kind],
    places: [
      ...facts.map((key) => ({ target: `fact-${key}`, name: words.factName(key) })),
      ...questions.map((id) => ({ target: id, name: id.slice(1) })),
      ...fields.map((field) => ({ target: fieldAddress(field), name: fieldLabel(field, words) })),
    ],
  }));
}

/** How the address of the form names a place in the record: `contract-to` for `contract.to`. */
export function fieldAddress(field: string): string {
  return field.replaceAll('.', '-');
}

/** 「履行期間（終わり）」 for `contract.to`, 「6-1」 for a field of its answer, the number of a row. */
function fieldLabel(field: string, { matters, fields }: MatterWords): string {
  const [room = '', key = ''] = field.split('.');
  switch (room) {
    case 'answers':
      return key.slice(1);
    case 'evidence':
      return key;
    case 'subcontractors':
      return key ? fill(matters.subcontractor, { number: key }) : fields.subcontractors;
    default: {
      const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
        contract: fields.contract,
        contractor: fields.contractor,
        assessment: fields.assessment,
      };
      return named[room]?.[key] ?? field;
    }
  }
}
