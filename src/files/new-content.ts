/** A content folder drafted from a received text: what it would hold, or what keeps it from being drafted. */
import { basename } from 'node:path';
import { draftOf } from '../lib/annex/importing/drafting/draft.ts';
import type { ContentDraft } from '../lib/annex/importing/drafting/draft.ts';
import { filesOf } from '../lib/annex/importing/drafting/files.ts';
import type { Given } from '../lib/annex/importing/drafting/files.ts';
import { stopsIn } from '../lib/annex/importing/drafting/guesses.ts';
import type { Doubt } from '../lib/annex/importing/outline.ts';
import { readOutline } from '../lib/annex/importing/read-outline.ts';
import { fileDigest } from './digest.ts';
import { takenFrom } from './received/received.ts';
import type { TakenText } from './received/taken.ts';
import type { NewFile } from './write.ts';

type Source = Given['source'];

export type NewContent =
  | {
      readonly kind: 'drafted';
      readonly files: readonly NewFile[];
      readonly draft: ContentDraft;
      readonly taken: TakenText;
    }
  | { readonly kind: 'stopped'; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * @param today ISO date
 * @param accepted lines whose reading a person has looked at and takes as it is
 */
export async function newContent(
  bytes: Uint8Array,
  name: string,
  today: string,
  accepted: readonly number[] = [],
): Promise<NewContent> {
  const taken = await takenFrom(bytes);
  if (!taken.ok) return { kind: 'unreadable', why: taken.why };
  const outline = readOutline(taken.text);
  const doubts = stopsIn(outline, accepted);
  if (doubts.length > 0) return { kind: 'stopped', doubts };
  const draft = draftOf(outline);
  const { source, files } = sourceOf(bytes, taken);
  const written = filesOf(draft, { id: annexId(name), today, source });
  return { kind: 'drafted', files: [...files, ...written], draft, taken };
}

const fileEndings = { text: 'txt', pdf: 'pdf', word: 'docx' } as const;

/** The file as received, byte for byte; where its text was taken from it, that text beside it. */
function sourceOf(
  bytes: Uint8Array,
  { text, from }: TakenText,
): { source: Source; files: readonly NewFile[] } {
  const file = `source/annex.${fileEndings[from]}`;
  const received = { path: file, text: bytes };
  const source = { file, sha256: fileDigest(bytes) };
  if (from === 'text') return { source, files: [received] };
  const path = 'source/annex.txt';
  return {
    source: { ...source, text: { file: path, sha256: fileDigest(text) } },
    files: [received, { path, text }],
  };
}

/** From the name of the file, in ASCII. */
function annexId(name: string): string {
  const plain = basename(name)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return plain === '' ? 'annex' : plain;
}
