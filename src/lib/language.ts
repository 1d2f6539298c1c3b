/** The languages in which every sentence of the site stands. */
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same thing said in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The counterpart: every sentence stands in both. */
export function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}

/** The language named by a part of an address; throws on any other, which no page has. */
export function languageOf(part: string | undefined): Language {
  const language = languages.find((one) => one === part);
  if (!language)
    throw new Error(`No page stands under “${part ?? ''}”. The languages are ${languages.join(', ')}.`);
  return language;
}
