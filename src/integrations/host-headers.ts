/** Writes the headers that a page cannot carry itself, in the forms that common hosts read. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../../site.config.ts';

/** Sent with every answer. The full policy stands in each page; here is what `<meta>` may not say. */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Content-addressed files never change under their name. */
const forever = 'public, max-age=31536000, immutable';

export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const write = (name: string, text: string) => {
          writeFileSync(fileURLToPath(new URL(name, dir)), text);
        };
        write('_headers', forNetlify());
        write('.htaccess', forApache());
        write('nginx.conf', forNginx());
      },
    },
  };
}

/** Netlify and Cloudflare Pages. */
function forNetlify(): string {
  const lines = entries().map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n\n${site.base}assets/*\n  Cache-Control: ${forever}\n`;
}

function forApache(): string {
  const lines = entries().map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    `ErrorDocument 404 ${site.base}404.html`,
    'AddType text/markdown .md',
    'AddCharset utf-8 .txt .md .csv',
    '<IfModule mod_headers.c>',
    ...lines,
    '  <If "%{REQUEST_URI} =~ m#/assets/#">',
    `    Header set Cache-Control "${forever}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');
}

/** To be included in a `server` block whose root is the site. */
function forNginx(): string {
  const lines = entries().map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [
    `error_page 404 ${site.base}404.html;`,
    'charset utf-8;',
    ...lines,
    '# add_header is not inherited where it is set again, so the list is repeated for the assets.',
    `location ${site.base}assets/ {`,
    ...lines.map((line) => `  ${line}`),
    `  add_header Cache-Control "${forever}" always;`,
    '}',
    '# This file is for the server, not for readers.',
    `location = ${site.base}nginx.conf { return 404; }`,
    '',
  ].join('\n');
}

function entries(): [string, string][] {
  return Object.entries(headers);
}
