/** Which duties are asked item by item, and not once more as a whole. */
import { demandsMore } from './demands.ts';
import type { ReadNorm } from './norms.ts';

interface PlacedSentence {
  readonly paragraph: number;
  /** Empty for the paragraph's own; 「2」, 「2-1」 for its items. */
  readonly place: string;
  readonly words: string;
  readonly read: ReadNorm;
}

/**
 * 「次の措置を講じなければならない」 right above a list of which every item is asked itself, where the sentence demands
 * nothing besides: 「責任者を置き、次の措置を講じなければならない」 is asked too.
 */
export function isAskedBelow(sentence: PlacedSentence, sentences: readonly PlacedSentence[]): boolean {
  const { read, words } = sentence;
  if (read.force !== 'must' || demandsMore(words)) return false;
  const own = sentences.filter(({ paragraph }) => paragraph === sentence.paragraph);
  const next = own[own.indexOf(sentence) + 1];
  return next !== undefined && isItemOf(next, sentence) && areItemsAsked(sentence, own);
}

function areItemsAsked(above: PlacedSentence, own: readonly PlacedSentence[]): boolean {
  const items = own.filter((one) => isItemOf(one, above));
  const places = [...new Set(items.map(({ place }) => place))];
  return (
    places.length > 0 &&
    places.every((place) =>
      isAsked(
        items.filter((one) => one.place === place),
        own,
      ),
    )
  );
}

function isAsked(said: readonly PlacedSentence[], own: readonly PlacedSentence[]): boolean {
  const asks = ({ read }: PlacedSentence): boolean =>
    read.bearer !== 'nobody' && ['must', 'must-not', 'endeavor'].includes(read.force);
  return said.some((one) => asks(one) || areItemsAsked(one, own));
}

function isItemOf({ place }: PlacedSentence, above: PlacedSentence): boolean {
  const start = above.place === '' ? '' : `${above.place}-`;
  const rest = place.slice(start.length);
  return place.startsWith(start) && rest !== '' && !rest.includes('-');
}
