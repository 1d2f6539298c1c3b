/** What a Japanese sentence cites of other documents: a statute by its name, a sheet that is annexed elsewhere. */
import type { Span } from '../text/spans.ts';

const sheet =
  /(?:別[紙記添表冊]|様式)(?:様式)?(?:第?\s?[0-9０-９一二三四五六七八九十]+号?(?:の[0-9０-９]+)?|(?=[のにをはとで、]))/g;

/** 別紙３, 別記様式第１号, 別表に. */
export function sheetsIn(text: string): readonly Span[] {
  return [...text.matchAll(sheet)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

const documentForm =
  /[一-龠ぁ-んァ-ヶー]{0,24}(?:法|法律|条例|規則|規程|省令|政令|契約書|約款|要綱|要領|基準)(?:（[^（）]*）)?$/;

/** Where the name begins of the document whose number stands at the place: 「個人情報の保護に関する法律」 before 「第２条」. */
export function nameBefore(text: string, place: number): number {
  return place - (documentForm.exec(text.slice(0, place))?.[0].length ?? 0);
}

/** 「平成15年法律第57号」. */
export function isLawNumber(text: string, end: number): boolean {
  return (
    text.startsWith('号', end) &&
    /年[^、。（）]{1,12}第[0-9０-９〇一二三四五六七八九十百]+$/.test(text.slice(0, end))
  );
}
