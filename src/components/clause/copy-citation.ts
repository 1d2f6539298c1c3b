/** Copies a citation with its address. Where a page may not write to the clipboard, it selects the citation. */
export class CopyCitationElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#copy(target);
    });
  }

  async #copy({ value, dataset }: HTMLButtonElement) {
    const citation = `${value}\n${new URL(dataset.path ?? '', location.href).href}`;
    const copied = await isCopied(citation);
    this.#show('.citation', copied ? '' : citation);
    this.#show('[role=status]', (copied ? this.dataset.copied : this.dataset.selected) ?? '');
    if (!copied) this.#select();
  }

  #show(selector: string, text: string) {
    const place = this.querySelector<HTMLElement>(selector);
    if (!place) return;
    place.textContent = text;
    place.hidden = text === '';
  }

  #select() {
    const citation = this.querySelector('.citation');
    if (citation) getSelection()?.selectAllChildren(citation);
  }
}

/** Over plain http there is no clipboard; elsewhere the reader may have forbidden it. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('copy-citation', CopyCitationElement);
