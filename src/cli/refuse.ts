/** A command that does not do what it was asked says why, and ends with status 1. */
export function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
