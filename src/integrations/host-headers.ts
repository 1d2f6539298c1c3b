/** Writes the headers that a page cannot carry itself, in the forms that common hosts read. */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../files/settings.ts';

/** Sent with every answer. The full policy stands in each page; here is what `<meta>` may not say. */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Over https alone: over plain http browsers ignore it and say so on every page. */
const openerPolicy = { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' } as const;

/** Content-addressed files never change under their name. */
const forever = 'public, max-age=31536000, immutable';
/** All else is asked for again at every visit, or an old page would stand beside a new one after a deployment. */
const anew = 'no-cache';

/** Servers that are not told pack HTML alone. */
const packed = [
  ...['text/css', 'text/csv', 'text/javascript', 'text/markdown', 'text/plain'],
  ...['application/javascript', 'application/json', 'image/svg+xml'],
];

/** For the server, not for readers. */
const forServers = ['_headers', '.htaccess', 'nginx.conf'];

export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const write = (name: string, text: string) => {
          writeFileSync(fileURLToPath(new URL(name, dir)), text);
        };
        write('_headers', forNetlify(pathsIn(fileURLToPath(dir))));
        write('.htaccess', forApache());
        write('nginx.conf', forNginx());
      },
    },
  };
}

/** Each page at the root and each folder but the assets, as `_headers` names them. */
function pathsIn(dist: string): readonly string[] {
  const found = readdirSync(dist, { withFileTypes: true }).filter(
    ({ name }) => name !== 'assets' && !forServers.includes(name),
  );
  return ['', ...found.map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name)).sort()];
}

/** Netlify and Cloudflare Pages. These join the values of all blocks that fit a path, so no two name one header. */
function forNetlify(paths: readonly string[]): string {
  const all = [...headerEntries(), [openerPolicy.name, openerPolicy.value] as const];
  return [
    headerBlock('/*', all),
    ...paths.map((path) => headerBlock(`${settings.base}${path}`, [['Cache-Control', anew]])),
    headerBlock(`${settings.base}assets/*`, [['Cache-Control', forever]]),
  ].join('\n');
}

function headerBlock(path: string, lines: readonly (readonly [string, string])[]): string {
  return `${path}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

function forApache(): string {
  const set = headerEntries().map(([name, value]) => `  Header always set ${name} "${value}"`);
  const secure = `%{HTTPS} == 'on' || %{HTTP:X-Forwarded-Proto} == 'https'`;
  const hidden = forServers.map((name) => name.replace('.', '\\.')).join('|');
  return lines(
    `ErrorDocument 404 ${settings.base}404.html`,
    'AddType text/markdown .md',
    'AddCharset utf-8 .html .txt .md .csv .css .js .svg',
    '<IfModule mod_alias.c>',
    `  RedirectMatch 404 "/(?:${hidden})$"`,
    '</IfModule>',
    '<IfModule mod_filter.c>',
    '  <IfModule mod_deflate.c>',
    `    AddOutputFilterByType DEFLATE text/html ${packed.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...set,
    `  Header always set ${openerPolicy.name} "${openerPolicy.value}" "expr=${secure}"`,
    `  Header set Cache-Control "${anew}"`,
    `  <If "%{REQUEST_URI} =~ m#^${settings.base}assets/#">`,
    `    Header set Cache-Control "${forever}"`,
    '  </If>',
    '</IfModule>',
  );
}

/**
 * To be included in a `server` block. Below a path of its own the site stands in a block of its own and leaves the rest
 * of the server alone.
 */
function forNginx(): string {
  const inside = nginxSite();
  const block =
    settings.base === '/'
      ? inside
      : [`location ${settings.base} {`, ...inside.map((line) => `  ${line}`), '}'];
  return lines(...nginxOpener(), ...block);
}

function nginxSite(): readonly string[] {
  const everywhere = nginxHeaders();
  return [
    `error_page 404 ${settings.base}404.html;`,
    '# Behind another name or port, too, a folder without its slash leads to its page.',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${packed.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${packed.join(' ')};`,
    ...everywhere,
    `add_header Cache-Control "${anew}" always;`,
    '# add_header is not inherited where it is set again, so the list is repeated for the assets.',
    `location ${settings.base}assets/ {`,
    ...everywhere.map((line) => `  ${line}`),
    '  # Only what is there: an answer that says no must not be kept for a year.',
    `  add_header Cache-Control "${forever}";`,
    '}',
    '# The list of types that nginx comes with has neither.',
    `location ~ ^${settings.base}.*\\.md$ { types { } default_type text/markdown; }`,
    `location ~ ^${settings.base}.*\\.csv$ { types { } default_type text/csv; }`,
    '# For the server, not for readers.',
    ...forServers.map((name) => `location = ${settings.base}${name} { return 404; }`),
  ];
}

/** A header without a value is not sent. */
function nginxOpener(): readonly string[] {
  return [
    'set $junshu_opener "";',
    ...['$scheme', '$http_x_forwarded_proto'].map(
      (scheme) => `if (${scheme} = https) { set $junshu_opener ${openerPolicy.value}; }`,
    ),
  ];
}

function nginxHeaders(): readonly string[] {
  const said = headerEntries().map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [...said, `add_header ${openerPolicy.name} $junshu_opener always;`];
}

function headerEntries(): readonly (readonly [string, string])[] {
  return Object.entries(headers);
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
