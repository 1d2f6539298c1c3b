/** Editions on paper: one language, or the authoritative text with its translation beside it. */
import { loadAnnex, wordsIn } from '../../files/load.ts';
import type { Annex } from '../../lib/annex/annex.ts';
import { blankDate } from '../../lib/attestation/report/dates.ts';
import { besideOf, mannerOf, pairOf, textsIn } from '../../lib/languages/language.ts';
import type { Language, Texts } from '../../lib/languages/language.ts';
import { languageName } from '../../lib/languages/names.ts';
import { fill } from '../../lib/wording/fill.ts';
import type { Wording } from '../../lib/wording/ja.ts';

/** The languages of an edition; where both speak, the authoritative one leads. */
export function spokenOn(annex: Annex, language: Language, both: boolean): readonly Language[] {
  return both ? pairOf(language, annex) : [language];
}

/** The name of an edition: 「日本語」, 「日本語と英語の対訳」. */
export function languagesName(annex: Annex, language: Language, both: boolean): string {
  const [first = '', second = ''] = pairOf(language, annex).map((one) => languageName(one, language));
  return both ? fill(wordsIn(language).paper.parallel, { first, second }) : languageName(language, language);
}

/** A sentence of the interface in every language. */
export function sayInEach(sentence: (words: Wording, language: Language) => string): Texts {
  return textsIn(loadAnnex().languages, (language) => sentence(wordsIn(language), language));
}

/** 「名称（別紙）第１版」 */
function documentName(annex: Annex): Texts {
  return sayInEach(({ paper }, language) =>
    fill(paper.name, {
      title: annex.title[language],
      label: annex.label[language],
      edition: editionNumber(annex, language),
    }),
  );
}

export function editionOf(annex: Annex): Texts {
  return sayInEach(({ paper }, language) => fill(paper.number, { edition: editionNumber(annex, language) }));
}

function editionNumber({ edition }: Annex, language: Language): string {
  return mannerOf(language).figures(edition);
}

/** The language in which a date that is written by hand has its parts named: Japanese forms do, English ones leave the room. */
export function dateNamedIn(spoken: readonly Language[]): Language | undefined {
  return spoken.find((one) => mannerOf(one).handDate);
}

/** What is printed where a date is written by hand. */
export function handDate(spoken: readonly Language[]): string {
  const named = dateNamedIn(spoken);
  return named ? blankDate(named) : '';
}

/** Which text prevails. */
export function remarkOf(annex: Annex): Texts {
  return sayInEach(({ paper }, language) => {
    const translation = language === annex.authoritative ? besideOf(language, annex) : language;
    return translation ? fill(paper.remark, { reference: languageName(translation, language) }) : '';
  });
}

/** That nothing was changed, said of the text that prevails only. */
export function receivedOf(): Texts {
  return sayInEach(({ paper }) => paper.annex.received);
}

/** What stands at the head and the foot of each page. A translation says on each that it is one. */
export function marginsOf(annex: Annex, spoken: readonly Language[], document?: Texts) {
  const name = documentName(annex);
  const digest = annex.digest.replace('sha256:', '');
  const translated = spoken.some((language) => language !== annex.authoritative);
  const head = spoken.map((one) => [name[one], ...(document ? [document[one]] : [])].join('　'));
  const foot = spoken.map((one) => fill(wordsIn(one).paper.digest, { digest })).slice(0, 1);
  const remark = translated ? spoken.map((one) => remarkOf(annex)[one]) : [];
  return { head: head.join('\n'), foot: [...foot, ...remark].join('\n') };
}
