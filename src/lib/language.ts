/** The languages in which every sentence of the site stands. */
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same thing said in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

export function inLanguage(text: Bilingual, language: Language): string {
  return text[language];
}

export function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}
