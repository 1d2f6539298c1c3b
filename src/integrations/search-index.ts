/** Writes the search index: one record a paragraph and language, each with its own address. */
import type { AstroIntegration } from 'astro';

export function searchIndex(): AstroIntegration {
  return { name: 'search-index', hooks: {} };
}
