/** 四个准确把握 (domain.md §1 row 18): 针对性 / 真实性 / 完整性 / 实效性. */
export const ACCURACIES = ['pertinent', 'truthful', 'complete', 'effective'] as const;

export type Accuracy = (typeof ACCURACIES)[number];

export const ACCURACY_NAMES: Record<Accuracy, string> = {
  pertinent: '针对性',
  truthful: '真实性',
  complete: '完整性',
  effective: '实效性',
};

/** Where a finding points: to the answer to a demand (from 1), to words of the text, to a field. */
export interface Where {
  demand?: number;
  quote?: string;
  field?: string;
}

/** What a check of the machine found; `must`: the accuracy cannot be ticked while it stands. */
export interface Found {
  code: string;
  accuracy: Accuracy;
  severity: 'must' | 'should';
  /** Chinese: what is wrong and what to do. */
  message: string;
  where?: Where;
}

/** A finding with its id within one revision: `SUM_WRONG-1`. The same text gives the same ids. */
export interface Finding extends Found {
  id: string;
}

/** A finding that the reviewer let pass, and why. */
export interface Override {
  finding: string;
  reason: string;
}

/** Of one code: who mends so many and looks again sees the rest, and an event holds only so much. */
const MOST_OF_ONE = 20;

/** Gives each finding its id: the code, and which of that code it is. */
export function numbered(found: readonly Found[]): Finding[] {
  const counts = new Map<string, number>();
  return found.flatMap((one) => {
    const n = (counts.get(one.code) ?? 0) + 1;
    counts.set(one.code, n);
    return n > MOST_OF_ONE ? [] : [{ id: `${one.code}-${n}`, ...one }];
  });
}
