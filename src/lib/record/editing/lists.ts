/** The lists of a record, and the evidence named beside its answers: rows added, named and taken away. Pure. */
import { tick, textsAt } from './edit.ts';
import { isFull, most } from '../record-type.ts';
import type { RecordFile } from '../record.ts';

export type ListName = 'evidence' | 'subcontractors';

/** The letter before the number of a row. */
const idLetters: Readonly<Record<ListName, string>> = { evidence: 'E', subcontractors: 'S' };
/** The highest number that a record may hold. */
const maxNumber = 9999;

/** The record with a blank row at the end of the list; the row's id is the last one. */
export function addRow(record: RecordFile, list: ListName): RecordFile {
  if (isFull(record, list)) return record;
  const id = nextId(record, list);
  const row = list === 'evidence' ? { id, title: '' } : { id, tier: 1, name: '' };
  return { ...record, [list]: [...record[list], row] };
}

/** The record without the row; evidence that is gone is also no longer named beside answers. */
export function removeRow(record: RecordFile, list: ListName, id: string): RecordFile {
  const uses = list === 'evidence' ? usesOf(record, id) : [];
  const without: RecordFile = { ...record, [list]: record[list].filter((row) => row.id !== id) };
  return uses.reduce((next, question) => unname(next, question, id), without);
}

/** Id of a piece of evidence → the questions beside whose answers it is named. */
export function namedQuestions({ answers }: RecordFile): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const [question, answer] of Object.entries(answers)) {
    for (const id of evidenceIdsOf(answer)) named.set(id, [...(named.get(id) ?? []), question]);
  }
  return named;
}

/** The questions beside whose answers a piece of evidence is named, in the order of the record. */
export function usesOf({ answers }: RecordFile, id: string): readonly string[] {
  return Object.keys(answers).filter((question) => evidenceIdsOf(answers[question]).includes(id));
}

/** Ids of the evidence that is named beside an answer. */
export function namedBeside(record: RecordFile, question: string): readonly string[] {
  return textsAt(record, evidencePath(question));
}

/** Can nothing more be named beside this answer by a new title? */
export function isNamedFull(record: RecordFile, question: string): boolean {
  return isFull(record, 'evidence') || namedBeside(record, question).length >= most.named;
}

/**
 * The record with a document named beside an answer; an unknown title becomes a new row of the evidence. Where a record
 * can hold no more it is the same record.
 */
export function nameTitle(record: RecordFile, question: string, title: string): RecordFile {
  const known = record.evidence.find((row) => row.title === title);
  if (known) return nameById(record, question, known.id);
  if (isNamedFull(record, question)) return record;
  const id = nextId(record, 'evidence');
  return nameById({ ...record, evidence: [...record.evidence, { id, title }] }, question, id);
}

/** The record with a row of the evidence named beside an answer, once. */
export function nameById(record: RecordFile, question: string, id: string): RecordFile {
  const named = namedBeside(record, question);
  if (named.includes(id) || named.length >= most.named) return record;
  return tick(record, evidencePath(question), id, true);
}

/** The record with a piece of evidence no longer named beside an answer; it stays in the list. */
export function unname(record: RecordFile, question: string, id: string): RecordFile {
  return tick(record, evidencePath(question), id, false);
}

/** The record without a fact, or without an answer and whatever was written beside it. */
export function clear(record: RecordFile, room: 'facts' | 'answers', key: string): RecordFile {
  const left = Object.entries(record[room]).filter(([name]) => name !== key);
  return { ...record, [room]: Object.fromEntries(left) };
}

function evidencePath(question: string): string {
  return `answers.${question}.evidence`;
}

function evidenceIdsOf(answer: RecordFile['answers'][string] | undefined): readonly string[] {
  return answer?.evidence ?? [];
}

/** E1, E2 …: never a number that is in use. */
function nextId(record: RecordFile, list: ListName): string {
  const used = new Set(record[list].map(({ id }) => Number(id.slice(1))));
  let next = Math.max(0, ...used) + 1;
  if (next > maxNumber) next = 1;
  while (used.has(next)) next += 1;
  return `${idLetters[list]}${next}`;
}
