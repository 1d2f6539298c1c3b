/** The words of a mail with which papers are handed over. The site sends nothing. */
import { figure, inSentence } from '../../attestation/report/speaker.ts';
import type { Language } from '../../languages/language.ts';
import type { RecordFile } from '../../record/record.ts';
import { fill } from '../../wording/fill.ts';
import type { Enclosed } from './cover.ts';
import type { FormWords } from '../voice.ts';

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** The mail in each language. */
export function mailsOf(
  record: RecordFile | undefined,
  enclosed: readonly Enclosed[],
  words: Readonly<Record<Language, FormWords>>,
  spoken: readonly Language[],
): readonly Mail[] {
  return spoken.map((one) => mailOf(record, titlesIn(enclosed, one), words[one].forms, one));
}

function titlesIn(enclosed: readonly Enclosed[], language: Language): readonly string[] {
  return enclosed.map(({ title: [first, ...rest] }) => {
    const own = rest.find((line) => line.language === language) ?? first;
    return own?.text ?? '';
  });
}

/** @param titles of what is attached, in its order */
export function mailOf(
  record: RecordFile | undefined,
  titles: readonly string[],
  { mail }: FormWords['forms'],
  language: Language,
): Mail {
  const { contract = {}, contractor = {} } = record ?? {};
  const person = contractor.inCharge ?? {};
  const said = (text: string | undefined) => inSentence(text ?? '') || mail.blank;
  const list = titles.map((title, at) => fill(mail.item, { number: figure(at + 1, language), title }));
  const signature = [contractor.name, person.post, person.name, person.phone, person.mail]
    .map((text) => inSentence(text ?? ''))
    .filter(Boolean);
  const values = {
    contract: said(contract.title),
    orderingParty: said(contract.orderingParty),
    department: said(contract.department),
    contractor: said(contractor.name),
    sender: said(person.name),
    list: list.join('\n'),
    signature: signature.length > 0 ? signature.join('\n') : mail.blank,
  };
  return { subject: fill(mail.subject, values), body: fill(mail.body, values) };
}
