/** What the words of a line tell about it: whether it goes on, refers, heads, names or closes. */
import type { Marker } from './markers.ts';
import { withoutLetterSpacing } from './letters.ts';

/** What follows is a reference in the middle of a sentence, no marker: 「第２条の規定」, 「(1)から(3)まで」. */
const refers =
  /^(?:第(?!三者)[0-9０-９一二三四五六七八九十]|の|に|を|は[、，,]|が|で(?!き)|と(?![りき])|又は|及び|若しくは|並びに|から|まで|[、，。」』）)・]|各[号項]|[項号]|中[のにで、]|以[上下外降前後内]|(?:[（(][0-9０-９ア-ンａ-ｚa-z]{1,3}[）)]|[⑴-⒇①-⑳])(?:[のにを、]|又は|及び|から|まで)|ただし書|本文|[前後]段)/;

/** What follows a number that counts something: 「10日以内」, 「２以上」, 「3か月」. */
const unitAfterNumber =
  /^(?:[年月日時分秒週条項号章節回件人名個枚部冊台箇倍割円点位つ次種級番桁歳％%万億千百]|社(?![内員会名])|要素|系統|営業日|四半期|世代|文字(?![列化])|段階|拠点|[^\s、。]{1,6}(?:以[上下内]|未満)|か[月所年]|[ヶカケヵ][月所年]|以[上下内外前後]|未満|を超え|[A-Za-z0-9０-９:：/／~〜～-])/;

export function refersOn({ rest }: Marker): boolean {
  return refers.test(rest);
}

/** No words begin so, however sure it is that something begins here: 「(1)から(3)まで」, 「２に掲げる」. */
const surely =
  /^[ \u00a0]?(?:から[（(第①-⑳0-9０-９ァ-ン、]|まで|又は|及び|若しくは|並びに|を|[」』]|[、，・と][（(①-⑳]|に(?:掲げ|定め|規定|より|よる|おいて|ついて|関|係る|該当|基づ)|の(?:規定|定め|場合|とおり|いずれ))/;

export function surelyRefers(marker: Marker, text: string): boolean {
  return surely.test(text.slice(marker.printed.length));
}

export function counts({ style, rest, printed }: Marker): boolean {
  return (
    style === 'arabic' &&
    /[0-9０-９]$/.test(printed) &&
    unitAfterNumber.test(rest) &&
    !nounAfterNumber.test(rest)
  );
}

/** Words that begin as a counter does and are none: 「個人情報」, 「次の」, 「点検」. */
const nounAfterNumber =
  /^(?:次の|次に|次期|個人|個別|部[外内門署品]|名[称簿前]|人[的員事]|点検|位置|番[号地]|時[間期刻](?!以)|日[常程本]|月次|年[次度]|件[名数]|台帳|口座|円滑|項目|条[件項例]|章|回[線収答復]|千|億|万一)/;

/** The sentence is over, or a bracket closes it. */
export function isEnded(text: string): boolean {
  return /[。．）)」』】〕］｡｣]$/.test(text);
}

const party = /^(?:[甲乙丙丁]|[^\s、。]{1,12}者)(?:等|ら|（[^）]*）)?は/;
const saying =
  /(?:は|が|を|に|、|，)[、，､,]|(?:こと|ない|する|いる|ある|とおり|もの)$|(?:[はがをにのでと、，､,]|及び|又は|並びに|若しくは)$/;

/** Words that can only be a sentence. */
export function isSentence(text: string): boolean {
  return /[。｡]/.test(text) || party.test(text) || /^[（(]?(?:削\s*除|省?略)[）)]?$/.test(text);
}

/** Words that are a sentence, or a piece of one: 「次の事項を守ること」, 「…について、」. */
export function isSentenceLike(text: string): boolean {
  return isSentence(text) || saying.test(text);
}

/** It breaks off: behind a particle, or within a bracket. */
export function breaksOff(text: string): boolean {
  return (
    /(?:[はがをにもへ、，､,]|(?<!ま)で|(?<!も)の|(?<!こ)と|及び|又は|並びに|若しくは|について|により|場合)$/.test(
      text,
    ) || isWithinBracket(text)
  );
}

/** The end of a text that has a subject and no end: 「乙は、次の措置を講じ」. */
export function isCut(text: string): boolean {
  const last = text.slice(text.lastIndexOf('。') + 1);
  return (
    /は[、，､,]/.test(last) &&
    !/(?:[。｡．)）」』]|こと|もの|とき|とおり|場合|[うくすつぬむるいただ])$/.test(last)
  );
}

