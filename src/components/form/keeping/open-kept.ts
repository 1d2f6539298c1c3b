/** Opens what the browser keeps for the form. */
import { openText } from '../../../browser/records/reading.ts';
import type { Opened } from '../../../browser/records/reading.ts';
import { fill } from '../../../lib/wording/fill.ts';
import type { Notice } from '../dock/notice.ts';
import type { DeskData } from './desk.ts';

/** Reads a kept text; of one that an older version of this site has left, it is told what became of it. */
export function openKept(text: string, data: DeskData, notice: Notice): Opened {
  const opened = openText(text, data);
  const list = opened.ok ? opened.migrated?.sentences : undefined;
  if (opened.ok && list && list.length > 0) {
    const { opened: sentence, unnamed } = data.words.files;
    notice.show(fill(sentence, { name: opened.record.name || unnamed }), { list });
  }
  return opened;
}
