/** Stops the build before anything is rendered: Astro itself would name the first file that it cannot read, and no other. */
import type { AstroIntegration } from 'astro';
import { readContent } from '../files/content.ts';
import { contentFolder } from '../files/file.ts';
import { readParts } from '../files/parts.ts';
import { takenAgain } from '../files/received/source.ts';
import { stop } from '../files/stop.ts';
import { unreadGuesses } from '../lib/annex/check/draft.ts';

export function soundContent(): AstroIntegration {
  return {
    name: 'sound-content',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        readContent();
        const parts = readParts(contentFolder);
        const differing = await takenAgain(contentFolder, parts.annex.source);
        if (differing.length > 0) stop(differing, 'The annex cannot be published.');
        // In development they are shown.
        const guesses = unreadGuesses(parts);
        if (guesses.length > 0) stop(guesses, 'The annex is not checked yet.');
      },
    },
  };
}
