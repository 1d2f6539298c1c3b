/** What the element of a paper is handed inside its page. */
import { questionsOf } from '../../../lib/annex/annex.ts';
import type { Annex } from '../../../lib/annex/annex.ts';
import { parseKey } from '../../../lib/annex/numbering/address.ts';
import { blocksOf } from '../../../lib/forms/form.ts';
import type { Form } from '../../../lib/forms/form.ts';
import type { QuotedAnnex } from '../../../lib/forms/telling.ts';
import type { FormWords } from '../../../lib/forms/voice.ts';
import type { DateStyle } from '../../../lib/languages/dates.ts';
import type { Language } from '../../../lib/languages/language.ts';
import { wordingFor } from '../../../lib/wording/spoken.ts';
import type { Wording } from '../../../lib/wording/ja.ts';
import type { DeskData } from '../../form/keeping/desk.ts';
import { pageDataOf } from '../../form/page-data.ts';

export interface PaperData extends DeskData {
  readonly form: Form;
  readonly quoted: QuotedAnnex;
  /** In which the page speaks, and its paper. */
  readonly language: Language;
  readonly spoken: readonly Language[];
  readonly dates: DateStyle;
  /** What the paper says, by language. */
  readonly said: Readonly<Record<Language, FormWords>>;
  readonly desk: Wording['forms']['desk'];
  /** The questions whose answers the paper is evidence of. */
  readonly supports: readonly string[];
}

export function paperDataOf(
  annex: Annex,
  form: Form,
  { language, spoken, dates }: Pick<PaperData, 'language' | 'spoken' | 'dates'>,
): PaperData {
  return {
    ...deskDataOf(annex, language),
    ...{ form, language, spoken, dates },
    quoted: quotedIn(annex, form),
    said: wordsFor(annex, spoken),
    desk: wordingFor(language, annex).forms.desk,
    supports: supportedBy(annex, form),
  };
}

/** What a page needs that keeps a record. */
export function deskDataOf(annex: Annex, language: Language): DeskData {
  const { annex: identity, rules, problems, migration, words } = pageDataOf(annex, language, '');
  const { keeping, files } = words;
  return { annex: identity, rules, problems, migration, example: '', words: { keeping, files } };
}

/** To an acknowledgement no evidence is named. */
function supportedBy(annex: Annex, { questions }: Form): readonly string[] {
  return questionsOf(annex)
    .filter(({ id, kind }) => kind !== 'acknowledgement' && questions.includes(id))
    .map(({ id }) => id);
}

/** What papers say, in some languages. */
export function wordsFor(annex: Annex, spoken: readonly Language[]): Record<Language, FormWords> {
  return Object.fromEntries(spoken.map((one) => [one, formWords(annex, one)])) as Record<Language, FormWords>;
}

function formWords(annex: Annex, language: Language): FormWords {
  const { forms, report } = wordingFor(language, annex);
  const { opener, end, honorific } = report;
  return { forms, report: { opener, end, honorific } };
}

/** Only the clauses that the paper quotes travel with it. */
function quotedIn({ title, label, clauses }: Annex, form: Form): QuotedAnnex {
  const quoted = blocksOf(form).flatMap((block) => (block.kind === 'clauses' ? block.clauses : []));
  const numbers = quoted.map((address) => String(parseKey(address).clause));
  const kept = clauses
    .filter(({ number }) => numbers.includes(String(number)))
    .map((clause) => ({ ...clause, questions: [], crosswalk: {} }));
  return { title, label, clauses: kept };
}
