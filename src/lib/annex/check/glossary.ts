/** Every term of the glossary stands in the text, or says that it is looked for nowhere. Pure. */
import { termField, headwordsOf } from '../../languages/headword.ts';
import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import type { Term } from '../annex.ts';
import type { ContentParts } from '../content/parts.ts';
import { slip } from '../content/slip.ts';
import type { Slip } from '../content/slip.ts';
import { termForms, termsIn } from '../text/terms.ts';

/** A term has no word in a language of the site. */
export function wordlessTerms({ glossary, languages }: ContentParts): Slip[] {
  return glossary.flatMap((term, index) =>
    languages
      .filter((language) => headwordsOf(term)[language] === undefined)
      .map((language) =>
        slip(
          'glossary.yaml',
          `${term.id} has no word in ${mannerOf(language).name}. Write ${termField(language)}.`,
          [index],
        ),
      ),
  );
}

/** A word that the text does not use would be marked nowhere, and nobody would notice. */
export function idleTerms({ annex, clauses, glossary, languages }: ContentParts): Slip[] {
  return languages.flatMap((language) => {
    const text = [annex.title[language], ...clauses.flatMap(({ texts }) => textWords(texts[language]))].join(
      '\n',
    );
    return glossary
      .filter((term) => termForms(term, language).length > 0)
      .filter((term) => termsIn(text, language, { glossary: [term], title: annex.title }).length === 0)
      .map((term) => problemOf(term, language, glossary.indexOf(term)));
  });
}

interface TextsRead {
  readonly heading: string;
  readonly paragraphs: readonly (readonly string[])[];
}

function textWords(text: TextsRead | undefined): readonly string[] {
  return text ? [text.heading, ...text.paragraphs.flat()] : [];
}

function problemOf(term: Term, language: Language, index: number): Slip {
  const forms = termForms(term, language)
    .map((form) => `“${form}”`)
    .join(', ');
  return slip(
    'glossary.yaml',
    `${term.id} is looked for as ${forms}, and no ${language}.mdx has it. Write how it stands there (forms: { ${language}: […] }), or forms: { ${language}: [] } if it is to be marked nowhere.`,
    [index, term.forms?.[language] ? 'forms' : 'term'],
  );
}
