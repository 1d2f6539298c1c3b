/** As much of the OSCAL 1.2.1 catalog model as the annex needs. Model: https://pages.nist.gov/OSCAL/ */

export interface Catalog {
  readonly uuid: string;
  readonly metadata: Metadata;
  readonly controls: readonly Control[];
  readonly 'back-matter': { readonly resources: readonly Resource[] };
}

export interface Metadata {
  readonly title: string;
  readonly 'last-modified': string;
  readonly version: string;
  readonly 'oscal-version': string;
  readonly 'document-ids': readonly { readonly identifier: string }[];
  readonly props: readonly Property[];
  readonly links: readonly Link[];
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  readonly remarks: string;
}

export interface Control {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly props: readonly Property[];
  readonly links?: readonly Link[];
  readonly parts: readonly OscalPart[];
}

export interface OscalPart {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly props?: readonly Property[];
  readonly prose?: string;
  readonly parts?: readonly OscalPart[];
  readonly links?: readonly Link[];
}

export interface Property {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
}

export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly 'media-type'?: string;
}

export interface Resource {
  readonly uuid: string;
  readonly title: string;
  readonly rlinks: readonly {
    readonly href: string;
    readonly 'media-type': string;
    readonly hashes: readonly { readonly algorithm: string; readonly value: string }[];
  }[];
}

export const oscalVersion = '1.2.1';

/** Names that OSCAL defines need no namespace; those of its risk framework and ours do. */
const frameworkNamespace = 'http://csrc.nist.gov/ns/rmf';
/** Made once at random: a namespace must be a URI, and no address is certain to stay ours. */
const ownNamespace = 'urn:uuid:922a4500-1cf7-484f-a71b-28bf0c963dcb';

/** A property that OSCAL does not define. */
export function own(name: string, value: string | number | boolean): Property {
  return { name, ns: ownNamespace, value: String(value) };
}

/** One property of our own a value; none where there is none. */
export function owned(name: string, values: readonly (string | number | undefined)[]): readonly Property[] {
  return values.flatMap((value) => (value === undefined ? [] : [own(name, value)]));
}

/** How an objective is assessed, in the words of the risk framework. */
export function method(value: 'EXAMINE' | 'INTERVIEW' | 'TEST'): Property {
  return { name: 'method', ns: frameworkNamespace, value };
}

/** OSCAL has no empty lists: the links, or nothing. */
export function linked(links: readonly Link[]): { readonly links?: readonly Link[] } {
  return links.length > 0 ? { links } : {};
}
