/** The annex in the words of schema.org, for search engines. Names no author and no publisher: none is known. */
import type { Annex, Clause } from '../annex/annex.ts';
import type { Language } from '../languages/language.ts';
import { routes } from '../routes.ts';
import { renditionName, renditionsIn } from './renditions.ts';
import type { LinkTo, Rendition } from './renditions.ts';
import { inertJson } from './inert-json.ts';

/** JSON-LD as it may stand inside a script element. */
export function linkedData(annex: Annex, language: Language, address: LinkTo): string {
  return inertJson(workOf(annex, language, address));
}

function workOf(annex: Annex, language: Language, address: LinkTo): object {
  return {
    '@context': 'https://schema.org',
    ...annexNamed(annex, language, address),
    url: address(routes.annex(language)),
    version: annex.edition,
    dateModified: annex.revised,
    isAccessibleForFree: true,
    ...translationWorks(annex, language, address),
    hasPart: annex.clauses.map((clause, at) => clausePart(clause, at, language, address)),
    encoding: renditionsIn(annex.languages)
      .filter((edition) => (edition.language ?? language) === language)
      .map((edition) => mediaObject(edition, language, annex, address)),
  };
}

function annexNamed({ title }: Annex, language: Language, address: LinkTo): object {
  const id = address(routes.annex(language));
  return { '@type': 'CreativeWork', '@id': id, name: title[language], inLanguage: language };
}

/** A translation names the work that binds; that names its translations. */
function translationWorks(annex: Annex, language: Language, address: LinkTo): object {
  const { authoritative, languages } = annex;
  if (language !== authoritative) return { translationOfWork: annexNamed(annex, authoritative, address) };
  const [first, ...others] = languages
    .filter((one) => one !== authoritative)
    .map((one) => annexNamed(annex, one, address));
  if (!first) return {};
  return { workTranslation: others.length > 0 ? [first, ...others] : first };
}

function clausePart(clause: Clause, at: number, language: Language, address: LinkTo): object {
  const { number, heading, short } = clause;
  const id = address(routes.clause(language, number));
  return { '@type': 'CreativeWork', '@id': id, position: at + 1, name: heading[language] || short[language] };
}

function mediaObject(edition: Rendition, language: Language, annex: Annex, address: LinkTo): object {
  return {
    '@type': 'MediaObject',
    name: renditionName(edition, language, annex),
    contentUrl: address(edition.path),
    encodingFormat: edition.type,
  };
}
