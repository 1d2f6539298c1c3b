/** The annex as an OSCAL catalog, one a language; ids are the same in both, so that tools can join them. */
import { v5 as namedId } from 'uuid';
import type { Annex } from '../../annex/annex.ts';
import type { Language } from '../../languages/language.ts';
import { wordingFor } from '../../wording/spoken.ts';
import { asMarkdown } from '../markdown.ts';
import { controlOf } from './oscal-controls.ts';
import { oscalVersion, own } from './oscal.ts';
import type { Catalog, Link, Metadata, Resource } from './oscal.ts';

/** The namespace of the ids that are made from an annex. Made once at random. */
const namespace = '6fe6f784-d369-4c2f-a3df-99f86b19ff2d';

/** The file's text. */
export function oscalCatalogJson(annex: Annex, language: Language): string {
  return `${JSON.stringify({ catalog: oscalCatalog(annex, language) }, null, 1)}\n`;
}

/** Names no issuing body: the roles of the contract stand without parties. */
export function oscalCatalog(annex: Annex, language: Language): Catalog {
  const source = sourceResource(annex, language);
  return {
    uuid: catalogId(annex, 'catalog', language),
    metadata: metadataOf(annex, language, source),
    controls: annex.clauses.map((clause) => controlOf(clause, annex, language)),
    'back-matter': { resources: [source] },
  };
}

function metadataOf(annex: Annex, language: Language, source: Resource): Metadata {
  const { bearer } = wordingFor(language, annex).norms;
  return {
    title: asMarkdown(annex.title[language]),
    'last-modified': `${annex.revised}T00:00:00Z`,
    version: annex.edition,
    'oscal-version': oscalVersion,
    'document-ids': [{ identifier: annex.id }],
    props: [own('language', language), own('authoritative-language', annex.authoritative)],
    links: [{ href: `#${source.uuid}`, rel: 'source' }, ...translationLinks(annex, language)],
    roles: [
      { id: 'contractor', title: bearer.contractor },
      { id: 'ordering-party', title: bearer['ordering-party'] },
    ],
    remarks: asMarkdown(wordingFor(language, annex).site.authority),
  };
}

/** The catalogs stand in folders beside each other. */
function translationLinks({ languages }: Annex, language: Language): readonly Link[] {
  return languages
    .filter((other) => other !== language)
    .map((other) => ({
      href: `../${other}/oscal-catalog.json`,
      rel: 'alternate',
      'media-type': 'application/json',
    }));
}

function sourceResource(annex: Annex, language: Language): Resource {
  const hashes = [{ algorithm: 'SHA-256', value: annex.digest.replace('sha256:', '') }];
  return {
    uuid: catalogId(annex, 'source'),
    title: wordingFor(language, annex).editions.of.sourceText.name,
    rlinks: [{ href: '../annex.txt', 'media-type': 'text/plain', hashes }],
  };
}

/** The same for the same text in the same state of work, another for any other. */
function catalogId({ id, digest, edition, revised }: Annex, ...what: readonly string[]): string {
  return namedId([id, digest, edition, revised, ...what].join(' '), namespace);
}
