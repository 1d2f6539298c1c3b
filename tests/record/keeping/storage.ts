/** As a browser's: what is kept are its own properties. */
export class Storage {
  #refuses = () => false;
  static over(refuses: () => boolean): Storage {
    const storage = new Storage();
    storage.#refuses = refuses;
    return storage;
  }
  getItem(key: string): string | null {
    return (this as unknown as Readonly<Record<string, string>>)[key] ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.#refuses()) throw new DOMException('', 'QuotaExceededError');
    Object.assign(this, { [key]: text });
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}
