/** What the library leaves to the clock, or does not write: no time stands in the file, and its fonts have stand-ins. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { epoch } from '../epoch.ts';
import { mincho, standIns } from './styles.ts';

export function settled(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, file] of Object.entries(unzipSync(bytes))) {
    files[name] = [rewritten(name, file), { mtime: epoch }];
  }
  return zipSync(files);
}

function rewritten(name: string, file: Uint8Array): Uint8Array {
  if (name === 'docProps/core.xml') return strToU8(withoutTimes(strFromU8(file)));
  return name === 'word/fontTable.xml' ? strToU8(fontTable) : file;
}

function withoutTimes(xml: string): string {
  return xml.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:font w:name="${mincho}"><w:altName w:val="${standIns.join(',')}"/>`,
  '<w:charset w:val="80"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>',
].join('');
