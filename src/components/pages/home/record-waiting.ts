/** Says on the home page which records wait in this browser, how far they have come, and where they go on. */
import { verdictName } from '../../../lib/assessment/verdict/verdict-words.ts';
import { isExample } from '../../../lib/record/examples/example.ts';
import type { HandShelf, Listed } from '../../../lib/record/keeping/shelf.ts';
import { summaryFor } from '../../../lib/record/listing/summary.ts';
import type { RecordSummary } from '../../../lib/record/listing/summary.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { copyOf, hide, one, pageData, part, parts, say } from '../../../browser/dom.ts';
import { addressOf, leftAt } from '../../../browser/records/in-hand.ts';
import { openHandShelf } from '../../../browser/records/hand-shelf.ts';
import { oldTakenOver } from '../../../browser/records/settle-later.ts';
import type { WaitingData } from './waiting-data.ts';

/** How many are shown here: the list has all of them. */
const mostWaiting = 3;

export class RecordWaitingElement extends HTMLElement {
  #data!: WaitingData;
  #shelf!: HandShelf;

  connectedCallback(): void {
    this.#data = pageData<WaitingData>(this);
    this.#shelf = openHandShelf(this.#data.base, this.#data.annex.id);
    void this.#show();
    // The page may come back from the browser's history as it was left.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.#show();
    });
  }

  async #show(): Promise<void> {
    await oldTakenOver(this.#shelf, this.#data.annex);
    const list = await this.#shelf.list();
    const entries = list.kind === 'list' ? list.entries : [];
    const present = entries.filter(({ deletedAt }) => deletedAt === undefined);
    const items = await Promise.all(present.slice(0, mostWaiting).map((entry) => this.#item(entry)));
    part(this, 'waiting').replaceChildren(...items);
    const { words } = this.#data;
    const count = present.length;
    say(part(this, 'count'), count > 1 ? fill(words.resumeMany, { count }) : words.resume);
    for (const link of parts(this, 'several')) hide(link, count < 2);
    hide(this, count === 0);
  }

  async #item(entry: Listed): Promise<Node> {
    const { annex, words, form, steps } = this.#data;
    const item = copyOf(this, 'waiting-item');
    const summary = summaryFor(annex.rules, entry.summary);
    const text = summary ? '' : await this.#textOf(entry.id);
    const title = entry.label ?? (summary ? summary.title : titleIn(text));
    const step = leftAt(annex.id, entry.id) ?? '';
    const link = one<HTMLAnchorElement>(item, 'a');
    link.href = addressOf(steps.includes(step) ? `${form}#${step}` : form, entry.id);
    say(part(item, 'title'), title || words.untitled);
    hide(part(item, 'example'), !isExample(entry));
    const state = part(item, 'state');
    if (summary) this.#sayState(state, summary);
    else void this.#sayLater(state, text);
    return item;
  }

  #sayState(state: HTMLElement, { answered, due, verdict, phase }: RecordSummary): void {
    const { words, verdict: names } = this.#data;
    const name = verdictName({ verdict, beforeStart: phase === 'before' }, names);
    say(part(state, 'counts'), fill(words.counts, { answered, due }));
    say(part(state, 'verdict'), fill(words.verdict, { verdict: name }));
    hide(state, false);
  }

  /** Of one that nobody has summarised by these rules: what it takes is loaded then only. */
  async #sayLater(state: HTMLElement, text: string): Promise<void> {
    try {
      const { summaryOfText } = await import('./summarise-waiting.ts');
      const summary = await summaryOfText(text, this.#data);
      if (summary) this.#sayState(state, summary);
    } catch {
      // It is named and leads on, also where the rest cannot be loaded.
    }
  }

  async #textOf(id: string): Promise<string> {
    const found = await this.#shelf.get(id);
    return found.kind === 'found' ? found.entry.text : '';
  }
}

function titleIn(text: string): string {
  try {
    const { name } = JSON.parse(text) as { readonly name?: unknown };
    return typeof name === 'string' ? name : '';
  } catch {
    return '';
  }
}

customElements.define('record-waiting', RecordWaitingElement);
