/** What a script loads late: the files that this needs besides are asked for with it, not one after the other. */
import type { AstroIntegration } from 'astro';

/** The module in which Vite has what it wraps every `import()` with. */
const helper = /^\0vite\/preload-helper\.js$/;

/**
 * A helper of our own in the place of Vite's, which also waits for style sheets and guards against nonces: no script of
 * this site loads styles, and its half a kilobyte would be loaded with every form.
 */
export function lateFiles(): AstroIntegration {
  return {
    name: 'late-files',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const load = { filter: { id: helper }, handler: () => asking(config.base) };
        updateConfig({ vite: { plugins: [{ name: 'late-files', apply: 'build', enforce: 'pre', load }] } });
      },
    },
  };
}

/** @param base where the site stands; what is needed is named from there */
function asking(base: string): string {
  const from = JSON.stringify(base.endsWith('/') ? base : `${base}/`);
  return `export const __vitePreload = (load, needed = []) => {
  for (const file of needed)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${from} + file }),
    );
  return load();
};`;
}
