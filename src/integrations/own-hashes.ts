/** Leaves in each page's policy only the hashes of what stands in that page. Astro lists those of the whole site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/i;
const inline = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of builtPages(fileURLToPath(dir))) {
          writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

function builtPages(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}

/** The page as it was, less the hashes of nothing in it; a policy that is stricter by that. */
function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(inline)].map(([, , text = '']) => policyHash(text)));
  return html.replace(policy, (_, start: string, said: string) => {
    const kept = said.replace(/ '(sha256-[^']+)'/g, (token, hash: string) => (own.has(hash) ? token : ''));
    return `${start}${kept}"`;
  });
}

function policyHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
