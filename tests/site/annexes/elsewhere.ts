/** The site as another host has it, below a folder of its own, built once for whoever asks. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWith } from '../../building.ts';

export const origin = 'https://example.org';
export const base = '/sub/folder/';
export const out = join(mkdtempSync(join(tmpdir(), 'junshu-elsewhere-')), 'dist');
export const built = buildWith({ JUNSHU_OUT: out, JUNSHU_ORIGIN: origin, JUNSHU_BASE: base });
