/** The text of a received file, or the reason why there is none. */
export type Taken = TakenText | NoText;

export interface TakenText {
  readonly ok: true;
  readonly text: string;
  /** Whether the file is the text itself, or the text was taken from it. */
  readonly from: 'text' | 'pdf' | 'word';
  /** How the bytes of a text were read, where not as UTF-8. */
  readonly encoding?: string;
}

export interface NoText {
  readonly ok: false;
  /** A sentence. */
  readonly why: string;
}

export function noText(why: string): NoText {
  return { ok: false, why };
}

/** What a user should know of the way in which the text came about; undefined for plain UTF-8. */
export function howRead({ from, encoding = 'UTF-8' }: TakenText): string | undefined {
  if (from === 'pdf')
    return 'PDFのファイルから、ページごとに行の文字を取り出しました。ふりがなは読みません。';
  if (from === 'word')
    return 'Wordのファイルから、段落の文字と自動の番号を取り出しました。図、ヘッダー、フッター、ふりがな及び隠し文字は読みません。';
  return encoding === 'UTF-8' ? undefined : `${encoding}の文字として読みました。`;
}
