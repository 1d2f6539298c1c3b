import type { AnnexIdentity } from '../../lib/record/record-type.ts';
import type { Wording } from '../../lib/wording/ja.ts';

/** What the home page hands to the element that says which records wait. */
export interface WaitingData {
  readonly base: string;
  readonly annex: Pick<AnnexIdentity, 'id' | 'digest'> & { readonly rules: string };
  readonly words: Pick<Wording['asked'], 'untitled' | 'counts' | 'verdict' | 'resume' | 'resumeMany'>;
  readonly verdict: Pick<Wording['verdict'], 'name' | 'beforeStart'>;
  /** Address of the form. */
  readonly form: string;
  /** Steps that it has. */
  readonly steps: readonly string[];
}
