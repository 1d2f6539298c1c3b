/** For getStaticPaths. */
import { loadAnnex, loadContent } from '../../files/load.ts';
import { hasPage } from '../../lib/annex/optional.ts';
import type { OptionalPage } from '../../lib/annex/optional.ts';

/** One page a language. */
export function languagePaths() {
  return loadAnnex().languages.map((language) => ({ params: { language } }));
}

/** The same, of a page that there may be nothing for. */
export function optionalPaths(page: OptionalPage) {
  return hasPage(loadAnnex(), page) ? languagePaths() : [];
}

/** The same, of a page on which two languages speak. */
export function parallelPaths() {
  const paths = languagePaths();
  return paths.length > 1 ? paths : [];
}

/** One page a language, where the annex calls for papers. */
export function withForms() {
  return loadContent().forms.length > 0 ? languagePaths() : [];
}

/** A page of each paper. */
export function formPaths(both: boolean) {
  const pages = both ? parallelPaths() : languagePaths();
  return pages.flatMap(({ params }) =>
    loadContent().forms.map((form) => ({ params: { ...params, form: form.id }, props: { form } })),
  );
}
