/** What a single field may hold, as a schema: one for each kind of field, stricter or laxer by the version of the file. */
import * as v from 'valibot';
import { levels, occurrences } from '../../assessment/answers.ts';
import { dayPattern, instantPattern, isBlankOrDay, isInstant } from '../../assessment/days.ts';
import type { FieldKind } from '../fields.ts';
import { maxRevision, most } from '../record-type.ts';

export type Kinds = Readonly<Record<FieldKind, v.GenericSchema>>;

/**
 * Text without control characters (but tab and line ends), without lone surrogates, which no file can carry, and
 * without what turns the direction of writing, so that nothing prints otherwise than it stands in the file. The
 * published schema has one pattern of each text: so each says everything at once.
 */
const overLines =
  /^(?:[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;
/** Nor with line ends: they could print a page that the record does not say. */
const oneLinePattern =
  /^(?:[^\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;
/** As every version has had it. */
const readablePattern =
  /^(?:[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;
/** The marks that may stand upon one letter, as Unicode's stream-safe text has it: thousands of them stop a browser. */
const calm = /^(?!.*\p{M}{31})/su;

const textLike = (pattern: RegExp, length: number = most.text) =>
  v.pipe(v.string(), v.maxLength(length), v.regex(pattern));
const anyText = textLike(readablePattern);

export const area = v.pipe(textLike(overLines), v.regex(calm));
export const title = v.pipe(textLike(overLines, most.title), v.regex(calm));
export const line = v.pipe(textLike(oneLinePattern), v.regex(calm));
export const namedLine = v.pipe(line, v.minLength(1));
/** ISO 8601, 1900 to 2999, or empty: the published schema has the pattern, the reader asks the calendar too. */
export const date = v.pipe(v.string(), v.regex(dayPattern), v.check(isBlankOrDay));
/** ISO 8601, in UTC. */
export const instant = v.pipe(v.string(), v.regex(instantPattern), v.check(isInstant));
export const uuid = v.pipe(v.string(), v.regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i));
export const digest = v.pipe(v.string(), v.regex(/^(?:sha256:[\da-f]{64})?$/));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(maxRevision));
/** `E1` to `E9999`. */
export const idOf = (letter: string) => v.pipe(v.string(), v.regex(new RegExp(`^${letter}[1-9][0-9]{0,3}$`)));

/** What no version says otherwise than another. */
const steady = {
  date,
  uuid,
  digest,
  count,
  flag: v.boolean(),
  tier: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9]),
  level: v.picklist(levels),
  occurred: v.picklist(occurrences),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
};

export const fieldKinds: Kinds = {
  ...steady,
  ...{ line, area, title },
  lines: v.pipe(v.array(namedLine), v.maxLength(most.methods)),
  ids: v.pipe(v.array(v.string()), v.maxLength(most.named)),
};

/** As the first pages that saved records had it: text over any lines, and lists of any length. */
export const kindsOfOld: Kinds = {
  ...steady,
  ...{ line: anyText, area: anyText, title: anyText },
  lines: v.array(anyText),
  ids: v.array(v.string()),
};
