/** The id of a clause's step, in the page and in the address: `#clause-8`. */
export function clauseStep(clause: number): string {
  return `clause-${clause}`;
}
