import type { AnnexIdentity } from '../../lib/record/record-type.ts';
import type { Wording } from '../../lib/wording/ja.ts';

/** What the home page hands to the element that says that a record waits. */
export interface WaitingData {
  readonly annex: Pick<AnnexIdentity, 'id' | 'digest'>;
  readonly words: Pick<Wording['asked'], 'untitled' | 'counts' | 'verdict'>;
  readonly names: Wording['verdict']['name'];
  readonly beforeStart: string;
  /** Steps that the form has. */
  readonly steps: readonly string[];
}
