/** The clauses name frameworks that crosswalk.yaml describes, and its marks fit their ids. */
import type { ContentParts } from '../content/parts.ts';
import { slip } from '../content/slip.ts';
import type { Slip } from '../content/slip.ts';
import { inFile } from './where.ts';

/** A clause names a framework that crosswalk.yaml does not describe. */
export function unknownFrameworks({ clauses, frameworks }: ContentParts): Slip[] {
  const keys = frameworks.map(({ key }) => key);
  return clauses.flatMap((clause) =>
    Object.keys(clause.file?.crosswalk ?? {})
      .filter((key) => !keys.includes(key))
      .map((key) =>
        inFile(
          clause,
          `crosswalk.yaml has no framework ${key}. Use one of ${keys.join(', ') || 'none'}, or describe it there.`,
          ['crosswalk', key],
        ),
      ),
  );
}

/** A name that readers of the other language cannot read, or a translation of none. */
export function untranslatedNames({ annex, clauses, frameworks }: ContentParts): Slip[] {
  return frameworks.flatMap((framework, index) => {
    if (framework.language !== annex.authoritative) return [];
    const names = frameworkNames(framework, clauses);
    return [...withoutTranslation(framework, names, index), ...translatedIdly(framework, names, index)];
  });
}

type FrameworkPart = ContentParts['frameworks'][number];

function frameworkNames({ key }: FrameworkPart, clauses: ContentParts['clauses']): ReadonlySet<string> {
  const said = clauses.map(({ file }) => file?.crosswalk[key] ?? []);
  return new Set(said.flatMap((one) => (typeof one === 'string' ? [one] : one.flatMap(frameworkWords))));
}

function withoutTranslation(
  { key, translated }: FrameworkPart,
  names: ReadonlySet<string>,
  index: number,
): Slip[] {
  return [...names]
    .filter((name) => /(?!\p{ASCII})\p{L}/u.test(name) && !Object.hasOwn(translated, name))
    .map((name) =>
      slip(
        'crosswalk.yaml',
        `${key} does not say what “${name}” is in the other language. Add it under translated.`,
        [index, 'translated'],
      ),
    );
}

function translatedIdly(
  { key, translated }: FrameworkPart,
  names: ReadonlySet<string>,
  index: number,
): Slip[] {
  return Object.keys(translated)
    .filter((name) => !names.has(name))
    .map((name) =>
      slip(
        'crosswalk.yaml',
        `${key} translates “${name}”, which no clause names. Write it as it stands in clause.yaml, or delete it.`,
        [index, 'translated', name],
      ),
    );
}

function frameworkWords({ id, title }: { readonly id: string; readonly title: string }): readonly string[] {
  return [id, title];
}

/** A mark in crosswalk.yaml fits the id of no clause. */
export function idleMarks({ clauses, frameworks }: ContentParts): Slip[] {
  return frameworks.flatMap(({ key, unverified }, index) => {
    const said = clauses.map(({ file }) => file?.crosswalk[key] ?? []);
    const ids = said.flatMap((one) => (typeof one === 'string' ? [] : one.map(({ id }) => id)));
    const starts = unverified === 'all' ? [] : unverified;
    return starts
      .filter((start) => !ids.some((id) => id.startsWith(start)))
      .map((start) =>
        slip(
          'crosswalk.yaml',
          `${key} marks ids that begin with ${start} as unverified, and no clause has one. Write the beginning of an id, or delete it.`,
          [index, 'unverified', starts.indexOf(start)],
        ),
      );
  });
}
