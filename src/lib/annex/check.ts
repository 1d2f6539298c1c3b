/**
 * The rules between files. Every problem is found at once and names the file, what was found and the mend.
 * Pure: reads parts, returns sentences for the author (in English, the language of the file formats).
 */
import { languages } from '../language.ts';
import type { Bilingual } from '../language.ts';
import { phaseKey, phases } from './annex.ts';
import type { FactTest } from './annex.ts';
import { idleMarks, unknownFrameworks } from './check-crosswalk.ts';
import { missingPreparations, strayPreparations } from './check-ordering-party.ts';
import { unreadTexts } from './check-readings.ts';
import type { Outdated } from './check-readings.ts';
import { unsoundReferences } from './check-references.ts';
import { compose } from './compose.ts';
import type { ContentParts } from './compose.ts';
import { parseKey } from './numerals.ts';
import type { ClauseFile } from './schema.ts';
import { deviations, readSource } from './verbatim.ts';
import type { SourceText } from './verbatim.ts';

/** `08-subcontracting: what was found. What to write instead.` */
export type Problem = string;

/** The explanation of every clause holds these sections, in this order, in both languages. */
export const sections = ['WhatToDo', 'UsualEvidence', 'Pitfalls', 'ReadingNotes'] as const;

type Rule = (parts: ContentParts) => readonly Problem[];

const rules: readonly Rule[] = [
  missingFiles,
  differingCounts,
  gapsInClauses,
  gapsInNorms,
  repeatedIds,
  misplacedQuestions,
  unknownFacts,
  factsWithoutMeaning,
  missingPhases,
  unknownNorms,
  unknownReferences,
  unsoundReferences,
  dutiesOfTheOther,
  sameInBothLanguages,
  missingSections,
  strayMisprints,
  unknownFrameworks,
];

/** All problems of the content; empty when an Annex may be composed from it. */
export function check(parts: ContentParts, outdated: Outdated = 'stop'): readonly Problem[] {
  const problems = rules.flatMap((rule) => rule(parts));
  if (problems.length > 0) return problems;
  // A missing sentence or a wrong number would show here a second time.
  return [
    ...idleMarks(parts),
    ...missingPreparations(parts),
    ...strayPreparations(parts),
    ...unfaithful(parts),
    ...unreadTexts(parts, outdated),
  ];
}

function missingFiles({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file, texts }) => [
    ...(file
      ? []
      : [`${slug}: clause.yaml is missing. Every clause has clause.yaml, ja.mdx and en.mdx; add it.`]),
    ...languages
      .filter((language) => !texts[language])
      .map(
        (language) => `${slug}: ${language}.mdx is missing. Every clause stands in both languages; add it.`,
      ),
  ]);
}

function differingCounts({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file, texts: { ja, en } }) => {
    if (!ja || !en) return [];
    const [inJa, inEn] = [ja.paragraphs, en.paragraphs];
    if (inJa.length !== inEn.length) {
      return [
        `${slug}: en.mdx has ${inEn.length} paragraphs, ja.mdx has ${inJa.length}. Every paragraph stands in both; add the missing one.`,
      ];
    }
    return inJa.flatMap((sentences, index) =>
      countsOf(slug, file, index, sentences.length, inEn[index]?.length ?? 0),
    );
  });
}

function countsOf(
  slug: string,
  file: ClauseFile | undefined,
  index: number,
  ja: number,
  en: number,
): Problem[] {
  const paragraph = index + 1;
  if (ja !== en) {
    return [
      `${slug}: paragraph ${paragraph} has ${en} sentences in en.mdx, ${ja} in ja.mdx. Every sentence stands in both; add or join one.`,
    ];
  }
  const norms = file?.norms.filter((norm) => parseKey(norm.id).paragraph === paragraph).length ?? ja;
  return norms === ja
    ? []
    : [
        `${slug}: paragraph ${paragraph} has ${ja} sentences but ${norms} norms in clause.yaml. Write one norm a sentence.`,
      ];
}

