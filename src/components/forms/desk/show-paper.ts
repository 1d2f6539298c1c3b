/** Shows a paper on the sheet that the server wrote: the same blocks in the same order, with other things in them. */
import { all, one, say } from '../../../browser/dom.ts';
import type {
  FormBlock,
  FieldContent,
  FormField,
  Lines,
  Slot,
  FormTable,
  Ticks,
} from '../../../lib/forms/blocks.ts';
import { showRows } from './show-rows.ts';
import type { RowWords } from './show-rows.ts';

/** @param at where these blocks stand: of those inside a frame its place and a dot */
export function showPaper(sheet: ParentNode, blocks: readonly FormBlock[], words: RowWords, at = ''): void {
  for (const [index, block] of blocks.entries()) {
    const place = sheet.querySelector<HTMLElement>(`[data-block="${at}${index}"]`);
    if (place) showBlock(place, block, words, `${at}${index}.`);
  }
}

function showBlock(place: HTMLElement, block: FormBlock, words: RowWords, inside: string): void {
  switch (block.kind) {
    case 'paragraph':
      showLines(place, block.lines);
      return;
    case 'list':
      for (const [at, item] of all(place, 'li > span:last-child').entries())
        showLines(item, block.items[at]?.lines ?? []);
      return;
    case 'date':
    case 'addressee':
      showSlot(one(place, '[data-slot]'), block.slot);
      if (block.kind === 'addressee') say(one(place, '.honorific'), block.honorific);
      return;
    case 'sender':
    case 'fields':
      showFields(place, block.rows);
      return;
    case 'table':
      showTable(place, block, words);
      return;
    case 'ticks':
      showTicks(one(place, '[data-ticks]'), block.ticks);
      return;
    case 'frame':
      showPaper(place, block.blocks, words, inside);
      return;
    default:
  }
}

function showFields(place: HTMLElement, rows: readonly FormField[]): void {
  for (const [at, row] of all(place, '[data-row]').entries()) {
    const field = rows[at];
    if (field) showContents(row, [field.content]);
  }
}

function showTable(place: HTMLElement, table: FormTable, words: RowWords): void {
  showRows(place, table, words, (row, cells) => {
    for (const [at, cell] of all(row, 'td').entries()) {
      const own = cells[at];
      if (!own) continue;
      showLines(cell, own.fixed);
      showContents(cell, [own]);
    }
  });
}

function showContents(place: HTMLElement, contents: readonly FieldContent[]): void {
  const slots = contents.flatMap((content) => content.slots);
  for (const [at, slot] of all(place, '[data-slot]').entries()) {
    const own = slots[at];
    if (own) showSlot(slot, own);
  }
  const ticks = contents.flatMap((content) => content.ticks ?? []);
  for (const [at, box] of all(place, '[data-ticks]').entries()) {
    const own = ticks[at];
    if (own) showTicks(box, own);
  }
}

/** What is being written is left alone: a date that is half-written says nothing to a script. */
function showSlot(place: HTMLElement, { name, said, lines, blank }: Slot): void {
  place.dataset.slot = name;
  showLines(one(place, '.shown'), lines.length > 0 ? lines : blank);
  const control = one<HTMLInputElement | HTMLTextAreaElement>(place, '.write');
  control.name = name;
  // Of a Subcontractor that is not chosen or listed yet nothing can be written.
  control.disabled = /^subcontractor\.|\.\./.test(name);
  if (control !== document.activeElement && control.value !== said) control.value = said;
}

function showTicks(place: HTMLElement, { name, ticks }: Ticks): void {
  place.dataset.ticks = name;
  for (const [at, item] of all(place, 'li').entries()) {
    const ticked = ticks[at]?.ticked ?? false;
    const box = one<HTMLInputElement>(item, 'input');
    box.name = name;
    box.checked = ticked;
    say(one(item, '.tick-box'), ticked ? '☑' : '□');
  }
}

/** Lines stand before whatever else there is. */
function showLines(place: Element, lines: Lines): void {
  const old = [...place.children].filter((child) => child.classList.contains('line'));
  if (old.length === lines.length && old.every((line, at) => line.textContent === lines[at]?.text)) return;
  for (const line of old) line.remove();
  place.prepend(
    ...lines.map(({ text, language }) => {
      const line = document.createElement('span');
      line.className = 'line';
      line.textContent = text;
      if (language) line.lang = language;
      return line;
    }),
  );
}
