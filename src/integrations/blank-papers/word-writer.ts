/** A thread of its own that writes Word files, answers them all and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WordPaper } from '../../lib/exchange/word/word.ts';
import { writeWord } from '../../lib/exchange/word/write.ts';

const papers = workerData as readonly WordPaper[];
const files: Uint8Array[] = [];
for (const paper of papers) files.push(await writeWord(paper));
parentPort?.postMessage(files);
