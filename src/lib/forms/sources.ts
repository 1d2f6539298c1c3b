/** Which places of the record a paper may show, and what stands there. */
import { assessmentFields, contractFields, contractorFields, subcontractorFields } from '../record/fields.ts';
import type { Fields } from '../record/fields.ts';
import { controlValueAt } from '../record/editing/edit.ts';
import type { RecordFile } from '../record/record.ts';
import type { Kind } from './form.ts';

/** The first word of a place in the row of a list that a paper, or a line of its table, is about. */
const rowSource = 'subcontractor';
const sourceFields: Readonly<Record<string, Fields>> = {
  contract: contractFields,
  contractor: contractorFields,
  assessment: assessmentFields,
  [rowSource]: subcontractorFields,
};

/** How what stands at this place is written; undefined where no record has the place, or no paper can show it. */
export function kindAt(source: string): Kind | undefined {
  const [room = '', ...path] = source.split('.');
  const found = path.reduce<Fields[string] | undefined>(
    (fields, name) => (typeof fields === 'object' && Object.hasOwn(fields, name) ? fields[name] : undefined),
    Object.hasOwn(sourceFields, room) ? sourceFields[room] : undefined,
  );
  switch (found) {
    case 'line':
    case 'area':
    case 'date':
      return found;
    case 'title':
      return 'area';
    default:
      return undefined;
  }
}

/** Is it a field of the row that the paper is about? */
export function isOfRow(source: string): boolean {
  return source.startsWith(`${rowSource}.`);
}

/** As the record knows the place: `subcontractor.name` of S1 is `subcontractors.S1.name`. Undefined without a row. */
export function recordPlace(source: string, about: string | undefined): string | undefined {
  if (!isOfRow(source)) return source;
  return about === undefined || about === ''
    ? undefined
    : `subcontractors.${about}${source.slice(rowSource.length)}`;
}

/** What the record says at the place; empty without a record. */
export function textAt(record: RecordFile | undefined, place: string | undefined): string {
  const said = record && place !== undefined ? controlValueAt(record, place) : '';
  return typeof said === 'string' ? said : '';
}

/** For messages to authors. */
export const knownSources: readonly string[] = Object.entries(sourceFields).flatMap(([room, fields]) =>
  sourcesIn(room, fields).filter((place) => kindAt(place) !== undefined),
);

function sourcesIn(path: string, fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, inner]) =>
    typeof inner === 'object' ? sourcesIn(`${path}.${name}`, inner) : [`${path}.${name}`],
  );
}
