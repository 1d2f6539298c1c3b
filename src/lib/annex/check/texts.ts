/** The text and its explanation: sections, misprints, and the source to the letter. Pure. */
import { compose } from '../compose.ts';
import type { ClauseParts, ContentParts } from '../content/parts.ts';
import { slip } from '../content/slip.ts';
import type { Path, Slip } from '../content/slip.ts';
import { paragraphFormsOf } from '../text/written-text.ts';
import { inFile, inText, sentencePath } from './where.ts';
import { proofOf } from '../text/proof/proof.ts';
import type { Deviation } from '../text/proof/proof.ts';

/** The explanation of every clause holds these sections, in this order; or there is none. */
export const explanationSections = ['WhatToDo', 'UsualEvidence', 'Pitfalls', 'ReadingNotes'] as const;
/** What the body of an explanation may use. */
export const explanationParts = [...explanationSections, 'GoodPractice'] as const;

/** An explanation lacks a section, repeats one or has them in another order. */
export function missingSections({ clauses, languages }: ContentParts): Slip[] {
  return clauses.flatMap((clause) =>
    languages.flatMap((language) => {
      const found = clause.texts[language]?.sections.filter((name) =>
        (explanationSections as readonly string[]).includes(name),
      );
      return !found || found.length === 0 || found.join() === explanationSections.join()
        ? []
        : [
            inText(
              clause,
              language,
              `the explanation has ${found.join(', ')}. Write ${explanationSections.join(', ')}, each once, in this order, or none of them.`,
            ),
          ];
    }),
  );
}

/** A misprint is marked that the text does not have. */
export function strayMisprints({ clauses, annex }: ContentParts): Slip[] {
  return clauses.flatMap((clause) =>
    (clause.file?.norms ?? []).flatMap(({ id, misprint }, index) => {
      const words = clause.texts[annex.authoritative]?.paragraphs.flat().join('') ?? '';
      return !misprint || words.includes(misprint.printed)
        ? []
        : [
            inFile(
              clause,
              `norm ${id} marks the misprint “${misprint.printed}”, which the text does not have. Copy it as it is printed.`,
              ['norms', index, 'misprint'],
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
  return proofOf(compose(parts), parts.source).deviations.map((one) => placedDeviation(one, parts));
}

/** Against the file in which the words are published, at their line. */
function placedDeviation(deviation: Deviation, parts: ContentParts): Slip {
  const { where } = deviation;
  const { file: source, text } = parts.annex.source;
  const received = text?.file ?? source;
  const said = unlike(deviation, received);
  const named = /^(?:above )?(\d+(?:_\d+)*)(?: heading|-(\d+)(-\S+)?)$/.exec(where);
  const clause = parts.clauses.find(({ file }) => String(file?.number) === named?.[1]);
  if (clause && !where.startsWith('above'))
    return inText(clause, parts.annex.authoritative, said, pathOf(clause, parts, named));
  return where.startsWith('layout') || where.startsWith('title') || where.startsWith('closing')
    ? slip('annex.yaml', said, [where.split(/[, ]/)[0] ?? ''])
    : { ...slip(received, said), ...(deviation.line && { line: deviation.line }) };
}

/** The heading, or the first sentence of a paragraph or item. */
function pathOf(clause: ClauseParts, { annex }: ContentParts, named: RegExpExecArray | null): Path {
  const [, , paragraph, item = ''] = named ?? [];
  if (paragraph === undefined) return ['heading'];
  const text = clause.texts[annex.authoritative];
  const forms = text ? paragraphFormsOf(text) : [];
  const index = forms.findIndex(({ number }) => number === Number(paragraph));
  const at = forms[index]?.places.indexOf(item.slice(1)) ?? -1;
  return sentencePath(clause, annex.authoritative, index, at);
}

function unlike({ where, received, published, line }: Deviation, file: string): string {
  if (where.startsWith('layout'))
    return `${where}: the received file has “${received}” there, layout says “${published}”. Name the line by its number and its text.`;
  const or = where.startsWith('above')
    ? ', or, where it is a page number or a running header, declare its line under layout in annex.yaml'
    : where === 'title'
      ? ', add the folder of a clause that is missing, or declare under layout in annex.yaml what is neither title nor label'
      : '';
  return `${where}: the published text differs from the source.\n    received:  ${wordsShown(received)}${line ? ` (${file}, line ${line})` : ''}\n    published: ${wordsShown(published)}${partingOf(received, published)}\n  The source prevails to the letter; copy it${or}.`;
}

/** The first letters that are not the same: in a long sentence the eye does not find them. */
function partingOf(received: string, published: string): string {
  const [own, other] = [received, published].map((words) => [...words.replace(/\s/g, '')]);
  const at = own?.findIndex((letter, index) => letter !== other?.[index]) ?? -1;
  if (!own || !other || at < 1) return '';
  const near = (letters: readonly string[]) => letters.slice(Math.max(0, at - 5), at + 6).join('');
  return `\n    they part at “${near(own)}”, published as “${near(other)}”`;
}

/** On one line, whatever line ends stand in it, and so much that it is found again. */
function wordsShown(words: string): string {
  const line = words.replace(/\s*\n\s*/g, '');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line || '(nothing)';
}
