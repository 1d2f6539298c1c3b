/** Puts a page's script into the page, with everything it imports: the page then needs one request. */
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const own = '?stand-alone';

/**
 * `component` is the name of the Astro component that carries the script. Modules that other pages use too are
 * doubled rather than shared, because a script that imports a file cannot stand in the page.
 */
export function standAloneScript(component: string): AstroIntegration {
  return {
    name: 'stand-alone-script',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const assetsInlineLimit = (path: string) => (path.includes(`${component}.astro`) ? true : undefined);
        updateConfig({ vite: { plugins: [doubling(component)], build: { assetsInlineLimit } } });
      },
    },
  };
}

/** A module under a name of its own is bundled once more. */
function doubling(component: string): Plugin {
  return {
    name: 'stand-alone-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer?.includes(`${component}.astro?`) && !importer?.endsWith(own)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && !found.external && source.startsWith('.') ? { ...found, id: found.id + own } : found;
    },
  };
}