function gapsInClauses({ clauses }: ContentParts): Problem[] {
  const numbers = clauses.flatMap(({ file }) => (file ? [file.number] : [])).sort((a, b) => a - b);
  const gap = numbers.find((number, index) => number !== index + 1);
  const folders = clauses
    .filter(({ slug, file }) => file && Number(slug.split('-')[0]) !== file.number)
    .map(
      ({ slug, file }) =>
        `${slug}: clause.yaml says number ${file?.number}. The folder's number and the clause's agree; rename one.`,
    );
  return gap === undefined
    ? folders
    : [
        ...folders,
        `clauses: the numbers are ${numbers.join(', ')}. They run from 1 without a gap; renumber or add the missing one.`,
      ];
}

function gapsInNorms({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file }) => {
    const ids = file?.norms.map((norm) => norm.id) ?? [];
    const expected = expectedIds(ids, file?.number ?? 0);
    const wrong = ids.findIndex((id, index) => id !== expected[index]);
    return wrong < 0
      ? []
      : [
          `${slug}: norm ${ids[wrong]} stands where ${expected[wrong]} is due. Number norms clause-paragraph-sentence, without a gap, in the order of the text.`,
        ];
  });
}

function expectedIds(ids: readonly string[], clause: number): string[] {
  let [paragraph, sentence] = [1, 0];
  return ids.map((id) => {
    const starts = parseKey(id).paragraph === paragraph + 1;
    [paragraph, sentence] = starts ? [paragraph + 1, 1] : [paragraph, sentence + 1];
    return `${clause}-${paragraph}-${sentence}`;
  });
}

function repeatedIds({ clauses, facts, glossary, frameworks }: ContentParts): Problem[] {
  const files = clauses.flatMap(({ file }) => (file ? [file] : []));
  const lists: [string, string[]][] = [
    ['questions', files.flatMap((file) => file.questions.map((question) => question.id))],
    ['norms', files.flatMap((file) => file.norms.map((norm) => norm.id))],
    ['facts.yaml', facts.facts.map((fact) => fact.key)],
    ['glossary.yaml', glossary.map((term) => term.term)],
    ['crosswalk.yaml', frameworks.map((framework) => framework.key)],
    ['glossary.yaml', glossary.map((term) => term.id)],
    ...facts.facts.map((fact): [string, string[]] => [
      `facts.yaml: ${fact.key}`,
      fact.options.map((option) => option.value),
    ]),
  ];
  return lists.flatMap(([where, ids]) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
      (id) => `${where}: ${id} stands twice. An id is given once and never again; choose another.`,
    ),
  );
}

function misplacedQuestions({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file, texts }) =>
    (file?.questions ?? []).flatMap(({ id, paragraph }) => [
      ...(id.startsWith(`Q${file?.number}-`)
        ? []
        : [`${slug}: question ${id} does not carry the clause's number. Write Q${file?.number}-….`]),
      ...(!texts.ja || paragraph <= texts.ja.paragraphs.length
        ? []
        : [
            `${slug}: question ${id} belongs to paragraph ${paragraph}, which is not there. Name one of 1 to ${texts.ja.paragraphs.length}.`,
          ]),
    ]),
  );
}

