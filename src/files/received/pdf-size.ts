/** How large a PDF is once it is unpacked: a small file may hold more than any machine. */
import { inflateSync } from 'node:zlib';

/** Of one picture or font; a picture of a whole page takes some 100 MB. */
const maxPicture = 150_000_000;
/** Of the orders that write one page, some 50 kB. */
const maxOrders = 8_000_000;
const maxWhole = 500_000_000;

/** Whether what is packed in the file goes beyond a measure. Nothing is unpacked further than that. */
export function isBeyond(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let whole = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    whole += unpacked(file, at);
    if (whole >= maxWhole) return true;
  }
  return false;
}

/** In bytes, as much as is too much if one stream is; 0 where it is not packed so, or broken: the reader will say it. */
function unpacked(file: Buffer, at: number): number {
  const before = file.toString('latin1', Math.max(0, at - 600), at);
  const head = before.slice(Math.max(0, before.lastIndexOf(' obj')));
  const packings = head.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
  if (packings === 0) return 0;
  const most = /\/(?:Image|Length1|CIDFontType0C|OpenType|Type1C|XRef)\b/.test(head) ? maxPicture : maxOrders;
  const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
  try {
    const once = inflated(file.subarray(start), most);
    return packings > 1 ? inflated(once, most).length : once.length;
  } catch (problem) {
    return problem instanceof RangeError ? maxWhole : 0;
  }
}

function inflated(packed: Buffer, most: number): Buffer {
  return inflateSync(packed, { maxOutputLength: most });
}
