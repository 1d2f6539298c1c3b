import { expect, test } from 'vitest';
import { builtText, dist, pagesIn } from '../../scripts/built/files.ts';

/** What a reader meets: words and attributes, without what only a script takes up. */
function metIn(file: string): string {
  return builtText(file).replace(/<(template|script|style)\b[\s\S]*?<\/\1>/g, '');
}

test.each(pagesIn(dist))('%s leaves no room for a word unfilled', (file) => {
  expect(metIn(file).match(/\{[a-zA-Z]+\}/g) ?? []).toEqual([]);
});
