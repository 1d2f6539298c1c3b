/** The letter on top of what is handed over (鑑). */
import { figure } from '../../attestation/report/speaker.ts';
import type { FormBlock, FormColumn, FieldContent, FormField, Lines, FormRow } from '../blocks.ts';
import { addressee, partyRows } from '../persons.ts';
import { content, ownSlot, sharedSlot } from '../slots.ts';
import type { FormTelling } from '../telling.ts';
import { saidWith } from '../texts.ts';

/** What lies under the letter. */
export interface Enclosed {
  readonly title: Lines;
  /** Its date, whom it is about, in which form it comes. */
  readonly remarks: Lines;
}

/** @param date ISO date of the letter; empty to write it by hand */
export function coverOf(
  telling: FormTelling,
  enclosed: readonly Enclosed[],
  date: string,
): readonly FormBlock[] {
  const { voice } = telling;
  return [
    { kind: 'date', slot: ownSlot(telling, 'date', 'date', date) },
    addressee(telling, 'ordering-party'),
    { kind: 'sender', rows: partyRows(telling, 'contractor', 'sender') },
    { kind: 'title', lines: voice.say(({ forms }) => forms.cover.title) },
    { kind: 'paragraph', role: 'body', lines: saidWith(telling, ({ forms }) => forms.cover.opening) },
    { kind: 'paragraph', role: 'opener', lines: voice.say(({ report }) => report.opener) },
    {
      kind: 'table',
      key: 'enclosed',
      columns: coverColumns(telling),
      rows: coverRows(telling, enclosed),
      grows: false,
    },
    { kind: 'fields', rows: [contact(telling)] },
    { kind: 'paragraph', role: 'end', lines: voice.say(({ report }) => report.end) },
  ];
}

/** The report and the record file, which are always handed over. */
export function alwaysEnclosed({ voice }: FormTelling): readonly Enclosed[] {
  return [
    { title: voice.say(({ forms }) => forms.cover.report), remarks: [] },
    {
      title: voice.say(({ forms }) => forms.cover.file),
      remarks: voice.say(({ forms }) => forms.cover.fileRemarks),
    },
  ];
}

function coverColumns({ voice }: FormTelling): readonly FormColumn[] {
  const widths = { number: 10, title: 55, remarks: 35 } as const;
  return (['number', 'title', 'remarks'] as const).map((key) => ({
    key,
    lines: voice.say(({ forms }) => forms.cover.column[key]),
    width: widths[key],
  }));
}

/** A letter that nothing fills in has room for more. */
const spare = 4;

function coverRows({ voice, record }: FormTelling, enclosed: readonly Enclosed[]): readonly FormRow[] {
  const [first = 'ja'] = voice.spoken;
  const said = enclosed.map(({ title, remarks }, at) => [[{ text: figure(at + 1, first) }], title, remarks]);
  const blank = record ? [] : Array.from({ length: spare }, (): Lines[] => [[], [], []]);
  return [...said, ...blank].map((cells, at) => ({
    key: String(at),
    cells: cells.map((fixed): FieldContent => content({ fixed })),
  }));
}

function contact(telling: FormTelling): FormField {
  const places = ['post', 'name', 'phone', 'mail'].map((name) => `contractor.inCharge.${name}`);
  return {
    head: { lines: telling.voice.say(({ forms }) => forms.cover.contact) },
    content: content({ slots: places.map((place) => sharedSlot(telling, place)), between: '　' }),
  };
}
