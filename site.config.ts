/** What an adopter changes. Everything about the annex itself stands in src/content. */
import type { Language } from './src/lib/language.ts';

interface SiteConfig {
  /** Name and contact shown on the About page; leave empty to show none. */
  readonly publisher: Readonly<Record<Language, string>>;
  readonly contact: string;
  /** Where the site will stand, for canonical addresses; leave empty on a closed network. */
  readonly origin: string;
  /** Path under which the site is served: `/` or `/folder/`. */
  readonly base: string;
  /** How a new report is set until its reader changes it. */
  readonly report: {
    readonly dates: 'japanese' | 'western' | 'both' | 'blank';
    readonly seal: boolean;
    readonly signature: boolean;
    readonly confirmer: boolean;
  };
}

export const site: SiteConfig = {
  publisher: { ja: '', en: '' },
  contact: '',
  origin: '',
  base: process.env['JUNSHU_BASE'] ?? '/',
  report: { dates: 'japanese', seal: false, signature: false, confirmer: false },
};
