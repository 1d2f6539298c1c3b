import { languages } from '../../lib/language.ts';

/** One page a language, for getStaticPaths. */
export function languagePaths() {
  return languages.map((language) => ({ params: { language } }));
}
