/** How a language is written: what stands between words, how numbers, lists and places look. One value a language. */

/** A place of the annex; `sentence` counts within its paragraph. A branch number is `3_2`, 0 stands before the first clause. */
export interface CitedAt {
  readonly clause: number | string;
  readonly paragraph?: number;
  /** Of the paragraph: `i2`, within it `i2-a`. */
  readonly item?: string;
  readonly sentence?: number;
}

/** How the annex's own numbering has its places cited; what it does not name is 第８第３項. */
export interface Numbering {
  /** Clause → 「第８条」. */
  readonly clauses: Readonly<Record<string, string>>;
  /** `8-3` → 「第３項」; empty where the clause is one paragraph without a number: it is cited as a whole. */
  readonly paragraphs?: Readonly<Record<string, string>>;
  /** `8-3-i2-a` → 「第２号ア」. */
  readonly items?: Readonly<Record<string, string>>;
}

/** A group of the glossary. */
export interface Initial {
  /** ASCII, for its address. */
  readonly id: string;
  /** 「あ」, “A”. */
  readonly initial: string;
  /** With which of them its words begin, as `sortKey` has them. */
  readonly letters: string;
}

export interface Manner {
  /** What the build calls it when it speaks to authors. */
  readonly name: string;
  /** With the region, as browsers and crawlers know it: `ja-JP`. */
  readonly locale: string;
  /** By whose custom moments are written: `en-GB` has the day before the month. */
  readonly momentLocale: string;
  /** Between a number and what it heads: 「第８　再委託」. */
  readonly space: string;
  /** Between sentences, and between a number and its unit. */
  readonly sentenceGap: string;
  /** Between words of a list: 「、」. */
  readonly comma: string;
  /** Between what holds commas itself: 「；」. */
  readonly semicolon: string;
  /** Between reasons, one after the other: 「、」, “; ”. */
  readonly reasons: string;
  /** Between things of which each stands for itself: 「／」. */
  readonly slash: string;
  /** Between what is said of a duty, one after the other. */
  readonly remarks: string;
  /** Between other words for the same. */
  readonly also: string;
  /** Between notes on one line. */
  readonly notes: string;
  /** Between names on one line: 「・」. */
  readonly dot: string;
  /** Between a name and what is said of it: 「：」. */
  readonly colon: string;
  /** Between what a person is and the person, and between what is known of a person. */
  readonly person: readonly [colon: string, comma: string];
  /** Before and after an addition: 「（」, 「）」. */
  readonly parens: readonly [open: string, close: string];
  /** After a title, before what kind of text it is: 「第１版　正文」. */
  readonly standing: string;
  /** What parts the examples in a hint, the first that stands there. */
  readonly gaps: readonly string[];
  /** What parts a headword that is several words. */
  readonly headwords: RegExp;
  /** Words stand apart, take endings and may open a sentence with a capital. */
  readonly inflects: boolean;
  /** A person is named with an honorific. */
  readonly honorific: boolean;
  /** The steps of a form bear a short word before their name, as the clauses bear their numbers. */
  readonly stepMarkers: boolean;
  /** Dates on forms that are filled in by hand name their parts. */
  readonly handDate: boolean;
  /** How a date stands where nobody chose: in years of the era, or western ones. */
  readonly dates: 'japanese' | 'western';
  /** Letters that no other language has: they tell in what a text is written. */
  readonly letters?: RegExp;
  /** Its words in a text of another language, in one group, with the digits and marks between them. */
  readonly quoted?: RegExp;
  /** A number by itself: ８, 10. */
  readonly figure: (value: number) => string;
  /** The numbers in a text: 第２版. */
  readonly figures: (text: string) => string;
  /** So many of so many. */
  readonly share: (part: number, whole: number) => string;
  /** The number of a clause in a list: 「第８」, “8”. */
  readonly clause: (clause: number | string, numbering?: Numbering) => string;
  /** The number over a clause; `marker` is the source’s own. */
  readonly over: (clause: number | string, marker: string) => string;
  /** The same in print, where a translation counts as it is cited. */
  readonly printedOver: (clause: number | string, marker: string) => string;
  /** Before a paragraph in print; `marker` is the source’s own. */
  readonly printedParagraph: (paragraph: number, marker: string) => string;
  /** As a place is cited: 「第８第３項」, “8(3)”. */
  readonly address: (place: CitedAt, numbering?: Numbering) => string;
  /** An item within its paragraph: 「第２号ア」, “item 2a”. */
  readonly item: (place: CitedAt, numbering?: Numbering) => string;
  /** A clause and its heading as the title of a page. */
  readonly title: (label: string, heading: string) => string;
  /** A section of a report. */
  readonly section: (number: number, title: string) => string;
  /** Which sentence, behind the address of its paragraph. */
  readonly ofAddress: (ordinal: string) => string;
  /** What a glossary is sorted by, from a word as it is read aloud. */
  readonly sortKey: (word: string) => string;
  /** The groups of a glossary, in their order. */
  readonly initials: readonly Initial[];
}
