/** What the page of what is handed over hands to its element. */
import type { Annex } from '../../../lib/annex/annex.ts';
import type { Form } from '../../../lib/forms/form.ts';
import type { QuotedAnnex } from '../../../lib/forms/telling.ts';
import type { FormWords } from '../../../lib/forms/voice.ts';
import type { DateStyle } from '../../../lib/languages/dates.ts';
import type { Language } from '../../../lib/languages/language.ts';
import { wordingFor } from '../../../lib/wording/spoken.ts';
import type { Wording } from '../../../lib/wording/ja.ts';
import type { DeskData } from '../../form/keeping/desk.ts';
import { deskDataOf, wordsFor } from '../desk/paper-data.ts';

export interface HandingData extends DeskData {
  /** In which the page speaks, and its letter. */
  readonly language: Language;
  readonly spoken: readonly Language[];
  readonly dates: DateStyle;
  readonly quoted: QuotedAnnex;
  readonly said: Readonly<Record<Language, FormWords>>;
  /** What only the page says. */
  readonly handing: Wording['forms']['handingOver'];
  readonly desk: Wording['forms']['desk'];
  /** Of each form what a list says of its papers. */
  readonly forms: readonly Pick<Form, 'id' | 'title' | 'to'>[];
}

export function handingDataOf(
  annex: Annex,
  forms: readonly Form[],
  { language, spoken, dates }: Pick<HandingData, 'language' | 'spoken' | 'dates'>,
): HandingData {
  const { handingOver: handing, desk } = wordingFor(language, annex).forms;
  return {
    ...deskDataOf(annex, language),
    ...{ language, spoken, dates, handing, desk },
    quoted: { title: annex.title, label: annex.label, clauses: [] },
    said: wordsFor(annex, spoken),
    forms: forms.map(({ id, title, to }) => ({ id, title, ...(to && { to }) })),
  };
}
