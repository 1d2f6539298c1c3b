/** Everything that the content folder holds, proved sound. Throws once, with every problem. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annex } from '../lib/annex/annex.ts';
import { check } from '../lib/annex/check/check.ts';
import type { Rule } from '../lib/annex/check/check.ts';
import { compose } from '../lib/annex/compose.ts';
import type { ContentParts } from '../lib/annex/content/parts.ts';
import { casesSchema, exampleSchema } from '../lib/annex/schema/trying.ts';
import { synonymsSchema } from '../lib/annex/schema/words.ts';
import type { CasesFile, ExampleFile } from '../lib/annex/schema/trying.ts';
import type { Slip } from '../lib/annex/content/slip.ts';
import { allParts } from '../lib/annex/content/written.ts';
import { sentenceFor } from '../lib/record/problem.ts';
import type { Problem as Unreadable } from '../lib/record/problem.ts';
import { provedCases } from '../lib/record/examples/worked-cases.ts';
import type { WorkedCase } from '../lib/record/examples/worked-cases.ts';
import { checkExamples } from '../lib/attestation/check-examples.ts';
import { checkForms } from '../lib/forms/check.ts';
import type { Form } from '../lib/forms/form.ts';
import type { Language } from '../lib/languages/language.ts';
import { checkSynonyms } from '../lib/search/words/synonyms.ts';
import type { Synonyms } from '../lib/search/words/synonyms.ts';
import { en } from '../lib/wording/en.ts';
import { contentFolder, optionalFile, yamlFile } from './folder/file.ts';
import { formFiles } from './folder/forms.ts';
import { partsIn } from './folder/parts.ts';
import { settings } from './settings.ts';
import { placedIn, stop, valueOrStop } from './stop.ts';

export interface Content {
  readonly annex: Annex;
  /** What it is composed of, file by file. */
  readonly parts: ContentParts;
  /** The text as received, byte for byte, or as it was taken from the received file. */
  readonly received: Uint8Array<ArrayBuffer>;
  /** The papers that the annex calls for, in their order. */
  readonly forms: readonly Form[];
  /** Each comes out as it says. */
  readonly cases: readonly WorkedCase[];
  /** Other words for what the annex says, for the search. */
  readonly synonyms: Synonyms;
  /** A record to try, less its head; it can be read and agrees with itself. */
  readonly examples: Readonly<Partial<Record<Language, ExampleFile>>>;
}

/** First every file by its schema, then, if all can be read, what must hold between them. */
export function readContent(folder = contentFolder, spoken = settings.languages): Content {
  const { parts, ...beside } = valueOrStop(filesIn(folder, spoken));
  const proved: Rule = (sound) => problemsBeside(compose(sound), beside);
  const annex = annexFrom(parts, settings.outdatedTranslations, [proved], folder);
  const received = new Uint8Array(
    readFileSync(join(folder, (parts.annex.source.text ?? parts.annex.source).file)),
  );
  return {
    annex,
    parts,
    received,
    ...beside,
    cases: provedCases(annex, beside.cases, problemSentence).cases,
  };
}

/** What is wrong with the files that speak of the annex: its papers, other words for it, worked cases and examples. */
function problemsBeside(annex: Annex, { forms, synonyms, cases, examples }: PartsBeside): readonly Slip[] {
  return [
    ...checkForms(annex, forms),
    ...checkSynonyms(annex, synonyms),
    ...provedCases(annex, cases, problemSentence).problems,
    ...checkExamples(annex, examples, problemSentence),
  ];
}

/** To the author, who made the file. */
const problemSentence = (problem: Unreadable) =>
  sentenceFor(problem, en.problems).replace(
    /Ask the person who made the file.*/,
    'Mend it (docs/record.md).',
  );

interface PartsBeside extends Pick<Content, 'forms' | 'synonyms' | 'examples'> {
  readonly cases: CasesFile;
}

function filesIn(folder: string, spoken: readonly Language[]) {
  const at = (name: string) => join(folder, name);
  const parts = partsIn(folder, spoken);
  const languages = parts.ok ? parts.value.languages : spoken;
  const examples = languages
    .map((language) => [language, at(`example.${language}.json`)] as const)
    .filter(([, path]) => existsSync(path))
    .map(([language, path]) => [language, yamlFile(path, exampleSchema, languages)] as const);
  return allParts({
    parts,
    forms: formFiles(at('forms'), languages),
    cases: optionalFile(at('cases.yaml'), casesSchema, languages, []),
    synonyms: optionalFile(at('synonyms.yaml'), synonymsSchema, languages, {}),
    examples: allParts<Partial<Record<Language, ExampleFile>>>(Object.fromEntries(examples)),
  });
}

/** The annex alone; throws at whatever is wrong with the folder. */
export function readAnnex(folder = contentFolder): Annex {
  return readContent(folder).annex;
}

/** The worked cases alone; throws as `readAnnex` does. */
export function readCases(folder = contentFolder): readonly WorkedCase[] {
  return readContent(folder).cases;
}

/**
 * Composes the annex, or throws with every problem found.
 * @param folder where the parts were read, if from one
 */
export function annexFrom(
  parts: ContentParts,
  outdated = settings.outdatedTranslations,
  others: readonly Rule[] = [],
  folder?: string,
): Annex {
  const found = check(parts, outdated, others);
  const problems = folder === undefined ? found : found.map((one) => placedIn(folder, one));
  return problems.length > 0 ? stop(problems, 'The annex cannot be published.') : compose(parts);
}
