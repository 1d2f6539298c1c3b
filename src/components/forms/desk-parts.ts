/** What a paper's page needs only once something is in hand. */
export { openText } from '../../browser/records/reading.ts';
export { RecordActions } from '../form/keeping/record-actions.ts';
