/** What the server writes of a paper: blank, in one language or in two. */
import { loadAnnex, wordsIn } from '../../../files/load.ts';
import { settings } from '../../../files/settings.ts';
import type { FormBlock, Lines } from '../../../lib/forms/blocks.ts';
import { fillForm } from '../../../lib/forms/fill.ts';
import type { Form } from '../../../lib/forms/form.ts';
import { voiceFor } from '../../../lib/forms/voice.ts';
import type { Language } from '../../../lib/languages/language.ts';

export function blankPaper(form: Form, spoken: readonly Language[]): readonly FormBlock[] {
  const annex = loadAnnex();
  const words = Object.fromEntries(spoken.map((one) => [one, wordsIn(one)])) as Record<
    Language,
    ReturnType<typeof wordsIn>
  >;
  return fillForm(form, { annex, voice: voiceFor(spoken, settings.report.dates, words) });
}

/** The words of a label in the language that leads. */
export function firstOf(lines: Lines): string {
  return lines[0]?.text ?? '';
}

/** A number from 0 to 99 as the classes by which a style reads it (`measures.css`). */
export function byDigits(value: number): string {
  return `tens-${String(Math.floor(value / 10))} ones-${String(value % 10)}`;
}
