/** The forms speak of what the annex and the record have. Every problem names the file, what was found and the mend. */
import type { Annex } from '../annex/annex.ts';
import { questionsOf } from '../annex/annex.ts';
import { pathTo } from '../annex/content/path-to.ts';
import { slip } from '../annex/content/slip.ts';
import type { Slip } from '../annex/content/slip.ts';
import { normsOf } from '../annex/text/rows.ts';
import { lineKey, tableKey } from '../record/editing/papers.ts';
import { blocksOf, fieldsOf, tablesOf } from './form.ts';
import type { Form, WrittenTable } from './form.ts';
import { ownNames } from './persons.ts';
import { isQuotable } from './quotes.ts';
import { isOfRow, kindAt, knownSources } from './sources.ts';
import { namedIn, placeholders } from './texts.ts';

/** What was found in one file, with what to write instead; and the word of the file that it is about. */
type FormSaid = readonly [said: string, word: string];
type FormRule = (form: Form, annex: Annex) => readonly FormSaid[];

/** All problems of the forms; empty where each of them can be filled in. */
export function checkForms(annex: Annex, forms: readonly Form[]): readonly Slip[] {
  const own = forms.flatMap((form) =>
    formRules.flatMap((rule) =>
      rule(form, annex).map(([said, word]) => slip(formPath(form), said, pathTo(form, word))),
    ),
  );
  return [...own, ...sameNumbers(forms)];
}

function formPath({ id }: Form): string {
  return `forms/${id}.yaml`;
}

function sameNumbers(forms: readonly Form[]): readonly Slip[] {
  return forms.flatMap((form, at) => {
    const other = forms.slice(0, at).find(({ number }) => number === form.number);
    return other
      ? [
          slip(
            formPath(form),
            `number ${form.number} is that of ${formPath(other)} too. Give one of them another number.`,
            ['number'],
          ),
        ]
      : [];
  });
}

const normsUnknown: FormRule = ({ norms }, { clauses }) => {
  const known = clauses.flatMap((clause) => normsOf(clause).map(({ id }) => id));
  return norms
    .filter((id) => !known.includes(id))
    .map((id) => [`norm ${id} is in no clause.yaml. Name a norm that is there, or delete it.`, id]);
};

const unknownQuestions: FormRule = ({ questions }, annex) => {
  const known = questionsOf(annex).map(({ id }) => id);
  return questions
    .filter((id) => !known.includes(id))
    .map((id) => [`question ${id} is in no clause.yaml. Name a question that is there, or delete it.`, id]);
};

const unknownSources: FormRule = (form) =>
  [...sourcesOf(form), ...sourcesInLists(form)]
    .filter((source) => kindAt(source) === undefined)
    .map((source) => [
      `from: no field of the record is called ${source}. Use one of ${knownSources.join(', ')}.`,
      source,
    ]);

/** A field of one Subcontractor, and nobody is told which. */
const rowlessSources: FormRule = (form) =>
  sourcesOf(form)
    .filter((source) => isOfRow(source) && !form.about)
    .map((source) => [
      `from: ${source} is a field of one Subcontractor. Write about: subcontractors, or leave from out.`,
      source,
    ]);

const strangeColumns: FormRule = (form) => tablesOf(form).flatMap(strangeIn);

function strangeIn(table: WrittenTable): readonly FormSaid[] {
  const { key: name, columns, lines = [], samples = [], list } = table;
  const keys = columns.map(({ key }) => key);
  const used = [
    ...lines.flatMap(({ cells, from, usual }) => [cells, from ?? {}, usual ?? {}]),
    ...samples,
  ].flatMap(Object.keys);
  const strange = [...new Set(used)].filter((key) => !keys.includes(key));
  const idle = columns.filter(({ from }) => from !== undefined && !list).map(({ key }) => key);
  return [
    ...strange.map((key): FormSaid => [
      `table ${name} has no column ${key}. Name one of ${keys.join(', ')}.`,
      key,
    ]),
    ...idle.map((key): FormSaid => [
      `table ${name}: column ${key} comes from a list, and the table has none. Write list: subcontractors, or leave from out.`,
      key,
    ]),
    ...(tableWidth(table) > 100
      ? [[`table ${name} is wider than 100 percent. Make its columns narrower.`, name] as const]
      : []),
  ];
}

