/** What can be done with one record. Each says what became of it, and how it is undone. */
import { recordCopy } from '../../lib/record/listing/copies.ts';
import { recordEnding, recordFileName } from '../../lib/record/file-name.ts';
import { codeOf } from '../../lib/record/fingerprint.ts';
import type { RecordRow } from '../../lib/record/listing/listing.ts';
import { nothing } from '../../lib/record/keeping/shelf.ts';
import type { Changed, None, Put, Removal } from '../../lib/record/keeping/shelf.ts';
import { fill } from '../../lib/wording/fill.ts';
import { download } from '../../browser/download.ts';
import { newId } from '../../browser/new-id.ts';
import type { Library } from './library.ts';
import type { PageNews } from './notice.ts';
import type { RecordsData } from './records-data.ts';
import { nameOf } from './list/row-nodes.ts';

export interface Done extends PageNews {
  /** The record that the keyboard goes to. */
  readonly goTo?: string;
}

export class RecordActs {
  readonly #library: Library;
  readonly #data: RecordsData;

  constructor(library: Library, data: RecordsData) {
    this.#library = library;
    this.#data = data;
  }

  async copy(row: RecordRow): Promise<Done> {
    const { words } = this.#data;
    const text = await this.#library.textOf(row.entry.id);
    if (text === undefined || !this.#library.read(text).ok)
      return { sentence: words.done.gone, warning: true };
    const now = new Date();
    const copy = recordCopy(text, newId(), now.toISOString());
    const name = fill(words.copyName, { name: nameOf(row, this.#data) });
    const draft = this.#library.draft(copy, now);
    const put = await this.#library.shelf.put({ ...draft, label: name }, nothing);
    return this.#said(put, fill(words.done.copied, { name }), { goTo: draft.id });
  }

  async rename(row: RecordRow, label: string): Promise<Done> {
    const { shelf } = this.#library;
    const { id, label: before = '' } = row.entry;
    const changed = await shelf.label(id, label);
    const name = nameOf({ ...row, name: label || row.title }, this.#data);
    const undo = async () => (await shelf.label(id, before)).kind === 'stored';
    return this.#said(changed, fill(this.#data.words.done.renamed, { name }), { undo, goTo: id });
  }

  async bin(row: RecordRow): Promise<Done> {
    const { shelf } = this.#library;
    const changed = await shelf.bin(row.entry.id, new Date());
    const undo = async () => (await shelf.restore(row.entry.id)).kind === 'stored';
    return this.#said(changed, this.#about('binned', row), { undo });
  }

  async restore(row: RecordRow): Promise<Done> {
    const { shelf } = this.#library;
    const { id, deletedAt } = row.entry;
    const changed = await shelf.restore(id);
    const undo = async () => (await shelf.bin(id, new Date(deletedAt ?? Date.now()))).kind === 'stored';
    return this.#said(changed, this.#about('restored', row), { undo, goTo: id });
  }

  /** For good, but for what has been brought back meanwhile. */
  async remove(rows: readonly RecordRow[], sentence: string): Promise<Done> {
    let done: Done | undefined;
    for (const { entry } of rows) {
      const removed = await this.#library.shelf.remove(entry.id);
      if (removed.kind === 'removed') this.#library.forget(entry.id);
      else done = this.#said(removed, '', {});
    }
    return done ?? { sentence };
  }

  async save(row: RecordRow): Promise<Done> {
    const text = await this.#library.textOf(row.entry.id);
    if (text === undefined) return { sentence: this.#data.words.done.gone, warning: true };
    this.saveText(text, row);
    return { sentence: this.#about('saved', row) };
  }

  /** To the letter, whether it can be read or not. */
  saveText(text: string, row: RecordRow): void {
    download(text, this.#fileName(text, row));
  }

  /** As many as there are, one after another: a browser that is asked for all of them at once drops some. */
  async saveAll(rows: readonly RecordRow[]): Promise<Done> {
    let count = 0;
    for (const row of rows) {
      const text = await this.#library.textOf(row.entry.id);
      if (text === undefined) continue;
      this.saveText(text, row);
      count += 1;
      await new Promise((resolve) => setTimeout(resolve, pauseBetween));
    }
    return { sentence: fill(this.#data.words.done.savedAll, { count }) };
  }

  #fileName(text: string, { title, contractor }: RecordRow): string {
    const { prefix } = this.#data;
    const read = this.#library.read(text);
    if (read.ok) {
      const { record, migrated } = read.value;
      return recordFileName(prefix, record, migrated?.code ?? codeOf(record));
    }
    const name = recordFileName(
      prefix,
      { contract: { title }, contractor: { name: contractor }, assessment: {} },
      '',
    );
    return `${name.slice(0, -recordEnding.length)}_unreadable${recordEnding}`;
  }

  #about(kind: 'binned' | 'restored' | 'saved', row: RecordRow): string {
    return fill(this.#data.words.done[kind], { name: nameOf(row, this.#data) });
  }

  /** What was to be said, if it was done. */
  #said(came: Changed | Put | Removal | None, sentence: string, rest: Omit<Done, 'sentence'>): Done {
    const { done } = this.#data.words;
    if (came.kind === 'stored' || came.kind === 'removed') return { sentence, ...rest };
    const trouble = came.kind === 'full' || came.kind === 'blocked' ? done[came.kind] : done.gone;
    return { sentence: trouble, warning: true };
  }
}

/** In milliseconds. */
const pauseBetween = 300;