function unknownFacts({ clauses, facts }: ContentParts): Problem[] {
  const values = new Map(facts.facts.map((fact) => [fact.key, fact.options.map((option) => option.value)]));
  const known = [...values.keys()].join(', ');
  const tested = (where: string, test: FactTest): Problem[] => {
    const options = values.get(test.fact);
    if (!options) return [`${where}: fact ${test.fact} is not in facts.yaml. Use one of ${known}.`];
    return [...(test.in ?? []), ...(test.notIn ?? [])]
      .filter((value) => !options.includes(value))
      .map((value) => `${where}: ${test.fact} has no option ${value}. Use one of ${options.join(', ')}.`);
  };
  return [
    ...clauses.flatMap(({ slug, file }) =>
      (file?.questions ?? []).flatMap(({ id, when }) =>
        when ? tested(`${slug}: question ${id}`, when) : [],
      ),
    ),
    ...facts.facts.flatMap(({ key, countsAs, advice }) => [
      ...(countsAs?.while.flatMap((test) => tested(`facts.yaml: ${key}`, test)) ?? []),
      ...(countsAs ? tested(`facts.yaml: ${key}`, { fact: key, in: [countsAs.value] }) : []),
      ...advice.flatMap(({ when }) => when.flatMap((test) => tested(`facts.yaml: ${key}`, test))),
    ]),
    ...facts.contradictions.flatMap((pair) =>
      pair.facts.flatMap((test) => tested('facts.yaml: contradictions', test)),
    ),
  ];
}

function factsWithoutMeaning({ clauses, facts }: ContentParts): Problem[] {
  const deciding = new Set(
    clauses.flatMap(({ file }) => file?.questions.flatMap(({ when }) => (when ? [when.fact] : [])) ?? []),
  );
  return facts.facts
    .filter((fact) => deciding.has(fact.key))
    .flatMap((fact) =>
      fact.options.flatMap(({ value, means, reason }) => {
        if (!means)
          return [
            `facts.yaml: ${fact.key} decides questions, but its option ${value} does not say what it means. Add means: due, planned, notApplicable or open.`,
          ];
        if (means === 'notApplicable' && !reason)
          return [
            `facts.yaml: option ${value} of ${fact.key} makes questions not applicable without a reason. Add the reason that the report prints.`,
          ];
        return [];
      }),
    );
}

function missingPhases({ facts }: ContentParts): Problem[] {
  const options =
    facts.facts.find((fact) => fact.key === phaseKey)?.options.map((option) => option.value) ?? [];
  return options.join() === phases.join()
    ? []
    : [
        `facts.yaml: the fact ${phaseKey} has the options ${options.join(', ') || 'none'}. Give it ${phases.join(', ')}, in this order.`,
      ];
}

function unknownNorms({ clauses }: ContentParts): Problem[] {
  const known = new Set(clauses.flatMap(({ file }) => file?.norms.map((norm) => norm.id) ?? []));
  return clauses.flatMap(({ slug, file }) =>
    (file?.questions ?? []).flatMap(({ id, norms }) =>
      norms
        .filter((norm) => !known.has(norm))
        .map(
          (norm) =>
            `${slug}: question ${id} rests on norm ${norm}, which is in no clause.yaml. Name a norm that is there.`,
        ),
    ),
  );
}

function unknownReferences({ clauses }: ContentParts): Problem[] {
  const counts = new Map(clauses.map(({ file, texts }) => [file?.number, texts.ja?.paragraphs.length ?? 0]));
  const exists = (key: string) => {
    const { clause, paragraph = 1 } = parseKey(key);
    return paragraph >= 1 && paragraph <= (counts.get(clause) ?? 0);
  };
  return clauses.flatMap(({ slug, file }) =>
    (file?.norms ?? []).flatMap(({ id, references, flowsDown }) =>
      [...references, ...flowsDown.map(String)]
        .filter((key) => !exists(key))
        .map(
          (key) =>
            `${slug}: norm ${id} refers to ${key}, which is not there. Write a clause (8) or a paragraph (8-3) of this annex.`,
        ),
    ),
  );
}

function dutiesOfTheOther({ clauses }: ContentParts): Problem[] {
  const bearers = new Map(
    clauses.flatMap(({ file }) => file?.norms.map((norm) => [norm.id, norm.bearer] as const) ?? []),
  );
  return clauses.flatMap(({ slug, file }) =>
    (file?.questions ?? [])
      .filter(({ basis, kind }) => basis === 'text' && kind !== 'acknowledgement')
      .flatMap(({ id, norms }) =>
        norms
          .filter((norm) => bearers.get(norm) === 'ordering-party')
          .map(
            (norm) =>
              `${slug}: question ${id} asks the Contractor about norm ${norm}, which binds the Ordering Party. Ask an acknowledgement, or mark it basis: derived.`,
          ),
      ),
  );
}

