/** What the site says outside the annex’s own text, as it travels to the search page. */
import { pack, unpack } from '../packed.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** In the order in which they are shown. */
export const groups = [
  'question',
  'explanation',
  'term',
  'crosswalk',
  'method',
  'orderingParty',
  'form',
  'site',
] as const;
export type Group = (typeof groups)[number];

/** What can be linked to. */
export interface SitePlace {
  readonly group: Group;
  /** From the site’s root, without its first slash: `ja/glossary/#audit`. */
  readonly path: string;
  /** Its own heading. */
  readonly title: string;
  /** The heading of what it stands in; empty for a whole page. */
  readonly within: string;
  /** Its text, a line for each paragraph, item or cell. */
  readonly text: string;
}

/** What is asked for and stands nowhere, with what can be said of that. */
export interface UnsaidHere {
  readonly asked: readonly string[];
  readonly says: string;
}

export interface SiteFile {
  readonly places: readonly SitePlace[];
  /** Other words for what it says: those that the search page does not hold itself. */
  readonly lexicon: Lexicon;
  readonly unsaid: readonly UnsaidHere[];
}

type SiteRow = readonly [group: number, path: string, title: string, within: string, text: string];

export function packSite({ places, lexicon, unsaid }: SiteFile): string {
  const rows = places.map(({ group, path, title, within, text }): SiteRow => [
    groups.indexOf(group),
    path,
    title,
    within,
    text,
  ]);
  return JSON.stringify({ rows, words: pack(lexicon), unsaid });
}

/** The inverse of `packSite`; throws where the text is no such file. */
export function unpackSite(text: string): SiteFile {
  const { rows, words, unsaid } = JSON.parse(text) as {
    rows: readonly SiteRow[];
    words: string;
    unsaid: readonly UnsaidHere[];
  };
  const places = rows.map(([group, path, title, within, said]) => {
    return { group: groups[group] ?? 'site', path, title, within, text: said };
  });
  return { places, lexicon: unpack(words), unsaid };
}
