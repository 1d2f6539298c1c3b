/** The words of a paragraph as a reader sees them; what cannot be shown in plain text is refused. */
import { inside, valOf, elementsWithin } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Why the text of a file cannot be taken, as a sentence. */
export class WordRefusal extends Error {}

/** What a paragraph holds besides its text, and says nothing. */
const silentElements = new Set(
  'pPr rPr tblPr trPr tcPr sectPr instrText delInstrText fldChar bookmarkStart bookmarkEnd proofErr lastRenderedPageBreak softHyphen commentRangeStart commentRangeEnd commentReference permStart permEnd annotationRef sdtPr sdtEndPr smartTagPr customXmlPr noBreakHyphen tab ptab br cr t rt rubyPr delText'.split(
    ' ',
  ),
);

const through = new Set(
  'p r hyperlink smartTag fldSimple sdt sdtContent bdo dir customXml ruby rubyBase AlternateContent Choice'.split(
    ' ',
  ),
);

const changesLeft = '変更履歴が残っています。反映し、又は元に戻したファイルを受け取ってください。';

const refusals: Readonly<Record<string, string>> = {
  ins: changesLeft,
  del: changesLeft,
  moveFrom: changesLeft,
  moveTo: changesLeft,
  footnoteReference: '脚注があります。脚注は読めません。',
  endnoteReference: '文末脚注があります。文末脚注は読めません。',
  sym: '記号のフォントの字があり、何が表示されるか分かりません。',
};

/** Throws `Refused` at what has words that no line can hold. */
export function paragraphWords(paragraph: XmlElement): string {
  const words = elementWords(paragraph);
  if (/[\u0000-\u0008\u000b\u000e-\u001f\ue000-\uf8ff\ufffd]/.test(words))
    throw new WordRefusal('文字の符号が分からない字があります。');
  return words;
}

export function refuseChanges(mark: XmlElement | undefined): void {
  for (const { name } of mark?.children ?? [])
    if (refusals[name] === changesLeft) throw new WordRefusal(changesLeft);
}

function elementWords(element: XmlElement): string {
  const { name } = element;
  const why = refusals[name];
  if (why !== undefined) throw new WordRefusal(why);
  if (name === 'r') return runOf(element);
  if (through.has(name)) return element.children.map(elementWords).join('');
  if (silentElements.has(name)) return lineText(element);
  if (hasWords(element))
    throw new WordRefusal('図形、数式等の中に文があります。それらの中の文は読めません。');
  return '';
}

function lineText({ name, attributes, text }: XmlElement): string {
  if (name === 't') return text;
  if (name === 'tab' || name === 'ptab') return '\t';
  if (name === 'br') return attributes.type === 'page' ? '\n\f' : '\n';
  if (name === 'cr') return '\n';
  return name === 'noBreakHyphen' ? '-' : '';
}

function runOf(run: XmlElement): string {
  const look = inside(run, 'rPr');
  if (isSwitchedOn(inside(look, 'vanish'))) return '';
  const words = run.children.map(elementWords).join('');
  if (words.trim() !== '' && (isSwitchedOn(inside(look, 'strike')) || isSwitchedOn(inside(look, 'dstrike'))))
    throw new WordRefusal('取消線の引かれた文字があります。文に含むかどうかを決められません。');
  return words;
}

function isSwitchedOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'none'].includes(valOf(property) ?? '');
}

function hasWords(element: XmlElement): boolean {
  for (const { name, text } of elementsWithin(element)) {
    if (/^:?(?:t|sym|delText)$/.test(name) && text.trim() !== '') return true;
  }
  return false;
}
