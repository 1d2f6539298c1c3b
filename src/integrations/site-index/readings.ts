/** Which page is read as what. A page that is not named here is part of the site and is found as such. */
import { attribute, classOf, isElement } from './markup.ts';
import type { MarkupElement } from './markup.ts';
import type { PageReading } from './places.ts';

interface PageKind {
  /** Of the path below the language. */
  readonly pages: RegExp;
  readonly readings: readonly PageReading[];
}

const pageKinds: readonly PageKind[] = [
  // The text is scanned to the letter; what is printed is a copy; the search does not find itself.
  { pages: /^(?:annex|print|search)\//, readings: [] },
  { pages: /^clauses\//, readings: [{ group: 'explanation', only: isSectionOfExplanation }] },
  {
    pages: /^assessment\//,
    readings: [
      { group: 'question', only: isQuestion },
      { group: 'site', only: isOtherStep },
    ],
  },
  // What a report can be given stands there, but is shown only with a record.
  { pages: /^attestation\//, readings: [{ group: 'site', hidden: true }] },
  { pages: /^glossary\//, readings: [{ group: 'term' }] },
  { pages: /^crosswalk\//, readings: [{ group: 'crosswalk' }] },
  { pages: /^method\//, readings: [{ group: 'method' }] },
  { pages: /^ordering-party\//, readings: [{ group: 'orderingParty' }] },
  // Of a paper, what it is and when it is used: what stands on the sheet would be found in place of the annex.
  { pages: /^forms\/[^/]+\/both\//, readings: [] },
  { pages: /^forms\//, readings: [{ group: 'form', only: isLead }] },
];

/** @param path below the language, `glossary/` */
export function pageReadings(path: string): readonly PageReading[] {
  return pageKinds.find(({ pages }) => pages.test(path))?.readings ?? [{ group: 'site' }];
}

function isLead(element: MarkupElement): boolean {
  return classOf(element) === 'lead';
}

/** The note above the sections is the same on every page. */
function isSectionOfExplanation({ tagName, parentNode }: MarkupElement): boolean {
  const around = parentNode && isElement(parentNode) ? classOf(parentNode) : '';
  return tagName === 'section' && /\bprose\b/.test(around);
}

function isQuestion(element: MarkupElement): boolean {
  const { tagName } = element;
  return tagName === 'fieldset' && /^(?:Q|fact-)/.test(attribute(element, 'id') ?? '');
}

/** A step that asks neither for facts nor after a clause. */
function isOtherStep(element: MarkupElement): boolean {
  return (
    element.tagName === 'section' &&
    /^(?:particulars|lists|review|verdict)$/.test(attribute(element, 'id') ?? '')
  );
}
