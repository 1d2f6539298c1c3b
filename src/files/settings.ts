/** What site.config.ts says, proved sound: a mistake names the field and the mend. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { site as written } from '../../site.config.ts';
import { dateStyles } from '../lib/languages/dates.ts';
import { languages } from '../lib/languages/language.ts';
import type { Language } from '../lib/languages/language.ts';
import { issuesSaid, saidPlainly } from '../lib/annex/schema/plainly.ts';
import { slip } from '../lib/annex/content/slip.ts';
import { colour, contrast } from './colours.ts';
import { stop } from './stop.ts';

const knownLanguages = languages.join(', ');

const hex = z.string().regex(colour, { error: 'Write a colour as #0017c1.' });

/** What stands on what: text of that colour on paper and on its ground, paper on a button, ink on the ground; by night. */
function pairsOf(accent: string, wash: string, night: string) {
  return [
    ['accent', accent, 'paper', '#ffffff'],
    ['accent', accent, 'wash', wash],
    ['wash', wash, 'ink', '#1a1a1a'],
    ['night', night, 'the ground by night', '#16181d'],
    ['night', night, 'the wash by night', '#202c4d'],
  ] as const;
}

const settingsSchema = z.strictObject({
  languages: z
    .array(
      z.enum(languages, {
        error: ({ input }) =>
          `There are no words for “${String(input)}”. Use ${knownLanguages}, or add a folder to src/lib/languages.`,
      }),
    )
    .min(1, { error: `A site speaks one language or more. Write at least one of ${knownLanguages}.` })
    .refine((all) => new Set(all).size === all.length, { error: 'A language stands twice. Delete one.' }),
  publisher: z.partialRecord(z.enum(languages), z.string()),
  contact: z.string(),
  logo: z
    .string()
    .regex(/^[\w-]+\.(?:svg|png)$/, { error: 'Write the name of a .svg or .png file of public/.' })
    .refine((name) => existsSync(join('public', name)), {
      error: 'There is no such file in public/. Add it.',
    })
    .exactOptional(),
  colours: z
    .strictObject({ accent: hex, wash: hex, night: hex })
    .superRefine(({ accent, wash, night }, context) => {
      for (const [path, one, ground, other] of pairsOf(accent, wash, night)) {
        const found = contrast(one, other);
        if (found < 4.5)
          context.addIssue({
            code: 'custom',
            path: [path],
            message: `${one} on ${ground} (${other}) has a contrast of ${found.toFixed(1)}. Text needs 4.5; take one that stands out more.`,
          });
      }
    })
    .exactOptional(),
  origin: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/, error: 'Write https://… or leave it empty.' }),
  ]),
  base: z.string().regex(/^\/(?:.*\/)?$/, { error: 'Write / or a path that begins and ends with /.' }),
  outdatedTranslations: z.enum(['stop', 'mark']),
  report: z.strictObject({
    dates: z.enum(dateStyles),
    sealPlace: z.boolean(),
    seal: z.boolean(),
    signature: z.boolean(),
    confirmer: z.boolean(),
  }),
});

export type Settings = Omit<z.infer<typeof settingsSchema>, 'languages'> & {
  readonly languages: readonly Language[];
};

/** Throws with every problem of what an adopter has set. */
export function settingsOf(given: unknown): Settings {
  const read = settingsSchema.safeParse(given, { error: saidPlainly });
  if (read.success) return read.data;
  const problems = read.error.issues.flatMap(issuesSaid).map(({ path, says }) => ({
    ...slip(settingsFile, `${path.join('.')}: ${says}`),
    ...lineOfSetting(String(path.find((key) => typeof key === 'string'))),
  }));
  return stop(problems, 'The settings cannot be used.');
}

const settingsFile = 'site.config.ts';

/** Below the types, which have the same names. */
function lineOfSetting(key: string): { readonly line?: number } {
  const lines = existsSync(settingsFile) ? readFileSync(settingsFile, 'utf8').split('\n') : [];
  const head = lines.findIndex((line) => line.startsWith('export const site'));
  const at = lines.findIndex((line, index) => index >= head && new RegExp(`\\b${key}\\b`).test(line));
  return at < 0 ? {} : { line: at + 1 };
}

export const settings = settingsOf(written);
