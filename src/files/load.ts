/** The content for pages, and for what the build does beside them, read once. */
import type { Annex } from '../lib/annex/annex.ts';
import type { Language } from '../lib/languages/language.ts';
import type { Wording } from '../lib/wording/ja.ts';
import { wordingFor } from '../lib/wording/spoken.ts';
import { readContent } from './content.ts';
import type { Content } from './content.ts';

// The pages are bundled by themselves, so each module stands twice in a build: what is read stands beside them.
const shared = globalThis as { junshuContent?: Content };

/** Throws once, with every problem. */
export function loadContent(): Content {
  // In development the files change under a running server. Tests read the content without one.
  if ((import.meta.env as ImportMetaEnv | undefined)?.DEV) return readContent();
  return (shared.junshuContent ??= readContent());
}

/** The annex alone, as `loadContent` does. */
export function loadAnnex(): Annex {
  return loadContent().annex;
}

/** What the interface says on this site in a language. */
export function wordsIn(language: Language): Wording {
  return wordingFor(language, loadAnnex());
}