function tableWidth({ columns }: WrittenTable): number {
  return columns.reduce((sum, { width = 3 }) => sum + width, 0);
}

/** Two places under one name would be written over one another. */
const repeatedKeys: FormRule = (form) => {
  const blocks = blocksOf(form);
  const own = [
    ...fieldsOf(form).flatMap(({ key, from }) => (from === undefined ? [key] : [])),
    ...blocks.flatMap((block) => (block.kind === 'ticks' ? [block.key] : [])),
    ...ownNames(form),
  ];
  const tables = tablesOf(form);
  return [
    ...repeated(own).map((key): FormSaid => [
      `the key ${key} stands twice among its fields. Give each a key of its own.`,
      key,
    ]),
    ...repeated(tables.map(({ key }) => key)).map((key): FormSaid => [
      `two tables are called ${key}. Give each a key of its own.`,
      key,
    ]),
    ...tables.flatMap((table) => keysRepeated(table)),
  ];
};

function keysRepeated({ key: name, columns, lines = [] }: WrittenTable): readonly FormSaid[] {
  const keys = columns.map(({ key }) => key);
  const taken = keys.filter((key) => key === tableKey || key === lineKey);
  return [
    ...repeated(keys).map((key): FormSaid => [
      `table ${name} has two columns ${key}. Give each a key of its own.`,
      key,
    ]),
    ...repeated(lines.map(({ key }) => key)).map((key): FormSaid => [
      `table ${name} has two lines ${key}. Give each a key of its own.`,
      key,
    ]),
    ...taken.map((key): FormSaid => [
      `table ${name}: the record keeps something else under ${key}. Give the column another key.`,
      key,
    ]),
  ];
}

function repeated(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];
}

const unknownClauses: FormRule = (form, { clauses }) =>
  blocksOf(form)
    .flatMap((block) => (block.kind === 'clauses' ? block.clauses : []))
    .filter((address) => !isQuotable(clauses, address))
    .map((address) => [
      `clauses: the annex has no ${address}. Write a clause (8) or a paragraph (8-3) that it has.`,
      address,
    ]);

const unknownPlaceholders: FormRule = (form) => {
  const used = [...new Set(stringsIn(form).flatMap(namedIn))];
  return used
    .filter((name) => !placeholders.includes(name))
    .map((name) => [
      `nothing is known as {${name}}. Write one of ${placeholders.map((one) => `{${one}}`).join(', ')}.`,
      name,
    ]);
};

/** A paper of one Subcontractor must say which. */
const aboutNobody: FormRule = ({ about, from, to, blocks }) => {
  const parties = [from, to, ...blocks.flatMap((block) => (block.kind === 'sign' ? [block.party] : []))];
  return parties.includes('subcontractor') && !about
    ? [['it names a Subcontractor, and not which. Write about: subcontractors.', 'subcontractor']]
    : [];
};

const formRules: readonly FormRule[] = [
  normsUnknown,
  unknownQuestions,
  unknownSources,
  rowlessSources,
  strangeColumns,
  repeatedKeys,
  unknownClauses,
  unknownPlaceholders,
  aboutNobody,
];

/** Of fields, and of lines that stand in tables. */
function sourcesOf(form: Form): readonly string[] {
  const fields = fieldsOf(form).flatMap(({ from = [], until = [], usual = [] }) =>
    [from, until, usual].flat(),
  );
  const lines = tablesOf(form).flatMap(({ lines = [] }) =>
    lines.flatMap(({ from = {}, usual = {} }) => Object.values({ ...from, ...usual }).flat()),
  );
  return [...new Set([...fields, ...lines])];
}

function sourcesInLists(form: Form): readonly string[] {
  const columns = tablesOf(form).flatMap(({ columns }) => columns.flatMap(({ from }) => from ?? []));
  return [...new Set(columns)].filter((source) => !sourcesOf(form).includes(source));
}

/** Every string of a file: whatever stands in braces must be known. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
