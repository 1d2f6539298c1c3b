import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slotsOf } from '../../src/lib/forms/blocks.ts';
import type { FormBlock, Lines } from '../../src/lib/forms/blocks.ts';
import { fillForm } from '../../src/lib/forms/fill.ts';
import { ownNames } from '../../src/lib/forms/persons.ts';
import type { FormTelling } from '../../src/lib/forms/telling.ts';
import { voiceFor } from '../../src/lib/forms/voice.ts';
import type { Language } from '../../src/lib/languages/language.ts';
import { edit, controlValueAt } from '../../src/lib/record/editing/edit.ts';
import { addPaper, paperOf, writePaper } from '../../src/lib/record/editing/papers.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { wordingFor } from '../../src/lib/wording/spoken.ts';
import { given, tiny } from '../annexes.ts';
import { sound } from '../record/records.ts';
import { keys } from './forms.ts';

const words = { ja: wordingFor('ja', tiny), en: wordingFor('en', tiny) };
const voice = (...spoken: Language[]) => voiceFor(spoken, 'japanese', words);
const blank = fillForm(keys, { annex: tiny, voice: voice('ja') });

/** Every line that stands on a paper. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}

const base: RecordFile = {
  ...sound,
  subcontractors: [
    { id: 'S1', tier: 1, name: '株式会社甲' },
    { id: 'S2', tier: 1, name: '乙合同会社', work: '運搬' },
  ],
};

/** The form filled in from a record, on a paper of its own with these places written. */
function filled(written: Readonly<Record<string, string>>, record = base, ...spoken: Language[]) {
  const began = addPaper(record, keys.id);
  const id = given(began.forms?.at(-1)).id;
  const next = Object.entries(written).reduce((one, [name, text]) => writePaper(one, id, name, text), began);
  const telling: FormTelling = {
    annex: tiny,
    voice: voice(...(spoken.length > 0 ? spoken : ['ja' as const])),
    record: next,
    paper: given(paperOf(next, id)),
  };
  return fillForm(keys, telling);
}

function of<K extends FormBlock['kind']>(blocks: readonly FormBlock[], kind: K) {
  return blocks.filter((block): block is Extract<FormBlock, { kind: K }> => block.kind === kind);
}

const text = (lines: Lines) => lines.map((line) => line.text).join('｜');

test('a letter begins with number, date, addressee, sender and title, and ends with 以上 and that no form is prescribed', () => {
  expect(blank.slice(0, 7).map(({ kind }) => kind)).toEqual([
    ...['paragraph', 'date', 'addressee', 'sender', 'title', 'paragraph', 'paragraph'],
  ]);
  expect(of(blank, 'paragraph').map(({ role }) => role)).toEqual(
    expect.arrayContaining(['number', 'opener', 'end', 'note', 'reference']),
  );
  expect(of(blank, 'paragraph').at(-1)?.lines).toEqual([
    {
      text: '様式は条文に定めがありません。発注者の様式がある場合は、それによります。',
      language: 'ja',
    },
  ]);
});

test('what is no letter goes to its receiver without the head of one', () => {
  const kinds = fillForm({ ...keys, plain: true }, { annex: tiny, voice: voice('ja') }).map(
    ({ kind }) => kind,
  );
  expect(kinds.slice(0, 3)).toEqual(['paragraph', 'date', 'title']);
  const pledge = { ...keys, from: 'worker' } as const;
  expect(ownNames(pledge)).toContain('senderName');
  expect(ownNames({ ...pledge, plain: true })).not.toContain('senderName');
});

test('a letter may end before what its receiver fills in', () => {
  const receipt = keys.blocks.findIndex(({ kind }) => kind === 'sign');
  const blocks = keys.blocks.toSpliced(receipt, 0, { kind: 'end' });
  const roles = fillForm({ ...keys, blocks }, { annex: tiny, voice: voice('ja') }).map((block) =>
    block.kind === 'paragraph' ? block.role : block.kind,
  );
  expect(roles.filter((role) => role === 'end')).toHaveLength(1);
  expect(roles.indexOf('end')).toBeLessThan(roles.lastIndexOf('sender'));
});

test('a blank paper has room everywhere, and says nothing of any record', () => {
  expect(slotsOf(blank).filter(({ said, lines }) => said !== '' || lines.length > 0)).toEqual([]);
  expect(textsOf(blank)).toContain('令和　　年　　月　　日');
  expect(given(of(blank, 'table')[0]).rows.filter(({ sample }) => !sample)).toHaveLength(4);
  expect(given(of(blank, 'table')[2]).rows.length).toBeGreaterThan(3);
});

test('the annex is named and quoted in its own words', () => {
  const clause = given(of(blank, 'clause')[0]);
  const own = given(tiny.clauses.find(({ number }) => number === 2));
  expect(text(clause.heading)).toContain(own.heading.ja);
  expect(clause.paragraphs.map(({ lines }) => given(lines[0]).text)).toEqual(
    own.paragraphs.map(({ sentences }) => sentences.map((one) => one.text.ja).join('')),
  );
});

