/** The bytes of a received file as text, or the reason why they are none. */
import { linesIn } from '../../lib/annex/text/received-lines.ts';
import { noText } from './taken.ts';
import type { NoText, TakenText } from './taken.ts';

/** How the bytes were read; what is not UTF-8 is told to the user. */
export interface ReceivedText extends TakenText {
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Shift_JIS' | 'EUC-JP' | 'ISO-2022-JP';
}

/** Larger than any annex: four hundred clauses take some 300 kB. */
const maxTextBytes = 5_000_000;

/** Reads a text in the encodings that offices use. What is no text is refused in a sentence, never repaired. */
export function receivedText(bytes: Uint8Array): ReceivedText | NoText {
  if (bytes.length > maxTextBytes)
    return noText('ファイルが5MBを超えています。別紙の本文だけのファイルにしてください。');
  const packed = packedFormat(bytes);
  if (packed) return noText(`${packed}は読めません。本文をテキスト（.txt）として保存してください。`);
  const found = decoded(bytes);
  const tag = found && tagIn(found.text);
  if (tag)
    return noText(
      `${tag.line}行目：HTMLの記号（「${tag.text}」）があります。ブラウザーで開き、文をテキスト（.txt）として保存してください。`,
    );
  if (!found) return noText(whyNoText(bytes));
  return found.text.trim() === '' ? noText('ファイルに文字がありません。') : found;
}

const foreignFormats: readonly [head: string, name: string][] = [
  ['%PDF-', 'PDFのファイル'],
  ['PK\u0003\u0004', 'Word、Excel等のファイル'],
  ['\u00d0\u00cf\u0011\u00e0', '古い形式の、又は暗号化されたWord、Excel等のファイル'],
  ['{\\rtf', 'リッチテキストのファイル'],
];

function packedFormat(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return foreignFormats.find(([start]) => head.startsWith(start))?.[1];
}

/** Text with a few signs in angle brackets is text; a page of the web has its tags line by line. */
function tagIn(text: string): { readonly line: number; readonly text: string } | undefined {
  const tags = [
    ...text.matchAll(
      /<\/?(?:!doctype|html|head|body|div|p|br|span|table|tr|td|li|ol|ul|h[1-6])\b[^<>]{0,200}>/gi,
    ),
  ];
  const [first] = tags;
  return first && tags.length > 3
    ? { line: linesIn(text.slice(0, first.index)).length, text: first[0].slice(0, 20) }
    : undefined;
}

function decoded(bytes: Uint8Array): ReceivedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return readAs('UTF-16', 'utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return readAs('UTF-16', 'utf-16be', bytes);
  if (bytes.includes(0)) return unmarkedUtf16(bytes);
  if (hasEscapes(bytes)) return readAs('ISO-2022-JP', 'iso-2022-jp', bytes);
  const utf8 = readAs('UTF-8', 'utf-8', bytes);
  if (utf8 || brokenPlace(bytes) !== undefined) return utf8;
  const older = [readAs('Shift_JIS', 'shift_jis', bytes), readAs('EUC-JP', 'euc-jp', bytes)];
  return older
    .filter((read) => read !== undefined)
    .sort((one, other) => syllables(other.text) - syllables(one.text))[0];
}

/** What is read in the wrong one of the two has hardly any of the syllabary. */
function syllables(text: string): number {
  return text.match(/[ぁ-ん。、]/g)?.length ?? 0;
}

/** Where the first letter stands that is broken in a text which else is UTF-8. */
function brokenPlace(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const isText = broken > 0 && broken <= text.length / 20 && !hasControls(text) && mostlyJapanese(text);
  return isText ? linesIn(text.slice(0, text.indexOf('\ufffd'))).length : undefined;
}

function whyNoText(bytes: Uint8Array): string {
  const line = brokenPlace(bytes);
  return line === undefined
    ? '文字として読めないファイルです。テキスト（.txt、UTF-8）として保存してください。'
    : `${line}行目：UTF-8の文字として読めない字があります。元のファイルを受け取り直してください。`;
}

/** Every other byte of its line ends is zero; a program or a picture has zeros everywhere. */
function unmarkedUtf16(bytes: Uint8Array): ReceivedText | undefined {
  const [little, big] = [readAs('UTF-16', 'utf-16le', bytes), readAs('UTF-16', 'utf-16be', bytes)];
  return [little, big].find((read) => read !== undefined && mostlyJapanese(read.text));
}

function mostlyJapanese(text: string): boolean {
  const letters = text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff00-\uff5e\s]/g)?.length ?? 0;
  return letters > text.length / 2;
}

/** 「ESC $ B」 or 「ESC ( J」, as old mail programs write. */
function hasEscapes(bytes: Uint8Array): boolean {
  const place = bytes.indexOf(0x1b);
  return place !== -1 && (bytes[place + 1] === 0x24 || bytes[place + 1] === 0x28);
}

function readAs(
  encoding: ReceivedText['encoding'],
  label: string,
  bytes: Uint8Array,
): ReceivedText | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return hasControls(text) ? undefined : { ok: true, text, from: 'text', encoding };
  } catch {
    return undefined;
  }
}

/** Control characters other than tabs, line ends and page ends stand in no text. */
function hasControls(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}
