/** What is counted of a month. */
export const COUNTED = {
  step: '步骤',
  meeting: '沟通',
  opinion: '协办意见',
  progress: '调度回复',
  urgeAnswered: '催办回复',
  rating: '评价',
  other: '其他登记',
} as const;

export type Counted = keyof typeof COUNTED;

/** Something that is told by itself. */
export interface Entry {
  date: string;
  what: string;
}

/** The diary of the year: counts by month and what is worth a line. */
export interface Diary {
  count(date: string, what: Counted): void;
  note(date: string, what: string): void;
  counts(month: string): Partial<Record<Counted, number>>;
  entries(month: string): Entry[];
  total(): number;
}

const monthOf = (date: string) => date.slice(0, 7);

/** An empty diary. */
export function createDiary(): Diary {
  const counts = new Map<string, Partial<Record<Counted, number>>>();
  const entries: Entry[] = [];
  return {
    count(date, what) {
      const month = counts.get(monthOf(date)) ?? {};
      month[what] = (month[what] ?? 0) + 1;
      counts.set(monthOf(date), month);
    },
    note: (date, what) => void entries.push({ date, what }),
    counts: (month) => counts.get(month) ?? {},
    entries: (month) => entries.filter(({ date }) => monthOf(date) === month),
    total: () =>
      [...counts.values()].flatMap((month) => Object.values(month)).reduce((a, b) => a + b, 0),
  };
}
