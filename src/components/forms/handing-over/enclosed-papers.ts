/** The papers of a record, as the letter on top of them lists them. */
import type { Enclosed } from '../../../lib/forms/handing/cover.ts';
import type { Voice } from '../../../lib/forms/voice.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import type { HandingData } from './handing-data.ts';

interface EnclosedPaper {
  readonly id: string;
  readonly form: string;
  readonly enclosed: Enclosed;
  /** It is addressed to the Ordering Party. */
  readonly forThem: boolean;
}

/** In the order of the forms, then of the record. */
export function enclosedPapers(
  record: RecordFile | undefined,
  { forms }: Pick<HandingData, 'forms'>,
  voice: Voice,
): readonly EnclosedPaper[] {
  return forms.flatMap(({ id: form, title, to }) =>
    (record?.forms ?? [])
      .filter((paper) => paper.form === form)
      .map(({ id, date = '', about }) => ({
        ...{ id, form, forThem: to === 'ordering-party' },
        enclosed: {
          title: voice.text(title),
          remarks: [...voice.date(date), ...voice.written(subcontractorName(record, about))],
        },
      })),
  );
}

function subcontractorName(record: RecordFile | undefined, about: string | undefined): string {
  return record?.subcontractors.find(({ id }) => id === about)?.name ?? '';
}
