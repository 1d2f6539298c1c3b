/** The files that the annex is composed of, each by its schema; what must hold between them is not asked here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ContentParts } from '../../lib/annex/content/parts.ts';
import { annexSchema } from '../../lib/annex/schema/annex.ts';
import { factsSchema } from '../../lib/annex/schema/facts.ts';
import { frameworksSchema, preparationsSchema, readingsSchema } from '../../lib/annex/schema/beside.ts';
import { glossarySchema } from '../../lib/annex/schema/words.ts';
import { allParts, unwritten } from '../../lib/annex/content/written.ts';
import type { Written } from '../../lib/annex/content/written.ts';
import { languages as known } from '../../lib/languages/language.ts';
import type { Language } from '../../lib/languages/language.ts';
import { clauseFolders } from './clauses.ts';
import { optionalFile, yamlFile } from './file.ts';
import { settings } from '../settings.ts';
import { receivedFile } from '../received/source.ts';
import { valueOrStop } from '../stop.ts';

/** In the content folder; made by `npm run confirm`. */
export const readingsFile = 'readings.yaml';

/** Throws with every problem of how the files are written. */
export function readParts(folder: string, spoken = settings.languages): ContentParts {
  return valueOrStop(partsIn(folder, spoken));
}

/** The parts in the languages of the site that the annex has, or every problem of how their files are written. */
export function partsIn(folder: string, spoken: readonly Language[]): Written<ContentParts> {
  if (!existsSync(folder))
    return unwritten(folder, ['There is no such folder. Mend JUNSHU_CONTENT, or make it with npm run new.']);
  const at = (name: string) => join(folder, name);
  const languages = languagesNamed(at('annex.yaml'), spoken);
  const annex = yamlFile(at('annex.yaml'), annexSchema, languages);
  const read = allParts({
    annex,
    spoken: annex.ok ? sensible(at('annex.yaml'), languages, annex.value.authoritative) : unnamed,
    received: annex.ok ? receivedFile(folder, annex.value.source) : unnamed,
    facts: yamlFile(at('facts.yaml'), factsSchema, languages),
    glossary: optionalFile(at('glossary.yaml'), glossarySchema, languages, []),
    frameworks: optionalFile(at('crosswalk.yaml'), frameworksSchema, languages, []),
    preparations: optionalFile(at('ordering-party.yaml'), preparationsSchema, languages, {}),
    // Its lines are sealed with every digest, also of languages that this site does not speak.
    readings: optionalFile(at(readingsFile), readingsSchema, known, {}),
    clauses: clauseFolders(at('clauses'), languages),
  });
  if (!read.ok) return read;
  const { received, spoken: all, ...parts } = read.value;
  return { ok: true, value: { ...parts, languages: all, ...received } };
}

/** Which file was received, annex.yaml says; what keeps it from being read is its own problem. */
const unnamed: Written<never> = { ok: false, problems: [] };

const languagesField = z.looseObject({ languages: z.array(z.string()).optional() });

/** Those of the site in which the annex is written, if it says so; whatever else it says is read in them. */
function languagesNamed(path: string, spoken: readonly Language[]): readonly Language[] {
  const read = yamlFile(path, languagesField, []);
  const own = read.ok ? read.value.languages : undefined;
  return own ? spoken.filter((language) => own.includes(language)) : spoken;
}

/** The text that binds is among what the site says. */
function sensible(
  path: string,
  languages: readonly Language[],
  authoritative: Language,
): Written<readonly Language[]> {
  if (languages.includes(authoritative)) return { ok: true, value: languages };
  return unwritten(path, [
    `authoritative: The text that binds is in ${authoritative}, and the site speaks ${languages.join(', ') || 'none of its languages'}. Add ${authoritative} to languages in site.config.ts.`,
  ]);
}
