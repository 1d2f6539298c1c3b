/** Text that runs side by side: columns, or a table. Whoever reads it line by line reads it wrong. */
import { largest, linesByBaseline } from './pdf-lines.ts';
import type { PdfPiece } from './pdf-lines.ts';

export function hasColumns(pieces: readonly PdfPiece[]): boolean {
  const lines = linesByBaseline(pieces);
  return hasSharedGap(lines) || hasGutter(lines.flatMap(runsIn));
}

/** Four lines, one below the other, with the same gap. */
function hasSharedGap(lines: readonly (readonly PdfPiece[])[]): boolean {
  let [run, shared]: [number, Gap | undefined] = [0, undefined];
  for (const line of lines) {
    const gaps = gapsIn(line);
    const met: Gap | undefined = shared && sharedBy(gaps, shared);
    run = met ? run + 1 : Number(gaps.length > 0);
    shared = met ?? gaps[0];
    if (run >= 4) return true;
  }
  return false;
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Those with words on both sides. */
function gapsIn(line: readonly PdfPiece[]): readonly Gap[] {
  const size = largest(line);
  return line.slice(1).flatMap((piece, at) => {
    const before = line[at];
    const from = (before?.x ?? 0) + (before?.width ?? 0);
    const sides = [line.slice(0, at + 1), line.slice(at + 1)].map((side) =>
      side.map(({ text }) => text).join(''),
    );
    const isWide = piece.x - from > size * 1.5 && sides.every((side) => side.trim().length >= 4);
    return isWide ? [{ from, to: piece.x }] : [];
  });
}

function sharedBy(gaps: readonly Gap[], other: Gap): Gap | undefined {
  return gaps.map((gap) => overlap(gap, other)).find(({ from, to }) => to > from);
}

function overlap(one: Gap, other: Gap): Gap {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

/** Words of one line that no gap of a letter parts. */
interface LineRun {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function runsIn(line: readonly PdfPiece[]): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (const { x, y, width } of line) {
    const last = runs.at(-1);
    if (last && x - last.to < largest(line) * 0.8) runs[runs.length - 1] = { ...last, to: x + width };
    else runs.push({ from: x, to: x + width, y });
  }
  return runs;
}

/** Lines on both sides of a white stripe that stand at heights of their own, one beside the other. */
function hasGutter(runs: readonly LineRun[]): boolean {
  const [left, right] = [Math.min(...runs.map(({ from }) => from)), Math.max(...runs.map(({ to }) => to))];
  const starts = new Set(runs.map(({ from }) => from));
  return [...starts].some(
    (at) => at > left + (right - left) * 0.25 && at < left + (right - left) * 0.9 && isGutter(at, runs),
  );
}

function isGutter(at: number, runs: readonly LineRun[]): boolean {
  const beyond = runs.filter(({ from }) => from >= at - 1);
  const [low, high] = [Math.min(...beyond.map(({ y }) => y)), Math.max(...beyond.map(({ y }) => y))];
  const beside = runs.filter(({ from, y }) => from < at - 1 && y >= low - 1 && y <= high + 1);
  const isCrossed = beside.some(({ to }) => to > at - 1);
  return !isCrossed && alone(beyond, beside) >= 3 && alone(beside, beyond) >= 3;
}

/** How many of them have no other at their height. */
function alone(runs: readonly LineRun[], others: readonly LineRun[]): number {
  return runs.filter(({ y }) => others.every((other) => Math.abs(other.y - y) > 1)).length;
}
