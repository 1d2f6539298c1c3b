/** Copies a text with its citation and address. Where a page may not write to the clipboard, it selects them. */
export class CopyCitationElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#copy(target);
    });
  }

  async #copy({ value, dataset }: HTMLButtonElement) {
    const text = this.closest('.para')?.querySelector(dataset.of ?? '')?.textContent;
    const citation = `${text ?? ''}\n${value}\n${new URL(dataset.path ?? '', location.href).href}`;
    const copied = await isCopied(citation);
    const [status, shown] = this.querySelectorAll('span');
    if (!status || !shown) return;
    status.textContent = this.dataset[copied ? 'copied' : 'selected'] ?? '';
    shown.textContent = copied ? '' : citation;
    shown.hidden = copied;
    if (!copied) getSelection()?.selectAllChildren(shown);
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
