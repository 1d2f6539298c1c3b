/** Parts a page's script from those of other pages: what they share is bundled once more, and weighs nothing on them. */
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Puts the script into the page, with everything it imports: the page then needs one request. `component` is the name of
 * the Astro component that carries the script. A script that imports a file cannot stand in the page.
 */
export function standAloneScript(component: string): AstroIntegration {
  return standingAlone(component, true);
}

/** The script stays a file; pages whose scripts share modules with it load no more and no other files for that. */
export function ownScript(component: string): AstroIntegration {
  return standingAlone(component, false);
}

function standingAlone(component: string, inPage: boolean): AstroIntegration {
  return {
    name: `stand-alone-script-${component}`,
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const assetsInlineLimit = (path: string) => (path.includes(`${component}.astro`) ? true : undefined);
        const build = inPage ? { assetsInlineLimit } : {};
        updateConfig({ vite: { plugins: [doubling(component)], build } });
      },
    },
  };
}

/** A module under a name of its own is bundled once more. */
function doubling(component: string): Plugin {
  const own = `?own-${component}`;
  return {
    name: `stand-alone-script-${component}`,
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer?.includes(`${component}.astro?`) && !importer?.endsWith(own)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && !found.external && source.startsWith('.') ? { ...found, id: found.id + own } : found;
    },
  };
}
