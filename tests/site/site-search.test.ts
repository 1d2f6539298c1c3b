/** What is found on the built site, beside the clauses. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/languages/language.ts';
import { isRight, pathsOf, searchIn } from '../search/site-search.ts';
import { siteQueries } from '../search/site-queries.ts';

test('the table has 120 queries at least', () => {
  const rows = languages.flatMap((language) => Object.values(siteQueries[language]).flat());
  expect(rows.length).toBeGreaterThanOrEqual(120);
});

describe.each(languages)('on the pages in %s', (language) => {
  const search = searchIn(language);

  describe.each(Object.entries(siteQueries[language]))('%s', (_, rows) => {
    test.each(rows.map(([query, places, says]) => ({ query, places, says })))(
      '$query finds $places',
      ({ query, places, says }) => {
        const { site } = search(query);
        const found = pathsOf(site);
        expect(found).toEqual(expect.arrayContaining(places.split(' ').filter(Boolean)));
        if (places === '') expect(found).toEqual([]);
        const wrong = site.groups
          .flatMap(({ hits }) => hits)
          .filter((hit) => !isRight(hit, query, says))
          .map(({ place }) => place.path);
        expect(wrong).toEqual([]);
      },
    );
  });
});
