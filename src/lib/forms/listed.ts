/** The papers by the clauses that they serve. */
import { clauseNumberOf, inOrder, parseKey } from '../annex/numbering/address.ts';
import type { Form } from './form.ts';

/** The addresses of the paragraphs that a paper serves, in the order of the annex, each once: `8-3`. */
export function servedBy({ norms }: Pick<Form, 'norms'>): readonly string[] {
  const places = norms.map((id) => parseKey(id)).map(({ clause, paragraph = 1 }) => `${clause}-${paragraph}`);
  return [...new Set(places)];
}

/** The papers of one clause, in their order; those that serve several stand in each. */
export function formsOf(forms: readonly Form[], clause: number | string): readonly Form[] {
  return forms.filter(({ norms }) => norms.some((id) => String(parseKey(id).clause) === String(clause)));
}

/** The papers beside a question. */
export function formsFor(forms: readonly Form[], question: string): readonly Form[] {
  return forms.filter(({ questions }) => questions.includes(question));
}

/** Each clause for which there are papers, with those whose first norm it holds: every paper stands once. */
export function byClause(
  forms: readonly Form[],
): readonly { readonly clause: string; readonly forms: readonly Form[] }[] {
  const clauseOf = ({ norms: [first = ''] }: Form) => String(parseKey(first).clause);
  const clauses = [...new Set(forms.map(clauseOf))].sort((a, b) =>
    inOrder(clauseNumberOf(a), clauseNumberOf(b)),
  );
  return clauses.map((clause) => ({ clause, forms: forms.filter((form) => clauseOf(form) === clause) }));
}
