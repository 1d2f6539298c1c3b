/** A paper as blocks: blank, or with what a record says. The same form always comes to the same blocks in the same order. */
import { figure } from '../attestation/report/speaker.ts';
import { fill } from '../wording/fill.ts';
import type { FormBlock } from './blocks.ts';
import { fieldOf } from './fields.ts';
import type { Form, WrittenBlock } from './form.ts';
import { addressee, partyRows, signed } from './persons.ts';
import { quotedParagraph } from './quotes.ts';
import { headOf, marked, ownSlot, ticksOf } from './slots.ts';
import { tableOf } from './tables.ts';
import type { FormTelling } from './telling.ts';
import { sentenceLines } from './texts.ts';

/** The whole paper, ready to be set. Without a record in what it is told from, it is blank. */
export function fillForm(form: Form, telling: FormTelling): readonly FormBlock[] {
  return [
    ...formOpening(form, telling),
    ...form.blocks.flatMap((block) => formBlockOf(block, telling)),
    ...formClosing(form, telling),
  ];
}

/** Official order: number, date, whom it goes to, who sends it, the title, 記. */
function formOpening(form: Form, telling: FormTelling): readonly FormBlock[] {
  const { voice, paper } = telling;
  const head: readonly FormBlock[] =
    form.to && !form.plain
      ? [addressee(telling, form.to), { kind: 'sender', rows: partyRows(telling, form.from, 'sender') }]
      : [];
  const number = voice.say(({ forms }, one) => fill(forms.number, { number: figure(form.number, one) }));
  return [
    { kind: 'paragraph', role: 'number', lines: number },
    { kind: 'date', slot: ownSlot(telling, 'date', 'date', paper?.date) },
    ...head,
    { kind: 'title', lines: voice.text(form.title) },
    ...(form.opening ? letterBody(form.opening, telling) : []),
  ];
}

function letterBody(text: NonNullable<Form['opening']>, telling: FormTelling): readonly FormBlock[] {
  return [
    { kind: 'paragraph', role: 'body', lines: sentenceLines(telling, text) },
    { kind: 'paragraph', role: 'opener', lines: telling.voice.say(({ report }) => report.opener) },
  ];
}

/** 以上 where the paper is a letter; then what its reader must know. */
function formClosing(form: Form, telling: FormTelling): readonly FormBlock[] {
  const { voice } = telling;
  const ended = !form.opening || form.blocks.some(({ kind }) => kind === 'end');
  const notes = form.notes.map((text): FormBlock => ({
    kind: 'paragraph',
    role: 'note',
    lines: sentenceLines(telling, text),
  }));
  return [
    ...(ended ? [] : [ending(telling)]),
    ...notes,
    { kind: 'paragraph', role: 'reference', lines: voice.say(({ forms }) => forms.reference) },
  ];
}

function ending({ voice }: FormTelling): FormBlock {
  return { kind: 'paragraph', role: 'end', lines: voice.say(({ report }) => report.end) };
}

function formBlockOf(block: WrittenBlock, telling: FormTelling): readonly FormBlock[] {
  const { voice } = telling;
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', head: headOf(telling, { ...block, label: block.text }) }];
    case 'text': {
      const role = block.note ? 'note' : 'body';
      return [
        {
          kind: 'paragraph',
          role,
          lines: sentenceLines(telling, block.text),
          ...marked(telling, block.basis),
        },
      ];
    }
    case 'list':
      return [listBlock(block, telling)];
    case 'fields':
      return [{ kind: 'fields', rows: block.fields.map((field) => fieldOf(telling, field)) }];
    case 'table':
      return [tableOf(telling, block)];
    case 'ticks':
      return [tickList(block, telling)];
    case 'frame': {
      const { heading, basis } = block;
      const head = heading && { head: headOf(telling, { label: heading, ...(basis && { basis }) }) };
      return [{ kind: 'frame', ...head, blocks: block.blocks.flatMap((one) => formBlockOf(one, telling)) }];
    }
    case 'clauses':
      return block.clauses.flatMap((address) => quotedParagraph(telling, address));
    case 'sign':
      return signed(telling, block);
    case 'boxes':
      return [{ kind: 'boxes', labels: block.labels.map((label) => voice.text(label)) }];
    case 'end':
      return [ending(telling)];
    case 'page':
      return [{ kind: 'page' }];
  }
}

function listBlock(block: Extract<WrittenBlock, { kind: 'list' }>, telling: FormTelling): FormBlock {
  const [first = 'ja'] = telling.voice.spoken;
  const items = block.items.map((text, at) => ({
    lines: sentenceLines(telling, text),
    marker: block.ordered ? figure(at + 1, first) : '',
  }));
  return { kind: 'list', items, ...marked(telling, block.basis) };
}

function tickList(block: Extract<WrittenBlock, { kind: 'ticks' }>, telling: FormTelling): FormBlock {
  const { key, label, options, several, basis } = block;
  const said = telling.paper?.fields?.[key];
  const head = label && { head: headOf(telling, { label, ...(basis && { basis }) }) };
  return {
    kind: 'ticks',
    ...head,
    ticks: ticksOf(telling, `fields.${key}`, options, several === true, said),
  };
}
