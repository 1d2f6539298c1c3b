import { href } from '../../lib/routes.ts';
import { fill } from '../../lib/wording/fill.ts';
import { answerTo } from './answer.ts';
import type { Answer } from './answer.ts';
import { hitItem, wordItem } from './found-items.ts';
import { loadAhead, lookup } from './index-client.ts';
import { one } from './one.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';
import type { SearchData } from './search-data.ts';

/** Milliseconds without a key after which a query counts as typed. */
const pause = 250;
/** Milliseconds without an answer after which the page says that it is searching. */
const patience = 150;

/** Searches as the reader types, and keeps the query in the address, so that it can be sent and come back to. */
export class ClauseSearchElement extends HTMLElement {
  #turn = 0;
  #typing = 0;
  #waiting = 0;

  connectedCallback() {
    this.addEventListener('focusin', loadAhead, { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.addEventListener('input', (event) => {
      // Kana on their way to kanji are no query yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#searchSoon();
    });
    this.addEventListener('compositionend', this.#searchSoon);
    window.addEventListener('pageshow', this.#takeUpAddress);
  }

  #takeUpAddress = () => {
    const query = new URL(location.href).searchParams.get('q');
    if (query) this.#input.value = query;
    if (this.#input.value) void this.#search();
  };

  #searchSoon = () => {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => void this.#search(), pause);
  };

  async #search() {
    clearTimeout(this.#typing);
    clearTimeout(this.#waiting);
    const turn = ++this.#turn;
    const data = this.#data;
    const query = this.#input.value.trim();
    keepInAddress(query);
    const place = placeOf(query, data.places, data.language);
    this.#offerJump(place, data);
    this.#waiting = window.setTimeout(this.#sayWaiting, patience);
    const answer = await answerTo(query, place, data, lookup);
    // A later query may have taken over.
    if (turn === this.#turn) this.#show(answer, data);
  }

  /** A number needs no index, so its link is there at once. */
  #offerJump(place: Place, { words }: SearchData) {
    const line = one(this, '[data-jump]', HTMLElement);
    line.hidden = place.kind !== 'there';
    if (place.kind !== 'there') return;
    const link = one(line, 'a', HTMLAnchorElement);
    link.href = href(place.path, import.meta.env.BASE_URL);
    link.textContent = fill(words.jump, { label: place.label });
  }

  #sayWaiting = () => {
    this.#say(this.#data.words.searching);
  };

  #show({ sentence, hits, terms, apart, instead }: Answer, data: SearchData) {
    const hitTemplate = one(this, '[data-hit]', HTMLTemplateElement);
    const wordTemplate = one(this, '[data-word]', HTMLTemplateElement);
    clearTimeout(this.#waiting);
    this.#say(sentence);
    this.#fill(
      '[data-hits]',
      hits.map((hit) => hitItem(hitTemplate, hit, terms, data)),
    );
    this.#fill(
      '[data-apart]',
      apart.map((word) => wordItem(wordTemplate, word, data)),
    );
    one(this, '[data-instead]', HTMLElement).hidden = !instead;
  }

  #say(sentence: string) {
    one(this, '[role=status]', HTMLElement).textContent = sentence;
  }

  /** An empty list would be announced as a list. */
  #fill(selector: string, items: readonly Node[]) {
    const list = one(this, selector, HTMLElement);
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
  }

  get #input(): HTMLInputElement {
    return one(this, 'input', HTMLInputElement);
  }

  get #data(): SearchData {
    return JSON.parse(this.dataset.search ?? '') as SearchData;
  }
}

function keepInAddress(query: string) {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}

customElements.define('clause-search', ClauseSearchElement);
