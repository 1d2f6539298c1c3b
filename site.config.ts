/** What an adopter changes. Everything about the annex itself stands in src/content. A mistake here stops the build. */

interface SiteConfig {
  /**
   * In which languages the site speaks, in the order of its pages: `['ja']`, `['ja', 'en']`. Each has a folder in
   * src/lib/languages, and everything in src/content is said in each. One is the language of the text that binds.
   */
  readonly languages: readonly string[];
  /** Name (a line a language) and contact shown on the About page; leave empty to show none. */
  readonly publisher: Readonly<Record<string, string>>;
  readonly contact: string;
  /** A picture at the head of every page, of public/: `logo.svg`, `logo.png`. Leave it out to show none. */
  readonly logo?: string;
  /**
   * Three colours, as `#0017c1`: of links and buttons, of the ground behind what is chosen, and of links by night. Text
   * must stand out on each (4.5 : 1); the build says where it does not. Leave them out for those of the house.
   */
  readonly colours?: { readonly accent: string; readonly wash: string; readonly night: string };
  /** Where the site will stand, for canonical addresses; leave empty on a closed network. */
  readonly origin: string;
  /** Path under which the site is served: `/` or `/folder/`. */
  readonly base: string;
  /**
   * Where the authoritative text has changed and its translation has not been read again: `stop` the build, or
   * `mark` the paragraph as older than the text.
   */
  readonly outdatedTranslations: 'stop' | 'mark';
  /** How a new report is set until its reader changes it. */
  readonly report: {
    readonly dates: 'japanese' | 'western' | 'both' | 'blank';
    readonly sealPlace: boolean;
    readonly seal: boolean;
    readonly signature: boolean;
    readonly confirmer: boolean;
  };
}

export const site: SiteConfig = {
  languages: process.env.JUNSHU_LANGUAGES ? process.env.JUNSHU_LANGUAGES.split(',') : ['ja', 'en'],
  publisher: {},
  contact: '',
  origin: process.env.JUNSHU_ORIGIN ?? '',
  base: process.env.JUNSHU_BASE ?? '/',
  outdatedTranslations: process.env.JUNSHU_OUTDATED === 'mark' ? 'mark' : 'stop',
  report: { dates: 'japanese', sealPlace: false, seal: false, signature: false, confirmer: false },
};
