/** The only file that knows Pagefind in the browser. */
import { href } from '../../lib/routes.ts';
import type { Hit, Lookup } from './finding.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  /** As search-index.ts wrote it. */
  readonly meta: { readonly title: string; readonly text: string };
}

interface Index {
  search(term: string | null): Promise<{
    readonly results: readonly { readonly score: number; data(): Promise<Fragment> }[];
  }>;
}

interface Pagefind {
  createInstance(options: { readonly noWorker: boolean }): Index;
}

let opened: Promise<Index> | undefined;

/** Begins to load what a search will need. */
export function loadAhead(): void {
  opened ??= load();
  // A failure is said where a search needs the index.
  opened.catch(() => undefined);
}

/** Rejects when the index cannot be loaded; the next call tries again. */
export const lookup: Lookup = async (term) => {
  try {
    opened ??= load();
    const { results } = await (await opened).search(term);
    return await Promise.all(results.map(async (result) => hitOf(await result.data(), result.score)));
  } catch (problem) {
    opened = undefined;
    throw problem;
  }
};

async function load(): Promise<Index> {
  // Written after the bundle, and found under whatever base path the site has.
  const path = href('/pagefind/pagefind.js', import.meta.env.BASE_URL);
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  // The policy of the page lets no worker run.
  return pagefind.createInstance({ noWorker: true });
}

function hitOf({ url, content, meta }: Fragment, score: number): Hit {
  return { url, content, score, ...meta };
}
