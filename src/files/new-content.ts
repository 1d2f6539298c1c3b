/** A content folder drafted from a received text: what it would hold, or what keeps it from being drafted. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { draftOf } from '../lib/annex/importing/drafting/draft.ts';
import type { ContentDraft } from '../lib/annex/importing/drafting/draft.ts';
import { filesOf } from '../lib/annex/importing/drafting/files.ts';
import { stopsIn } from '../lib/annex/importing/drafting/guesses.ts';
import type { Doubt } from '../lib/annex/importing/outline.ts';
import { readOutline } from '../lib/annex/importing/read-outline.ts';
import { receivedText } from './received-text.ts';
import type { ReceivedText } from './received-text.ts';
import type { NewFile } from './write.ts';

export type NewContent =
  | {
      readonly kind: 'drafted';
      readonly files: readonly NewFile[];
      readonly draft: ContentDraft;
      readonly encoding: ReceivedText['encoding'];
    }
  | { readonly kind: 'stopped'; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'unreadable'; readonly why: string };

const sourceFile = 'source/annex.txt';

/**
 * @param today ISO date
 * @param accepted lines whose reading a person has looked at and takes as it is
 */
export function newContent(
  bytes: Uint8Array,
  name: string,
  today: string,
  accepted: readonly number[] = [],
): NewContent {
  const received = receivedText(bytes);
  if (!received.ok) return { kind: 'unreadable', why: received.why };
  const outline = readOutline(received.text);
  const doubts = stopsIn(outline, accepted);
  if (doubts.length > 0) return { kind: 'stopped', doubts };
  const draft = draftOf(outline);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const written = filesOf(draft, { id: idOf(name), today, source: { file: sourceFile, sha256 } });
  return {
    kind: 'drafted',
    files: [{ path: sourceFile, text: bytes }, ...written],
    draft,
    encoding: received.encoding,
  };
}

/** From the name of the file, in ASCII. */
function idOf(name: string): string {
  const plain = basename(name)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return plain === '' ? 'annex' : plain;
}
