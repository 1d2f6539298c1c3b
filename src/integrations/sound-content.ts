/** Stops the build before anything is rendered: Astro itself would name the first file that it cannot read, and no other. */
import type { AstroIntegration } from 'astro';
import { readContent } from '../files/content.ts';

export function soundContent(): AstroIntegration {
  return {
    name: 'sound-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') readContent();
      },
    },
  };
}
