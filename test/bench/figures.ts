/** The middle of some figures; of an even number the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

/** Median of the ratios of pairs that were measured in turn: what the machine does meanwhile cancels out. */
export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((figure, nth) => figure / (theirs[nth] ?? Number.NaN)));
}

/** A table in Markdown, as it can be pasted into docs/performance.md. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `12.3`: one digit after the point. */
export const one = (figure: number) => figure.toFixed(1);

/** `0.43`: two. */
export const two = (figure: number) => figure.toFixed(2);
