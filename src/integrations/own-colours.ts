/** The colours of site.config.ts in place of those of tokens.css, which stay what they are where none are set. */
import type { AstroIntegration } from 'astro';
import { settings } from '../files/settings.ts';

/** The declarations of tokens.css that they take the place of, in its order: by day, then by night. */
const declared = [
  ['--accent: #0017c1', '--accent: ', 'accent'],
  ['--accent-wash: #e8f1fe', '--accent-wash: ', 'wash'],
  ['--accent: #9db7f9', '--accent: ', 'night'],
] as const;

export function ownColours(): AstroIntegration {
  return {
    name: 'own-colours',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (!settings.colours) return;
        const { colours } = settings;
        const plugin = {
          name: 'own-colours',
          enforce: 'pre' as const,
          transform: (code: string, id: string) =>
            id.includes('/styles/tokens.css') ? coloured(code, colours) : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

export function coloured(css: string, colours: NonNullable<typeof settings.colours>): string {
  return declared.reduce((text, [written, property, name]) => {
    if (!text.includes(written)) throw new Error(`tokens.css no longer says ${written}.`);
    return text.replace(written, () => property + colours[name]);
  }, css);
}
