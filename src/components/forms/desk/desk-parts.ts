/** What a paper's page needs only once something is in hand. */
export { openKept } from '../../form/keeping/open-kept.ts';
export { RecordActions } from '../../form/keeping/record-actions.ts';
