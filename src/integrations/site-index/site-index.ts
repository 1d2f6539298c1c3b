/** Writes what the rest of the site says into one file a language, and names it in the search page of that language. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../files/folder/file.ts';
import { settings } from '../../files/settings.ts';
import { loadContent } from '../../files/load.ts';
import { exitOn, placedIn, stop } from '../../files/stop.ts';
import type { Language } from '../../lib/languages/language.ts';
import { routes } from '../../lib/routes.ts';
import { addedTo, lexiconOf } from '../../lib/search/words/lexicon.ts';
import { packSite } from '../../lib/search/site/site-file.ts';
import type { SitePlace } from '../../lib/search/site/site-file.ts';
import { checkSiteWords } from '../../lib/search/site/site.ts';
import { entriesOf, siteEntriesOf } from '../../lib/search/words/synonyms.ts';
import { sitePlacesOf } from './places.ts';
import { pageReadings } from './readings.ts';

export function siteIndex(): AstroIntegration {
  return {
    name: 'site-index',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        try {
          for (const language of loadContent().annex.languages)
            nameIndexIn(folder, language, writeFor(folder, language));
        } catch (problem) {
          exitOn(problem);
        }
      },
    },
  };
}

/** Answers the file's name: it says what is in it, so that a browser may keep it for ever. */
function writeFor(folder: string, language: Language): string {
  const { annex, synonyms } = loadContent();
  const places = sitePlaces(join(folder, language), language);
  const entries = siteEntriesOf(synonyms, language);
  const written = { site: { [language]: synonyms.site[language] } };
  const problems = checkSiteWords(places, entries, written).map((one) => placedIn(contentFolder, one));
  if (problems.length > 0) stop(problems, 'The search cannot be built.');
  const known = lexiconOf(entriesOf(annex, synonyms, language));
  const unsaid = synonyms.unsaid.map(({ asked, says }) => ({ asked: asked[language], says: says[language] }));
  const text = packSite({ places, lexicon: addedTo(known, lexiconOf(entries, known)), unsaid });
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const name = `assets/site-${language}.${digest}.json`;
  writeFileSync(join(folder, name), text);
  return name;
}

function sitePlaces(folder: string, language: Language): readonly SitePlace[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => name.split(sep).join('/'))
    // Clause 2 before clause 10, whatever the order of the disk.
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  return files.flatMap((file) => {
    const path = file.replace(/index\.html$/, '');
    const html = readFileSync(join(folder, file), 'utf8');
    return sitePlacesOf(html, `${language}/${path}`, pageReadings(path));
  });
}

/** The search page is built before the others are known. */
function nameIndexIn(folder: string, language: Language, name: string): void {
  const page = join(folder, routes.search(language), 'index.html');
  const html = readFileSync(page, 'utf8');
  const named = html.replace('href="later"', `href="${settings.base}${name}"`);
  if (named === html) throw new Error('The search page has no place for the name of the site’s file.');
  writeFileSync(page, named);
}
