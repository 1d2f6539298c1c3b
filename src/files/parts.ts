/** The files that the annex is composed of, each by its schema; what must hold between them is not asked here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentParts } from '../lib/annex/compose.ts';
import {
  annexSchema,
  factsSchema,
  frameworksSchema,
  glossarySchema,
  preparationsSchema,
  readingsSchema,
} from '../lib/annex/schema.ts';
import type { ReadingsFile } from '../lib/annex/schema.ts';
import { together } from '../lib/annex/written.ts';
import type { Written } from '../lib/annex/written.ts';
import { clauseFolders } from './clauses.ts';
import { yamlFile } from './file.ts';
import { receivedFile } from './source.ts';
import type { Received } from './source.ts';
import { valueOf } from './stop.ts';

/** In the content folder; made by `npm run confirm`. */
export const readingsFile = 'readings.yaml';

/** Throws with every problem of how the files are written. */
export function readParts(folder: string): ContentParts {
  return valueOf(partsIn(folder));
}

/** The parts, or every problem of how their files are written. */
export function partsIn(folder: string): Written<ContentParts> {
  const at = (name: string) => join(folder, name);
  const annex = yamlFile(at('annex.yaml'), annexSchema);
  const read = together({
    annex,
    received: annex.ok ? receivedFile(at(annex.value.source.file)) : unnamed,
    facts: yamlFile(at('facts.yaml'), factsSchema),
    glossary: yamlFile(at('glossary.yaml'), glossarySchema),
    frameworks: yamlFile(at('crosswalk.yaml'), frameworksSchema),
    preparations: yamlFile(at('ordering-party.yaml'), preparationsSchema),
    readings: readingsAt(at(readingsFile)),
    clauses: clauseFolders(at('clauses')),
  });
  if (!read.ok) return read;
  const { received, ...parts } = read.value;
  return { ok: true, value: { ...parts, ...received } };
}

/** Which file was received, annex.yaml says; what keeps it from being read is its own problem. */
const unnamed: Written<Received> = { ok: false, problems: [] };

/** Empty where nothing was confirmed yet; `check` then names every place. */
function readingsAt(path: string): Written<ReadingsFile> {
  return existsSync(path) ? yamlFile(path, readingsSchema) : { ok: true, value: {} };
}
