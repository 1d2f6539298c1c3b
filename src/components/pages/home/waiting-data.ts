import type { AnnexIdentity } from '../../../lib/record/record-type.ts';
import type { Wording } from '../../../lib/wording/ja.ts';

/** What the home page hands to the element that says which records wait. */
export interface WaitingData {
  readonly base: string;
  readonly annex: AnnexIdentity & { readonly rules: string };
  readonly words: Pick<Wording['asked'], 'untitled' | 'counts' | 'verdict' | 'resume' | 'resumeMany'>;
  readonly verdict: Pick<Wording['verdict'], 'name' | 'beforeStart'>;
  /** Address of the annex as data, for a record that nobody has summarised by these rules yet. */
  readonly annexJson: string;
  /** Address of the form. */
  readonly form: string;
  /** Steps that it has. */
  readonly steps: readonly string[];
}
