/** A stretch of a text, as offsets of its UTF-16 units; `end` is the first offset after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of spans in order of precedence, those that overlap none before them; in the order of the text. */
export function apart<S extends Span>(spans: readonly S[]): readonly S[] {
  const kept: S[] = [];
  for (const span of spans) {
    if (kept.every((one) => span.end <= one.start || one.end <= span.start)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
