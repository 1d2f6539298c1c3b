/** The text and its explanation: sections, misprints, and the source to the letter. Pure. */
import { compose } from '../compose.ts';
import type { ContentParts } from '../parts.ts';
import { slip } from '../slip.ts';
import type { Slip } from '../slip.ts';
import { proofOf } from '../text/proof/proof.ts';
import type { Deviation } from '../text/proof/proof.ts';

/** The explanation of every clause holds these sections, in this order; or there is none. */
const explanationSections = ['WhatToDo', 'UsualEvidence', 'Pitfalls', 'ReadingNotes'] as const;

/** An explanation lacks a section, repeats one or has them in another order. */
export function missingSections({ clauses, languages }: ContentParts): Slip[] {
  return clauses.flatMap(({ slug, texts }) =>
    languages.flatMap((language) => {
      const found = texts[language]?.sections.filter((name) =>
        (explanationSections as readonly string[]).includes(name),
      );
      return !found || found.length === 0 || found.join() === explanationSections.join()
        ? []
        : [
            slip(
              slug,
              `the explanation in ${language}.mdx has ${found.join(', ')}. Write ${explanationSections.join(', ')}, each once, in this order, or none of them.`,
            ),
          ];
    }),
  );
}

/** A misprint is marked that the text does not have. */
export function strayMisprints({ clauses, annex }: ContentParts): Slip[] {
  return clauses.flatMap(({ slug, file, texts }) =>
    (file?.norms ?? []).flatMap(({ id, misprint }) => {
      const words = texts[annex.authoritative]?.paragraphs.flat().join('') ?? '';
      return !misprint || words.includes(misprint.printed)
        ? []
        : [
            slip(
              slug,
              `norm ${id} marks the misprint “${misprint.printed}”, which the text does not have. Copy it as it is printed.`,
            ),
          ];
    }),
  );
}

/** Asked last: only sound parts can be composed and compared with the source. */
export function unfaithful(parts: ContentParts): Slip[] {
  const { annex, sourceDigest } = parts;
  if (sourceDigest !== annex.source.sha256) {
    return [
      slip(
        annex.source.file,
        `its SHA-256 is ${sourceDigest}, annex.yaml says ${annex.source.sha256}. The received file never changes; restore it, or record the new edition.`,
      ),
    ];
  }
  const { text } = annex.source;
  if (text && text.sha256 !== parts.textDigest) {
    return [
      slip(
        text.file,
        `its SHA-256 is ${String(parts.textDigest)}, annex.yaml says ${text.sha256}. It holds what was taken from ${annex.source.file} and is never changed by hand; restore it.`,
      ),
    ];
  }
  return proofOf(compose(parts), parts.source).deviations.map((one) => slip(one.where, unlike(one)));
}

function unlike({ where, received, published }: Deviation): string {
  if (where.startsWith('layout'))
    return `the received file has “${received}” there, layout says “${published}”. Name the line by its number and its text.`;
  const or = where.startsWith('above')
    ? ', or, where it is a page number or a running header, declare its line under layout in annex.yaml'
    : '';
  return `the published text differs from the source.\n    received:  ${received}\n    published: ${published}\n  The source prevails to the letter; copy it${or}.`;
}
