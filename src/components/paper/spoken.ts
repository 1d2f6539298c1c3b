/** Editions on paper: one language, or the authoritative text with its translation beside it. */
import type { Annex } from '../../lib/annex/annex.ts';
import { blankDate } from '../../lib/attestation/report/dates.ts';
import { mannerOf, otherLanguage } from '../../lib/language.ts';
import type { Bilingual, Language } from '../../lib/language.ts';
import { fill } from '../../lib/wording/fill.ts';
import type { Wording } from '../../lib/wording/ja.ts';
import { wordingIn } from '../../lib/wording/wording.ts';

/** The languages of an edition; where both speak, the authoritative one leads. */
export function spokenIn(annex: Annex, language: Language, both: boolean): readonly Language[] {
  const { authoritative } = annex;
  return both ? [authoritative, otherLanguage(authoritative)] : [language];
}

/** A sentence of the interface in every language. */
export function inEach(sentence: (words: Wording, language: Language) => string): Bilingual {
  return { ja: sentence(wordingIn('ja'), 'ja'), en: sentence(wordingIn('en'), 'en') };
}

/** 「名称（別紙）第１版」 */
function nameOf(annex: Annex): Bilingual {
  return inEach(({ paper }, language) =>
    fill(paper.name, {
      title: annex.title[language],
      label: annex.label[language],
      edition: editionNumber(annex, language),
    }),
  );
}

export function editionOf(annex: Annex): Bilingual {
  return inEach(({ paper }, language) => fill(paper.number, { edition: editionNumber(annex, language) }));
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
export function remarkOf({ authoritative }: Annex): Bilingual {
  return inEach(({ paper }) =>
    fill(paper.remark, {
      authoritative: paper.languages[authoritative],
      reference: paper.languages[otherLanguage(authoritative)],
    }),
  );
}

/** That nothing was changed, said of the text that prevails only. */
export function receivedOf({ authoritative }: Annex): Bilingual {
  return inEach(({ paper }) => fill(paper.annex.received, { authoritative: paper.languages[authoritative] }));
}

/** What stands at the head and the foot of each page. A translation says on each that it is one. */
export function marginsOf(annex: Annex, spoken: readonly Language[], document?: Bilingual) {
  const name = nameOf(annex);
  const digest = annex.digest.replace('sha256:', '');
  const translated = spoken.some((language) => language !== annex.authoritative);
  const head = spoken.map((one) => [name[one], ...(document ? [document[one]] : [])].join('　'));
  const foot = spoken.map((one) => fill(wordingIn(one).paper.digest, { digest })).slice(0, 1);
  const remark = translated ? spoken.map((one) => remarkOf(annex)[one]) : [];
  return { head: head.join('\n'), foot: [...foot, ...remark].join('\n') };
}
