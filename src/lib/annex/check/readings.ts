/** Stops what was not read together: a changed text, a changed digest, a place without a reading. */
import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import type { ContentParts } from '../content/parts.ts';
import { sha256Of } from '../digest.ts';
import { slip } from '../content/slip.ts';
import { inText, paragraphPath } from './where.ts';
import type { Slip } from '../content/slip.ts';
import { comparisonAt, isOutdated, languagesOf, lineFor, placesOf } from '../readings/readings.ts';
import type { Comparison, ReadPlace } from '../readings/readings.ts';

/** What becomes of a translation whose text has changed alone: the build stops, or the page says so. */
export type Outdated = 'stop' | 'mark';

/** Each place whose present texts were not read together, with both; lines for places that are not there. */
export function unreadTexts(parts: ContentParts, outdated: Outdated): Slip[] {
  const { annex, languages, readings } = parts;
  if (languages.length < 2) return [];
  const places = placesOf(parts);
  return [
    ...places.flatMap((place) => {
      const compared = comparisonAt(place, readings, sha256Of);
      if (outdated === 'mark' && isOutdated(compared, annex.authoritative)) return [];
      return problemAt(place, compared, parts);
    }),
    ...surplus(Object.keys(readings), places),
  ];
}

function problemAt(place: ReadPlace, compared: Comparison, parts: ContentParts): Slip[] {
  const { at } = place;
  const own = parts.annex.authoritative;
  switch (compared.kind) {
    case 'read':
      return [];
    case 'missing':
      return [inPlace(at, parts, own, `readings.yaml has no line for ${at}.${bothTexts(place)}${mend(at)}`)];
    case 'changed':
      return [
        inPlace(
          at,
          parts,
          compared.languages.length === 1 ? (compared.languages[0] ?? own) : own,
          `${whichChanged(at, compared.languages)} since both were last read together (${compared.line.read}).` +
            `${comparisonText(place, compared)}${bothTexts(place)}${mend(at)}`,
        ),
      ];
    case 'altered':
      return [
        inReadings(at, `${altered(at, compared.languages)}${comparisonText(place, compared)}${restore(at)}`),
      ];
  }
}

/** Against the heading or the paragraph, in the text file of a language. */
function inPlace(at: string, parts: ContentParts, language: Language, said: string): Slip {
  const [number, paragraph] = at.split('-');
  const clause = parts.clauses.find(({ file }) => String(file?.number) === number);
  if (!clause) return inReadings(at, said);
  const path = paragraph === undefined ? ['heading'] : paragraphPath(clause, language, Number(paragraph));
  return inText(clause, language, said, path);
}

function inReadings(at: string, said: string): Slip {
  return slip('readings.yaml', said, [at]);
}

function whichChanged(at: string, which: readonly Language[]): string {
  const [first, second, third] = which.map((language) => mannerOf(language).name);
  if (first && !second) return `the ${first} of ${at} has changed`;
  return third ? `the texts of ${at} have changed` : `both languages of ${at} have changed`;
}

function altered(at: string, which: readonly Language[]): string {
  if (which.length === 0) return `the line of ${at} was written by hand.`;
  const list = which.map((language) => mannerOf(language).name).join(' and ');
  return `the ${list} of ${at} is the digest of no text: the digest was changed, not the text.`;
}

function comparisonText(place: ReadPlace, compared: Extract<Comparison, { line: object }>): string {
  const present = lineFor(place, compared.line.read, sha256Of);
  return languagesOf(place)
    .map((language) => {
      const [recorded = 'none', now = ''] = [compared.line[language], present[language]];
      return `\n    ${language}: ${recorded}${recorded === now ? ' (unchanged)' : ` → ${now}`}`;
    })
    .join('');
}

function bothTexts(place: ReadPlace): string {
  const { texts } = place;
  return languagesOf(place)
    .map((language) => `\n    ${language}: ${texts[language].replaceAll('\n', ' / ')}`)
    .join('');
}

function mend(at: string): string {
  return `\n  Read both together, mend the one that lags behind, then run: npm run confirm -- ${at}`;
}

function restore(at: string): string {
  return `\n  Put the line back as it was. If the text is to change: change it, read both, and run: npm run confirm -- ${at}`;
}

function surplus(recorded: readonly string[], places: readonly ReadPlace[]): Slip[] {
  const known = new Set(places.map(({ at }) => at));
  return recorded
    .filter((at) => !known.has(at))
    .map((at) =>
      inReadings(
        at,
        `there is a line for ${at}, but the annex has no such place. Run: npm run confirm -- --all`,
      ),
    );
}
