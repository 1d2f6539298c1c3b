/** A page on which nothing may go wrong: no console message, policy violation or request to another host. */
import { expect, test as plain } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

export const test = plain.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      await watch(context, baseURL ?? '', faults);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

async function watch(context: BrowserContext, home: string, faults: string[]): Promise<void> {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error().message}`));
  context.on('request', (request) => {
    const own = [home, 'blob:', 'data:'].some((start) => request.url().startsWith(start));
    if (!own) faults.push(`request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
}
