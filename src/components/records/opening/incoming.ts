/** Files that are opened: each stands beside the others, and none takes the place of another without a choice. */
import { renumbered } from '../../../lib/record/listing/copies.ts';
import { sentenceFor } from '../../../lib/record/problem.ts';
import type { Problem } from '../../../lib/record/problem.ts';
import { nothing } from '../../../lib/record/keeping/shelf.ts';
import type { Entry, Put } from '../../../lib/record/keeping/shelf.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { fileText } from '../../../browser/file-text.ts';
import { newId } from '../../../browser/new-id.ts';
import { isSame, replace, residentIn } from './claims.ts';
import type { Arrived } from './claims.ts';
import { differs } from './differs.ts';
import type { Library } from '../library.ts';
import type { QuestionDialog } from '../asking/question.ts';
import type { Done, RecordActs } from '../record-acts.ts';
import type { RecordsData } from '../records-data.ts';
import { nameOf } from '../list/row-nodes.ts';

/** What became of one file. */
interface TakenIn {
  readonly sentence: string;
  /** The record that it is in the list now. */
  readonly id?: string;
  readonly undo?: () => Promise<boolean>;
  readonly warning?: boolean;
}

export class Incoming {
  readonly #library: Library;
  readonly #data: RecordsData;
  readonly #acts: RecordActs;
  readonly #question: QuestionDialog;

  constructor(library: Library, data: RecordsData, acts: RecordActs, question: QuestionDialog) {
    this.#library = library;
    this.#data = data;
    this.#acts = acts;
    this.#question = question;
  }

  /** One after another, so that of two with one number the second is compared with the first. */
  async open(files: readonly File[]): Promise<Done> {
    const taken: TakenIn[] = [];
    for (const file of files) taken.push(await this.#openOne(file));
    const ids = taken.flatMap(({ id }) => id ?? []);
    const undos = taken.flatMap(({ undo }) => undo ?? []);
    const lines = taken.map(({ sentence }) => sentence);
    const [only = ''] = lines;
    const total = fill(this.#data.words.incoming.result, { total: files.length, count: ids.length });
    return {
      ...(files.length === 1 ? { sentence: only } : { sentence: total, list: lines }),
      ...(ids[0] !== undefined && { goTo: ids[0] }),
      ...(undos.length > 0 && { undo: allOf(undos) }),
      warning: taken.some(({ warning }) => warning),
    };
  }

  /** One more of the example, whatever became of those before. */
  async example(): Promise<Done> {
    const { done } = this.#data.words;
    const text = await this.#fetchExample();
    if (text === undefined || !this.#library.read(text).ok)
      return { sentence: done.exampleFailed, warning: true };
    const put = await this.#put(renumbered(text, newId()));
    return put.kind === 'stored' ? { sentence: done.example, goTo: put.entry.id } : this.#trouble(put);
  }

  async #fetchExample(): Promise<string | undefined> {
    try {
      const answer = await fetch(this.#data.example);
      return answer.ok ? await answer.text() : undefined;
    } catch {
      return undefined;
    }
  }

  async #openOne(file: File): Promise<TakenIn> {
    const text = await fileText(file);
    if (!text.ok) return this.#refused(file, text.problems);
    const read = this.#library.read(text.value);
    if (!read.ok) return this.#refused(file, read.problems);
    return this.#take({ file: file.name, text: text.value, record: read.value.record });
  }

  async #take(arrived: Arrived): Promise<TakenIn> {
    const found = await this.#library.shelf.get(arrived.record.id);
    if (found.kind === 'blocked') return this.#trouble(found);
    if (found.kind === 'found') return this.#claim(found.entry, arrived);
    const put = await this.#put(arrived.text);
    // Another tab was quicker: then there is one to compare it with.
    if (put.kind === 'conflict') return this.#take(arrived);
    return this.#taken(put, 'opened', arrived);
  }

  /** Its number stands in the list, or in the bin, already. */
  async #claim(entry: Entry, arrived: Arrived): Promise<TakenIn> {
    const { incoming } = this.#data.words;
    const { file } = arrived;
    const resident = residentIn(entry, this.#library);
    const name = nameOf(resident.row, this.#data);
    if (isSame(resident, arrived)) {
      return { sentence: fill(entry.deletedAt ? incoming.sameInBin : incoming.same, { file, name }) };
    }
    const save = () => {
      this.#acts.saveText(entry.text, resident.row);
    };
    const answer = await this.#question.ask(differs(resident, arrived, this.#data, save));
    if (answer === 'both') return this.#keepBoth(arrived);
    if (answer !== 'replace') return { sentence: fill(incoming.left, { file }) };
    const { put, undo } = await replace(resident, arrived, this.#library);
    const taken = this.#taken(put, 'replaced', arrived, name);
    return undo ? { ...taken, undo } : taken;
  }

  async #keepBoth(arrived: Arrived): Promise<TakenIn> {
    return this.#taken(await this.#put(renumbered(arrived.text, newId())), 'both', arrived);
  }

  #put(text: string): Promise<Put> {
    return this.#library.shelf.put(this.#library.draft(text, new Date()), nothing);
  }

  #taken(put: Put, kind: 'opened' | 'both' | 'replaced', { file }: Arrived, name = ''): TakenIn {
    if (put.kind !== 'stored') return this.#trouble(put);
    return { sentence: fill(this.#data.words.incoming[kind], { file, name }), id: put.entry.id };
  }

  #trouble({ kind }: { readonly kind: Exclude<Put['kind'], 'stored'> }): TakenIn & Done {
    const { done } = this.#data.words;
    return { sentence: kind === 'conflict' ? done.gone : done[kind], warning: true };
  }

  #refused({ name: file }: File, problems: readonly Problem[]): TakenIn {
    const { words, problems: said, manner } = this.#data;
    const sentences = problems.slice(0, mostAtOnce).map((problem) => sentenceFor(problem, said));
    const list = sentences.join(manner.sentenceGap);
    return { sentence: fill(words.incoming.refused, { file, problems: list }), warning: true };
  }
}

/** Of each file; whoever wants all of them opens it on the page for one that is received. */
const mostAtOnce = 5;

/** The last first, as they were done. */
function allOf(undos: readonly (() => Promise<boolean>)[]): () => Promise<boolean> {
  return async () => {
    let done = true;
    for (const undo of undos.toReversed()) done = (await undo()) && done;
    return done;
  };
}
