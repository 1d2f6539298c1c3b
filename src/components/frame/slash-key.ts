/** Whether the “/” key opens the search. */
import { chosen, keepChoice } from './reader-choice.ts';

/** Where nothing can be kept, the key stays silent: it could not be turned off. */
export function slashKeyOpens(): boolean {
  const kept = chosen('slash-key');
  return kept !== undefined && kept !== 'off';
}

export function keepSlashKey(opens: boolean): void {
  keepChoice('slash-key', opens ? 'on' : 'off');
}
