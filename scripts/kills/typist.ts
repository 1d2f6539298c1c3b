/** Someone who fills in the form: quick and slow, with thought in between, now in this field and now in that. */
import type { Page } from 'puppeteer-core';

/** One character, in which field it was typed, and when it had surely come to the page. */
export interface Key {
  readonly field: string;
  /** How many characters the field then had. */
  readonly length: number;
  readonly at: number;
}

export const fields = ['contract.title', 'contract.number', 'contractor.name', 'contractor.address'] as const;
const letters = 'さくらの花が咲く頃に情報を守る3 e9';

/** Types until the page is gone; every key that came to it is in the list. */
export async function type(page: Page, keys: Key[], chance: () => number): Promise<void> {
  const lengths = new Map<string, number>();
  for (;;) {
    const field = fields[Math.floor(chance() * fields.length)] ?? fields[0];
    await goTo(page, field);
    const count = 5 + Math.floor(chance() * 25);
    for (let key = 0; key < count; key++) {
      const length = (lengths.get(field) ?? 0) + 1;
      await page.keyboard.sendCharacter(letters[length % letters.length] ?? 'a');
      lengths.set(field, length);
      keys.push({ field, length, at: performance.now() });
      await pause(pauseAfter(chance()));
    }
    // The next field is read before it is written in.
    await pause(800 + 2400 * chance());
  }
}

/** A field that cannot be written in yet takes no key. */
async function goTo(page: Page, field: string): Promise<void> {
  await page.waitForFunction(
    (name) => {
      const input = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
      input?.focus();
      return document.activeElement === input;
    },
    { polling: 50 },
    field,
  );
}

/** In milliseconds: mostly within a word, sometimes at its end, now and then to think. */
function pauseAfter(chance: number): number {
  if (chance < 0.82) return 60 + 200 * chance;
  return chance < 0.96 ? 300 + 3000 * (chance - 0.82) : 800 + 60_000 * (chance - 0.96);
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