/** It begins a sentence of its own. */
export function beginsAnew(text: string): boolean {
  return (
    /^(?:[甲乙]|(?:発|受)注者|(?:委|受)託者|請負者)(?:及び[^\s、。]{1,6})?は[、，､,]/.test(text) ||
    /^(?:ただし|但し|なお|また)[、，､,]|^この場合|^前[項条各]/.test(text)
  );
}

/** It announces a list: 「次に掲げる事項を守ること。」 */
export function announces(text: string): boolean {
  return /(?:次の|次に|以下の|以下に|下記の|各号)[^。｡]*[。｡:：]?$/.test(text);
}

/** No sentence begins so: 「以上保存する」, 「を除く」. */
export function goesOn(text: string): boolean {
  return /^(?:[をにはがでとへも、。､｡（()）」ぁぃぅぇぉっゃゅょんるれろ]|(?!削除)[^\s]{1,3}[。｡]$|以[上内外]|以下(?![のに「、]))/.test(
    text,
  );
}

export function isWithinBracket(text: string): boolean {
  const near = text.slice(-200);
  return ['（）', '()', '【】', '［］', '〔〕'].some((pair) => depthOf(near, pair) > 0);
}

/** How many brackets of that pair are open at the end; one that nobody opened closes nothing. */
function depthOf(text: string, pair: string): number {
  const [open, close] = pair;
  let depth = 0;
  for (const letter of text) {
    if (letter === open) depth += 1;
    if (letter === close) depth = Math.max(0, depth - 1);
  }
  return depth;
}

const openers = '（(【［[〔＜〈≪《';
const closers = '）)】］]〕＞〉≫》';

/** 「（写しを含む。）」 within a heading. */
export const aside = /[（(][^（）()]*[）)]/g;

/** 「（目的）受託者は」 → the heading and what follows it. */
export function bracketedHeading(text: string, longest = 60): Headed | null {
  const end = closingPlace(text, longest);
  const heading = text.slice(1, end).trim();
  const isSaid = heading.replace(aside, '').includes('。');
  if (end < 0 || heading === '' || isSaid || /^(?:省?略|削\s*除)$/.test(heading)) return null;
  return { heading, rest: text.slice(end + 1).trimStart() };
}

export interface Headed {
  readonly heading: string;
  readonly rest: string;
}

/** Where the bracket closes that opens the text, so many letters on at most; -1 where none does. */
function closingPlace(text: string, longest: number): number {
  let depth = 0;
  for (const [place, letter] of [...text.slice(0, longest + 2)].entries()) {
    if (openers.includes(letter)) depth += 1;
    if (closers.includes(letter)) depth -= 1;
    if (depth === 0) return place > 0 ? place : -1;
  }
  return -1;
}

const gapped = /^([^\s、。：:,，]{1,30})(?:\u3000+| {2,}|\t+|\s*[：:]\s*)(\S.*)$/;
/** One narrow space is enough where a sentence surely begins behind it. */
const narrow =
  /^([^\s、。：:,，]{2,20})[ \u00a0]((?:(?:[甲乙]|[受発]注者|[受委]託者)は|この|本)\S.*[。｡].*)$/;

/** 「目的　受託者は、…」, 「目的：受託者は、…」: a wide gap or a colon parts a short heading from its sentence. */
export function gappedHeading(text: string): Headed | null {
  const found = gapped.exec(text) ?? narrow.exec(text);
  const [, heading = '', rest = ''] = found ?? [];
  return heading !== '' && !isSentenceLike(heading) && isSentenceLike(rest) ? { heading, rest } : null;
}

const labelWords =
  '(?:第\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*号様式|別紙|別記|別添|別表|別冊|附属書|付属書|附属資料|参考資料|参考|資料|様式|仕様書別紙)';
const labelForm = new RegExp(
  `^[（(【［〔〈＜《≪]?\\s*((?:[^\\s、。（）]{1,20}(?=別紙|別記|別添))?${labelWords}(?:様式)?\\s*(?:第?\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*号?(?:[の－‐-][0-9０-９]+)*(?:様式)?|[A-ZＡ-Ｚ])?(?:\\s*[（(](?:[^（）()]|[（(][^（）()]*[）)])*関係[）)])?)\\s*[）)】］〕〉＞》≫]?(?:[\\s:：]+(.*))?$`,
);

