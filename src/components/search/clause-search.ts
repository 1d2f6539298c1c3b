import { replyTo, longestQuery } from '../../lib/search/reply.ts';
import type { Reply, Target } from '../../lib/search/reply.ts';
import type { Hit } from '../../lib/search/scan.ts';
import { paragraphId } from '../../lib/routes.ts';
import { fill } from '../../lib/wording/fill.ts';
import { replyOnSite } from '../../lib/search/site/site.ts';
import { linkIn, markItem, wordItem } from './hit-items.ts';
import { holdingsOf } from './holdings.ts';
import type { Holdings } from './holdings.ts';
import { one, part } from '../../browser/dom.ts';
import { siteIndexFrom } from './site-file.ts';
import { sayOnSite, showOnSite } from './site-results.ts';
import { keepSlashKey, slashKeyOpens } from '../frame/slash-key.ts';

/** Milliseconds without a key after which the query is kept in the address: browsers take only so many changes. */
const pause = 250;

/** Searches as the reader types, and keeps the query in the address, so that it can be sent and come back to. */
export class ClauseSearchElement extends HTMLElement {
  #read: Holdings | undefined;
  #keeping = 0;
  /** The query that was answered last. */
  #asked = '';

  connectedCallback() {
    this.#listen();
    // What is typed first is then answered at once, by the clauses and by the rest of the site.
    this.addEventListener('focusin', () => setTimeout(() => this.#holdings), { once: true });
    window.addEventListener('load', () => setTimeout(() => void this.#siteIndex.catch(() => undefined)));
    window.addEventListener('pageshow', this.#takeUpBox);
    this.#takeUpAddress();
  }

  #listen() {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    this.addEventListener('input', (event) => {
      // Kana on their way to kanji are no query yet.
      if (event instanceof InputEvent && !event.isComposing) this.#search();
    });
    // The cross in the box clears it without an InputEvent.
    this.addEventListener('search', this.#search);
    this.addEventListener('compositionend', this.#search);
    // A hit may be followed before the hands have rested.
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) this.#keepNow();
    });
    this.addEventListener('keydown', this.#takeKey);
    this.addEventListener('change', ({ target }) => {
      if (target === this.#slashKey) keepSlashKey(this.#slashKey.checked);
    });
    document.querySelector('a[aria-keyshortcuts]')?.addEventListener('click', (event) => {
      // One is there already: what was asked stays until something else is typed.
      event.preventDefault();
      this.#input.select();
    });
  }

  #takeUpAddress() {
    const { searchParams, hash } = new URL(location.href);
    const query = searchParams.get('q');
    if (query) this.#input.value = query.slice(0, longestQuery);
    if (hash === `#${this.#input.id}`) this.#input.focus();
    this.#takeUpBox();
  }

  /** A page come back to has its box filled again after it was parsed. What was typed since is answered already. */
  #takeUpBox = () => {
    if (this.#query !== this.#asked) this.#search();
    this.#slashKey.checked = slashKeyOpens();
  };

  #search = () => {
    const { data, index } = this.#holdings;
    const query = this.#query;
    this.#asked = query;
    clearTimeout(this.#keeping);
    this.#keeping = window.setTimeout(keepInAddress, pause, query);
    const reply = replyTo(query, index, data);
    this.#show(reply);
    void this.#searchSite(query, reply);
  };

  /** After the clauses have been painted, so that nobody waits for more than they asked for. */
  async #searchSite(query: string, { place }: Reply) {
    const { data, index } = this.#holdings;
    const root = part(this, 'elsewhere');
    const { base = '' } = this.dataset;
    root.hidden = query === '';
    if (query === '') return;
    const waiting = setTimeout(() => sayOnSite(root, data.words.site.waiting), pause);
    try {
      await nextPaint();
      const site = await this.#siteIndex;
      // More may have been typed by now.
      if (query !== this.#query) return;
      const reply = replyOnSite(query, place, site, data, (word) => index.known.isSaid(word));
      showOnSite(root, reply, data, base);
      root.hidden = reply.sentence === '';
      if (reply.groups.length > 0) part(this, 'instead').hidden = true;
    } catch {
      sayOnSite(root, data.words.site.failed);
    } finally {
      clearTimeout(waiting);
    }
  }

  #keepNow() {
    clearTimeout(this.#keeping);
    keepInAddress(this.#query);
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  #show({ sentence, hits, target, question, apart, instead }: Reply) {
    const { data, itemFor } = this.#holdings;
    one(this, '[role=status]').textContent = sentence;
    this.#fill(
      'hits',
      hits.map((hit) => markItem(itemFor(hit.passage), hit, data)),
    );
    this.#fill(
      'apart',
      apart.map((found) => wordItem(found, data)),
    );
    part(this, 'instead').hidden = !instead;
    this.#offerJump(target, hits[0]);
    this.#offerQuestion(question);
  }

  #offerJump(target: Reply['target'], first: Hit | undefined) {
    const line = part(this, 'jump');
    line.hidden = !target;
    if (!target) return;
    const link = linkIn(line);
    link.href = this.#hrefOf(target, first);
    link.textContent = fill(this.#holdings.data.words.jump, { label: target.label });
  }

  #offerQuestion(number: string | undefined) {
    const line = part(this, 'question');
    line.hidden = number === undefined;
    if (number === undefined) return;
    const { words } = this.#holdings.data;
    const link = linkIn(line);
    link.hash = `Q${number}`;
    link.textContent = fill(words.jump, { label: fill(words.question, { number }) });
  }

  /** The link of a place's first paragraph leads to its clause and its sentences too. */
  #hrefOf(target: Target, first: Hit | undefined): string {
    if (target.kind === 'whole' || !first) return linkIn(part(this, 'instead')).href;
    const { paragraph, item, sentence } = target.address;
    const address = new URL(linkIn(this.#holdings.itemFor(first.passage)).href);
    address.hash = paragraph === undefined ? '' : paragraphId(paragraph, sentence ? `s${sentence}` : item);
    return address.href;
  }

  /** An empty list would be announced as a list. */
  #fill(name: string, items: readonly Node[]) {
    const list = part(this, name);
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
  }

  #takeKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') this.#move(1, event);
    if (event.key === 'ArrowUp') this.#move(-1, event);
    if (event.key === 'Escape') this.#clear();
  };

  /** From the box through all that was found, and back. */
  #move(step: number, event: KeyboardEvent) {
    const links = [...this.querySelectorAll<HTMLElement>('a, summary')];
    const stops = [this.#input, ...links.filter((link) => link.checkVisibility())];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    stops[at + step]?.focus();
  }

  #clear() {
    this.#input.value = '';
    this.#input.focus();
    this.#search();
  }

  get #input(): HTMLInputElement {
    return one<HTMLInputElement>(this, 'input[type=search]');
  }

  get #slashKey(): HTMLInputElement {
    return part<HTMLInputElement>(this, 'slash-key');
  }

  get #siteIndex() {
    const { href } = one<HTMLLinkElement>(document, 'link[rel=preload]');
    return siteIndexFrom(href, this.#holdings.index.lexicon);
  }

  /** Read with the first query, when the page has long been painted. */
  get #holdings(): Holdings {
    return (this.#read ??= holdingsOf(this));
  }
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function keepInAddress(query: string) {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}

customElements.define('clause-search', ClauseSearchElement);
