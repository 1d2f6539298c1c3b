/** Writes licences.txt: what the packages inside the site's scripts ask to be handed on with them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The folder of the package that a bundled module comes from. */
const packageFolder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

export function licenceNotices(): AstroIntegration {
  const folders = new Set<string>();
  return {
    name: 'licence-notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noting(folders)] } });
      },
      'astro:build:done': ({ dir }) => {
        const notices = [...folders].sort().map(noticeOf);
        writeFileSync(fileURLToPath(new URL('licences.txt', dir)), notices.join('\n'));
      },
    },
  };
}

/** Notes whose modules end in the scripts that browsers load. */
function noting(folders: Set<string>) {
  return {
    name: 'licence-notices',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle(_: unknown, bundle: Readonly<Record<string, object>>) {
      for (const chunk of Object.values(bundle)) {
        if (!('modules' in chunk)) continue;
        for (const id of Object.keys(chunk.modules as object)) {
          const folder = packageFolder.exec(id.replaceAll('\\', '/'))?.[1];
          if (folder) folders.add(folder);
        }
      }
    },
  };
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly [key in 'name' | 'version' | 'license']: string;
  };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} has no licence file to hand on.`);
  const line = '-'.repeat(72);
  return `${name} ${version} (${license})\n${line}\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