/** 「（別紙）個人情報取扱特記事項」. */
const framedLabel = new RegExp(
  `^[（(【［〔〈](${labelWords}\\s*[0-9０-９一二三四五]{0,2})[）)】］〕〉]([^\\s、。]{4,60})$`,
);

/** 「別紙２」, 「（別記）　個人情報取扱特記事項」: the label, and what follows it on the line. */
export function labelIn(text: string): { readonly label: string; readonly rest: string } | null {
  const words = withoutLetterSpacing(text).replace(
    /^([（(【［〔〈]\s*)([別附付様])\s+([紙記添表冊式])/,
    '$1$2$3',
  );
  const found = labelForm.exec(words) ?? framedLabel.exec(words);
  if (found?.[1] === undefined) return null;
  const rest = found[2] ?? '';
  // 「（様式１：再委託を認める場合）」 is a label to its end.
  const isWhole = /^[（(]/.test(words) && /^[^（(]*[）)]$/.test(rest);
  return isWhole ? { label: words.slice(1, -1).trim(), rest: '' } : { label: found[1], rest };
}

const year = '(?:(?:令和|平成|西暦)?[\\s0-9０-９〇○●元一二三四五六七八九十]*年)';
const dayNumber = '[\\s0-9０-９〇○●一二三四五六七八九十]*';

const closings = [
  /^以\s*上。?$/,
  /^以上を証する/,
  /^(?:以上[、，]?)?(?:この|本|上記の?|以上の)(?:契約|覚書|協定|特約|合意|書)?[^。]{0,20}(?:を証するため|の証として|を証して)/,
  /^[附付]\s*則(?:\s|$|[（(])/,
  /^[（(]?\s*(?:令和|平成|20[0-9]{2})[^。]{0,24}(?:制定|改正|改定|施行|適用)[^。]{0,6}[）)]?$/,
  new RegExp(`^(?=.*[\\s0-9０-９〇○元])${year}${dayNumber}月${dayNumber}日$`),
  /^(?:甲|乙|丙|発注者|受注者|委託者|受託者)(?:[\s:：]+(?:[(（].*[)）]|所在地|住所|名称|商号|氏名|代表者).*)?[\s:：]*印?$/,
  /^(?:[（(【]\s*(?:注|備考)\s*[0-9０-９]*\s*[）)】]|(?:注|備考)\s*[0-9０-９]*(?:\s|$))/,
];

/** What stands behind the last clause: 「以上」, 「附則」, dates, the places for seals. */
export function closes(text: string): boolean {
  return closings.some((form) => form.test(text));
}

/** A head of a line that looks like a damaged marker: 「第条」, 「(l) 」, 「（3 」, 「�」. */
export function looksDamaged(text: string): boolean {
  return damaged.some((form) => form.test(text));
}

const damaged = [
  /^第[^0-9０-９〇一二三四五六七八九十百]{0,2}条/,
  /^[^第\s]{1}\s*[0-9０-９]{1,3}\s*条(?:[\s（(]|$)/,
  /^第\s*[0-9０-９]{1,3}\s*[^0-9０-９\s条項号章節款編回次版者種類期四半・、，のにをはがと（(](?:\s|[（(])/,
  /^[（(]\s*(?:[0-9０-９]{0,2}[lIOo|!?？□�ｌ][0-9０-９]{0,2}|)\s*[）)]/,
  /^[（(]\s*[A-Za-zＡ-Ｚａ-ｚ0-9０-９ァ-ンｱ-ﾝ]{1,2}\s*[）)]\s/,
  /^[（(]\s*[0-9０-９]{1,2}(?![0-9０-９]|[^（）()]{2,}[）)]$)\s*[^0-9０-９）)\s、,.．・/／年月日]/,
  /^[（(]\s*[0-9０-９]{1,2}\s/,
  /^[0-9０-９]{1,2}\s*[）)]\s*[）)]/,
  /^[（(]\s*[ア-ンｱ-ﾝ](?=[\s一-龠])/,
  /^[〔［【[]\s*[0-9０-９ア-ン]{1,2}\s*[）)]/,
  /^[a-zA-Zａ-ｚ][.．)）]\s/,
  /^[lI|](?=[一-龠ぁ-ん])/,
  /^[lI|�□?？@]\s/,
  /^[�□]/,
];
