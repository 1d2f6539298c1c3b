/** The annex in the words of schema.org, for search engines. Names no author and no publisher: none is known. */
import type { Annex, Clause } from '../annex/annex.ts';
import { otherLanguage } from '../language.ts';
import type { Language } from '../language.ts';
import { routes } from '../routes.ts';
import { editionName, editions } from './editions.ts';
import type { Address, Edition } from './editions.ts';

/** JSON-LD as it may stand inside a script element: no `<`, so nothing in it can end the element. */
export function linkedData(annex: Annex, language: Language, address: Address): string {
  return JSON.stringify(workOf(annex, language, address)).replaceAll('<', '\\u003c');
}

function workOf(annex: Annex, language: Language, address: Address): object {
  const relation = language === annex.authoritative ? 'workTranslation' : 'translationOfWork';
  return {
    '@context': 'https://schema.org',
    ...named(annex, language, address),
    url: address(routes.annex(language)),
    version: annex.edition,
    dateModified: annex.revised,
    isAccessibleForFree: true,
    [relation]: named(annex, otherLanguage(language), address),
    hasPart: annex.clauses.map((clause, at) => partOf(clause, at, language, address)),
    encoding: editions
      .filter((edition) => (edition.language ?? language) === language)
      .map((edition) => fileOf(edition, language, address)),
  };
}

function named({ title }: Annex, language: Language, address: Address): object {
  const id = address(routes.annex(language));
  return { '@type': 'CreativeWork', '@id': id, name: title[language], inLanguage: language };
}

function partOf(clause: Clause, at: number, language: Language, address: Address): object {
  const { number, heading, short } = clause;
  const id = address(routes.clause(language, number));
  return { '@type': 'CreativeWork', '@id': id, position: at + 1, name: heading[language] || short[language] };
}

function fileOf(edition: Edition, language: Language, address: Address): object {
  return {
    '@type': 'MediaObject',
    name: editionName(edition, language),
    contentUrl: address(edition.path),
    encodingFormat: edition.type,
  };
}
