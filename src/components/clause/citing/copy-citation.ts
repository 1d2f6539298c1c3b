/** Copies a text with its citation and address. Where a page may not write to the clipboard, it selects them. */
export class CopyCitationElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.#copy(target);
    });
  }

  async #copy({ value, dataset }: HTMLButtonElement) {
    // As CopyCitation.astro writes them.
    const [status, shown] = this.querySelectorAll('span') as unknown as [HTMLElement, HTMLElement];
    const rows = this.closest('.para')?.querySelectorAll(dataset.of ?? '') ?? [];
    const text = [...rows].map((row) => row.textContent).join('\n');
    shown.textContent = `${text}\n${value}\n${location.origin}${dataset.path ?? ''}`;
    try {
      // Over plain http there is no clipboard; elsewhere the reader may have forbidden it.
      await navigator.clipboard.writeText(shown.textContent);
      shown.hidden = true;
      status.textContent = this.dataset.copied ?? '';
    } catch {
      shown.hidden = false;
      getSelection()?.selectAllChildren(shown);
      status.textContent = this.dataset.selected ?? '';
    }
  }
}

customElements.define('copy-citation', CopyCitationElement);
