/** The annex in the words of schema.org, for search engines. Names no author and no publisher: none is known. */
import type { Annex } from '../annex/annex.ts';
import { otherLanguage } from '../language.ts';
import type { Language } from '../language.ts';
import { routes } from '../routes.ts';
import { editionName, editions } from './editions.ts';
import type { Address } from './editions.ts';

/** JSON-LD as it may stand inside a script element: no `<`, so nothing in it can end the element. */
export function linkedData(annex: Annex, language: Language, address: Address): string {
  return JSON.stringify(workOf(annex, language, address)).replaceAll('<', '\\u003c');
}

function workOf(annex: Annex, language: Language, address: Address): object {
  const work = (one: Language) => ({
    '@type': 'CreativeWork',
    '@id': address(routes.annex(one)),
    name: annex.title[one],
    inLanguage: one,
  });
  const relation = language === annex.authoritative ? 'workTranslation' : 'translationOfWork';
  return {
    '@context': 'https://schema.org',
    ...work(language),
    url: address(routes.annex(language)),
    version: annex.edition,
    dateModified: annex.revised,
    isAccessibleForFree: true,
    [relation]: work(otherLanguage(language)),
    hasPart: annex.clauses.map(({ number, heading }) => ({
      '@type': 'CreativeWork',
      '@id': address(routes.clause(language, number)),
      position: number,
      name: heading[language],
    })),
    encoding: editions
      .filter((edition) => (edition.language ?? language) === language)
      .map((edition) => ({
        '@type': 'MediaObject',
        name: editionName(edition, language),
        contentUrl: address(edition.path),
        encodingFormat: edition.type,
      })),
  };
}
