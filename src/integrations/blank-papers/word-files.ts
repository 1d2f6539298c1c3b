/** The Word files of the build, written beside it: a third of its time, and another core has nothing to do. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WordPaper } from '../../lib/exchange/word/word.ts';

/** The bytes of each paper, in their order; fails as its writer does. */
export async function wordFiles(papers: readonly WordPaper[]): Promise<readonly Uint8Array[]> {
  const writer = new Worker(new URL('./word-writer.ts', import.meta.url), { workerData: papers });
  const [files] = (await once(writer, 'message')) as [readonly Uint8Array[]];
  return files;
}
