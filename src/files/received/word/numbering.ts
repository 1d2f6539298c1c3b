/** The numbers that Word counts by itself: they stand nowhere in the text and are made again, or refused. */
import { printedBullet, printedNumber } from './numerals.ts';
import { styleOf } from './styles.ts';
import type { Styles } from './styles.ts';
import { childrenNamed, inside, valOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What is printed before a paragraph; undefined where it is not known how it is printed. */
export interface Printed {
  readonly marker: string | undefined;
  /** Between it and the words. */
  readonly gap: string;
}

export class WordNumbering {
  readonly #lists: ReadonlyMap<string, XmlElement>;
  readonly #abstract: ReadonlyMap<string, XmlElement>;
  readonly #styles: Styles;
  /** Of each list that counts together, the count at each level. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(file: XmlElement | undefined, styles: Styles) {
    this.#lists = byId(childrenNamed(file, 'num'), 'numId');
    this.#abstract = byId(childrenNamed(file, 'abstractNum'), 'abstractNumId');
    this.#styles = styles;
  }

  /** Null where the paragraph bears none. Asked of each paragraph once, in their order: it counts. */
  next(paragraph: XmlElement): Printed | null {
    const own = inside(paragraph, 'pPr', 'numPr');
    const style = valOf(inside(paragraph, 'pPr', 'pStyle'));
    const inherited = styleOf(this.#styles, style, 'numPr');
    const list = valOf(inside(own, 'numId')) ?? valOf(inside(inherited?.found, 'numId'));
    if (list === undefined || list === '0') return null;
    const kind = this.#kindOf(list);
    if (!kind) return null;
    const stated = valOf(inside(own, 'ilvl')) ?? valOf(inside(inherited?.found, 'ilvl'));
    const level = Number(stated ?? this.#levelOfStyle(kind, inherited?.style));
    return this.#printed(list, kind, level);
  }

  #kindOf(list: string): XmlElement | undefined {
    const kind = this.#abstract.get(valOf(inside(this.#lists.get(list), 'abstractNumId')) ?? '');
    const link = valOf(inside(kind, 'numStyleLink'));
    if (link === undefined) return kind;
    const linked = valOf(inside(styleOf(this.#styles, link, 'numPr')?.found, 'numId'));
    return linked === undefined || linked === list
      ? [...this.#abstract.values()].find((one) => valOf(inside(one, 'styleLink')) === link)
      : this.#kindOf(linked);
  }

  #levelOfStyle(kind: XmlElement, style: string | undefined): string {
    const level = childrenNamed(kind, 'lvl').find((one) => valOf(inside(one, 'pStyle')) === style);
    return style === undefined ? '0' : (level?.attributes.ilvl ?? '0');
  }

  #printed(list: string, kind: XmlElement, level: number): Printed {
    const key = kind.attributes.abstractNumId ?? list;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    this.#begin(list, counts);
    const levels = Array.from({ length: level + 1 }, (_, at) => this.#level(list, kind, at));
    // A level that was left out: what Word makes of its count is not sure, and nothing that needs it is printed.
    for (let at = 0; at < level; at += 1) counts[at] ??= NaN;
    counts[level] ??= levelStart(levels[level]) - 1;
    counts[level] = (counts[level] ?? 0) + 1;
    this.#restart(list, kind, level, counts);
    return printedBy(levels, level, counts);
  }

  /** A list that says where it starts begins its count anew, the first time that it is used. */
  #begin(list: string, counts: (number | undefined)[]): void {
    if (this.#begun.has(list)) return;
    this.#begun.add(list);
    for (const override of childrenNamed(this.#lists.get(list), 'lvlOverride')) {
      const start = valOf(inside(override, 'startOverride'));
      const at = Number(override.attributes.ilvl);
      if (start !== undefined) counts[at] = Number(start) - 1;
    }
  }

  /** Deeper levels count anew behind this one, but those that say otherwise. */
  #restart(list: string, kind: XmlElement, level: number, counts: (number | undefined)[]): void {
    for (let at = level + 1; at < counts.length; at += 1) {
      const after = valOf(inside(this.#level(list, kind, at), 'lvlRestart'));
      if (after === '0' || (after !== undefined && level + 1 > Number(after))) continue;
      counts[at] = undefined;
    }
  }

  #level(list: string, kind: XmlElement, at: number): XmlElement | undefined {
    const same = ({ attributes }: XmlElement) => Number(attributes.ilvl) === at;
    const override = childrenNamed(this.#lists.get(list), 'lvlOverride').find(same);
    return inside(override, 'lvl') ?? childrenNamed(kind, 'lvl').find(same);
  }
}

function byId(elements: readonly XmlElement[], name: string): ReadonlyMap<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes[name] ?? '', element]));
}

function levelStart(level: XmlElement | undefined): number {
  return Number(valOf(inside(level, 'start')) ?? '0');
}

function printedBy(
  levels: readonly (XmlElement | undefined)[],
  level: number,
  counts: readonly (number | undefined)[],
): Printed {
  const own = levels[level];
  const form = inside(own, 'lvlText')?.attributes.val ?? '';
  return { marker: markerBy(levels, own, form, counts), gap: gapBehind(own, form) };
}

function markerBy(
  levels: readonly (XmlElement | undefined)[],
  own: XmlElement | undefined,
  form: string,
  counts: readonly (number | undefined)[],
): string | undefined {
  const format = formatOf(own);
  if (!own || inside(own, 'lvlPicBulletId')) return undefined;
  if (format === 'bullet') return form === '' ? '' : printedBullet(form);
  const isLegal = inside(own, 'isLgl') !== undefined && valOf(inside(own, 'isLgl')) !== '0';
  const parts = form.split(/(%[1-9])/).map((part) => {
    const at = /^%([1-9])$/.exec(part)?.[1];
    if (at === undefined) return part;
    const of = levels[Number(at) - 1];
    return of && printedNumber(isLegal ? 'decimal' : formatOf(of), counts[Number(at) - 1] ?? NaN);
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}

function formatOf(level: XmlElement | undefined): string {
  // A format of a newer Word stands in an alternative.
  return valOf(inside(level, 'numFmt')) ?? (inside(level, 'AlternateContent') ? 'unknown' : 'decimal');
}

function gapBehind(level: XmlElement | undefined, form: string): string {
  const suffix = valOf(inside(level, 'suff')) ?? 'tab';
  if (form === '' || suffix === 'nothing') return '';
  return suffix === 'space' ? ' ' : '\u3000';
}
