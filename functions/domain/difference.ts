import { sentences } from './review/text.ts';

/** A stretch of text that stayed, went or came. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Above this many pairs of sentences two texts are shown one after the other. */
const MOST_PAIRS = 4_000_000;

/** Length of the longest common run of sentences from each pair on. */
function commonFrom(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i], table[i + 1]];
    if (!row || !below) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Neighbours of one kind are one stretch. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  }
  return out;
}

/** What changed from one text to another, sentence by sentence (longest common subsequence). */
export function difference(before: string, after: string): Stretch[] {
  const [a, b] = [sentences(before), sentences(after)];
  if (a.length * b.length > MOST_PAIRS) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const common = commonFrom(a, b);
  const out: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      out.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (
      right === undefined ||
      (left !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      out.push({ kind: 'removed', text: left ?? '' });
      i += 1;
    } else {
      out.push({ kind: 'added', text: right });
      j += 1;
    }
  }
  return joined(out);
}