test('what the record usually says stands there until something else is written, and is kept on the paper alone', () => {
  const person = { post: '運用課', name: '担当　花子' };
  const record = { ...base, contractor: { ...base.contractor, inCharge: person } };
  const by = (written: Readonly<Record<string, string>>) =>
    given(slotsOf(filled(written, record)).find(({ name }) => name === 'fields.by'));
  expect(by({})).toMatchObject({ said: '運用課　担当　花子', shared: false });
  expect(by({ 'fields.by': '総務課　鍵　太郎' }).said).toBe('総務課　鍵　太郎');
});

test('every field from the record shows exactly what the record says there', () => {
  const place = fc.constantFrom(
    'contract.title',
    'contractor.inCharge.name',
    'contractor.name',
    'contractor.address',
  );
  fc.assert(
    fc.property(place, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (name, written) => {
      const record = edit(base, name, written);
      const said = String(controlValueAt(record, name));
      const slots = slotsOf(filled({}, record)).filter((slot) => slot.name === name);
      expect(slots.length).toBeGreaterThan(0);
      for (const slot of slots) {
        expect(slot.said).toBe(said);
        // On paper a line ends in one way.
        const printed = said.replace(/\r\n?|[\u2028\u2029]/g, '\n').trim();
        expect(slot.lines.map((line) => line.text)).toEqual(printed === '' ? [] : [printed]);
      }
    }),
  );
});

test('what is written on the paper stands where it was written, and nowhere else', () => {
  // Entries of the record's list that are not there have no place of their own.
  const names = slotsOf(blank)
    .filter(({ shared, name }) => !shared && !name.includes('..'))
    .map(({ name }) => name);
  fc.assert(
    fc.property(fc.constantFrom(...names), (name) => {
      const own = slotsOf(filled({ [name]: '2026-05-01' })).filter(
        ({ shared, said }) => !shared && said !== '',
      );
      expect(own.map((slot) => slot.name)).toEqual([name]);
    }),
  );
});

describe('a paper that is about one Subcontractor', () => {
  test('shows its row, and whoever signs', () => {
    const blocks = filled({ about: 'S2' });
    const names = slotsOf(blocks).filter(({ name }) => name === 'subcontractors.S2.name');
    expect(names.map(({ said }) => said)).toEqual(['乙合同会社', '乙合同会社', '乙合同会社']);
  });

  test('has room while none is chosen', () => {
    const slots = slotsOf(filled({})).filter(({ name }) => name === 'subcontractor.name');
    expect(slots.map(({ said }) => said)).toEqual(['', '']);
  });
});

test('a table of a list has a row for each entry, and keeps what is written beside it', () => {
  const partners = given(of(filled({ 'lines.partners.S2.said': '鍵なし' }), 'table')[2]);
  expect(
    partners.rows.map(({ cells }) => cells.map(({ slots }) => slots.map(({ said }) => said).join())),
  ).toEqual([
    ['株式会社甲', ''],
    ['乙合同会社', '鍵なし'],
  ]);
});

test('of a table to fill in only what is filled in is printed', () => {
  const table = given(of(filled({ 'rows.keys.1.name': '裏口の鍵' }), 'table')[0]);
  expect(
    table.rows.filter(({ sample }) => !sample).map(({ cells }) => given(cells[0]).slots[0]?.said),
  ).toEqual(['', '裏口の鍵']);
});

test('widths come to the whole of the table', () => {
  for (const { columns } of of(blank, 'table'))
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 0);
  expect(given(of(blank, 'table')[0]).columns.map(({ width }) => width)).toEqual([40, 30, 30]);
});

test('ticks are those of the record', () => {
  const fields = given(of(filled({ 'fields.kind': 'safe' }), 'fields')[0]).rows;
  const ticks = given(fields.find(({ content }) => content.ticks)?.content.ticks);
  expect(ticks.ticks.map(({ key, ticked }) => [key, ticked])).toEqual([
    ['door', false],
    ['safe', true],
  ]);
});

test('in two languages the authoritative one leads, and what was written stands once', () => {
  const blocks = filled({ 'fields.count': '３本' }, base, 'ja', 'en');
  expect(of(blocks, 'title')[0]?.lines).toEqual([
    { text: '鍵の受渡しの届', language: 'ja' },
    { text: 'Notice of Keys', language: 'en' },
  ]);
  expect(slotsOf(blocks).find(({ name }) => name === 'fields.count')?.lines).toHaveLength(1);
});

test('a filled paper has the blocks of the blank one, in the same order', () => {
  expect(filled({ about: 'S1', 'fields.count': '1' }).map(({ kind }) => kind)).toEqual(
    blank.map(({ kind }) => kind),
  );
});
