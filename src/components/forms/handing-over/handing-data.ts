/** What the page of what is handed over hands to its element. */
import type { Annex } from '../../../lib/annex/annex.ts';
import type { Form } from '../../../lib/forms/form.ts';
import type { QuotedAnnex } from '../../../lib/forms/telling.ts';
import type { FormWords } from '../../../lib/forms/voice.ts';
import type { DateStyle } from '../../../lib/languages/dates.ts';
import type { Language } from '../../../lib/languages/language.ts';
import type { Reader } from '../../../browser/records/reading.ts';
import { pageDataOf } from '../../form/page-data.ts';
import { wordsFor } from '../desk/paper-data.ts';

export interface HandingData extends Reader {
  readonly language: Language;
  readonly dates: DateStyle;
  readonly quoted: QuotedAnnex;
  readonly said: Readonly<Record<Language, FormWords>>;
  /** Of each form what a list says of its papers. */
  readonly forms: readonly Pick<Form, 'id' | 'title' | 'to'>[];
  /** What the names of saved files begin with. */
  readonly fileName: string;
}

export function handingDataOf(
  annex: Annex,
  forms: readonly Form[],
  language: Language,
  dates: DateStyle,
): HandingData {
  const { annex: identity, rules, problems, migration, words } = pageDataOf(annex, language, '');
  return {
    ...{ annex: identity, rules, problems, migration, language, dates },
    quoted: { title: annex.title, label: annex.label, clauses: [] },
    said: wordsFor(annex, [language]),
    forms: forms.map(({ id, title, to }) => ({ id, title, ...(to && { to }) })),
    fileName: words.files.fileName,
  };
}