/** The received text as read, or what keeps it from being read. */
function sourceOf({ annex, source }: ContentParts): SourceText | Problem {
  try {
    return readSource(source, annex.label[annex.authoritative]);
  } catch (problem) {
    return `${annex.source.file}: ${problem instanceof Error ? problem.message : String(problem)}`;
  }
}

function sameInBothLanguages({ annex, clauses, facts, glossary, preparations }: ContentParts): Problem[] {
  const texts = [
    ...bilinguals('annex.yaml', annex),
    ...clauses.flatMap(({ slug, file, texts: { ja, en } }): [string, Bilingual][] => [
      ...(ja && en ? pairsOf(slug, ja, en) : []),
      ...bilinguals(slug, file),
    ]),
    ...bilinguals('facts.yaml', facts),
    ...bilinguals('glossary.yaml', glossary),
    ...bilinguals('ordering-party.yaml', preparations),
  ];
  return texts
    .filter(([, text]) => text.ja === text.en)
    .map(
      ([where, text]) =>
        `${where}: “${text.ja}” is identical in Japanese and English. Translate one of them.`,
    );
}

interface Words {
  heading: string;
  paragraphs: readonly (readonly string[])[];
}

function pairsOf(slug: string, ja: Words, en: Words): [string, Bilingual][] {
  const sentences = ja.paragraphs.flatMap((paragraph, index) =>
    paragraph.map((text, at): [string, Bilingual] => [
      slug,
      { ja: text, en: en.paragraphs[index]?.[at] ?? '' },
    ]),
  );
  return [[slug, { ja: ja.heading, en: en.heading }], ...sentences];
}

function bilinguals(where: string, value: unknown): [string, Bilingual][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [[where, value]];
  return Object.values(value).flatMap((part) => bilinguals(where, part));
}

function isBilingual(value: object): value is Bilingual {
  return languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');
}

function missingSections({ clauses }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, texts }) =>
    languages.flatMap((language) => {
      const found = texts[language]?.sections.filter((name) =>
        (sections as readonly string[]).includes(name),
      );
      return !found || found.join() === sections.join()
        ? []
        : [
            `${slug}: the explanation in ${language}.mdx has ${found.join(', ') || 'no section'}. Write ${sections.join(', ')}, each once, in this order.`,
          ];
    }),
  );
}

function strayMisprints({ clauses, annex }: ContentParts): Problem[] {
  return clauses.flatMap(({ slug, file, texts }) =>
    (file?.norms ?? []).flatMap(({ id, misprint }) => {
      const words = texts[annex.authoritative]?.paragraphs.flat().join('') ?? '';
      return !misprint || words.includes(misprint.printed)
        ? []
        : [
            `${slug}: norm ${id} marks the misprint “${misprint.printed}”, which the text does not have. Copy it as it is printed.`,
          ];
    }),
  );
}

/** Asked last: only sound parts can be composed and compared with the source. */
function unfaithful(parts: ContentParts): Problem[] {
  const { annex, sourceDigest } = parts;
  if (sourceDigest !== annex.source.sha256) {
    return [
      `${annex.source.file}: its SHA-256 is ${sourceDigest}, annex.yaml says ${annex.source.sha256}. The received file never changes; restore it, or record the new edition.`,
    ];
  }
  const read = sourceOf(parts);
  if (typeof read === 'string') return [read];
  return deviations(compose(parts), read).map(
    ({ where, received, published }) =>
      `${where}: the published text differs from the source.\n    received:  ${received}\n    published: ${published}\n  The source prevails to the letter; copy it.`,
  );
}
