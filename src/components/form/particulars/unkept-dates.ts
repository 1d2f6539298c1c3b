/** The dates that were left half-written, or of a year that no record holds. */
export class UnkeptDates {
  readonly #inputs = new Set<HTMLInputElement>();

  /** Looks at a field that was written in or left. */
  note(input: HTMLInputElement): void {
    if (input.validity.valid) this.#inputs.delete(input);
    else this.#inputs.add(input);
  }

  /** What was half-written gave way to what a record holds. */
  forget(): void {
    this.#inputs.clear();
  }

  /** Their places in the record. While one is being written, nothing is said of it. */
  get places(): readonly string[] {
    return [...this.#inputs]
      .filter((input) => input.isConnected && !input.validity.valid && input !== document.activeElement)
      .map((input) => input.closest('[data-row]')?.id.replace('-', '.') ?? input.name);
  }
}
