/** The code of a record, where it may be waited for: what works it out is loaded when it is asked for. */
import type { RecordFile } from '../../lib/record/record.ts';

/** Empty where it cannot be loaded: nobody is kept from saving by that. */
export async function codeOfRecord(record: RecordFile): Promise<string> {
  try {
    const { codeOf } = await import('../../lib/record/fingerprint.ts');
    return codeOf(record);
  } catch {
    return '';
  }
}
