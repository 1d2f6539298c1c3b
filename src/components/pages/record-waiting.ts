/** Says on the home page that a record waits in this browser, how far it has come, and where it goes on. */
import { fill } from '../../lib/wording/fill.ts';
import { hide, one, say } from '../../browser/dom.ts';
import { keptRecord, placeOf } from '../../browser/records/place.ts';
import type { WaitingData } from './waiting-data.ts';

export class RecordWaitingElement extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    // The page may come back from the browser's history as it was left.
    window.addEventListener('pageshow', () => {
      this.#show();
    });
  }

  #show(): void {
    const json = one<HTMLTemplateElement>(this, '[data-page-data]').content.textContent;
    const { annex, words, names, beforeStart, steps } = JSON.parse(json) as WaitingData;
    const record = keptRecord(annex);
    const place = placeOf(annex, record);
    hide(this, !record);
    if (!record) return;
    say(one(this, '[data-title]'), record.name || words.untitled);
    const known = place?.revision === record.revision && Object.hasOwn(names, place.verdict);
    hide(one(this, '[data-state]'), !known);
    if (known) {
      const verdict = names[place.verdict] + (place.beforeStart ? beforeStart : '');
      say(one(this, '[data-counts]'), fill(words.counts, { answered: place.answered, due: place.due }));
      say(one(this, '[data-verdict]'), fill(words.verdict, { verdict }));
    }
    const link = one<HTMLAnchorElement>(this, 'a');
    if (place && steps.includes(place.step)) link.hash = place.step;
  }
}

customElements.define('record-waiting', RecordWaitingElement);
