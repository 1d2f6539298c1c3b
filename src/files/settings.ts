/** What site.config.ts says, proved sound: a mistake names the field and the mend. */
import { z } from 'zod';
import { site as written } from '../../site.config.ts';
import { dateStyles } from '../lib/languages/dates.ts';
import { languages } from '../lib/languages/language.ts';
import type { Language } from '../lib/languages/language.ts';
import { slip } from '../lib/annex/slip.ts';
import { stop } from './stop.ts';

const known = languages.join(', ');

const settings = z.strictObject({
  languages: z
    .array(
      z.enum(languages, {
        error: ({ input }) =>
          `There are no words for “${String(input)}”. Use ${known}, or add a folder to src/lib/languages.`,
      }),
    )
    .min(1, { error: `A site speaks one language or more. Write at least one of ${known}.` })
    .refine((all) => new Set(all).size === all.length, { error: 'A language stands twice. Delete one.' }),
  publisher: z.partialRecord(z.enum(languages), z.string()),
  contact: z.string(),
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

export type Settings = Omit<z.infer<typeof settings>, 'languages'> & {
  readonly languages: readonly Language[];
};

/** Throws with every problem of what an adopter has set. */
export function settingsOf(given: unknown): Settings {
  const read = settings.safeParse(given);
  if (read.success) return read.data;
  const slips = read.error.issues.map(({ path, message }) =>
    slip('site.config.ts', `${path.join('.')}: ${message}`),
  );
  return stop(slips, 'The settings cannot be used.');
}

export const site = settingsOf(written);
