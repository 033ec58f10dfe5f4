import type { Mail } from '../support/types.ts';
import { padTo } from '../support/words.ts';
import type { Held } from './checks/check.ts';
import { COUNTED, type Counted } from './diary.ts';
import type { Year } from './year.ts';

type Say = (line?: string) => void;

/** What happened in a month: one line of counts, then what is worth a line. */
export function tellMonth({ diary }: Year, month: string, mails: readonly Mail[], say: Say): void {
  const counts = diary.counts(month);
  const done = (Object.keys(COUNTED) as Counted[]).flatMap((what) =>
    counts[what] ? `${COUNTED[what]}${counts[what]}` : [],
  );
  const sent = mails.filter(({ date }) => date.startsWith(month)).length;
  const line = [...done, ...(sent > 0 ? [`邮件${sent}`] : [])].join('，');
  say(`\n${month}  ${line || '没有在办的件'}`);
  for (const { date, what } of diary.entries(month)) say(`  ${date}  ${what}`);
}

/** The table of the items at the end. */
export function tellItems(rows: readonly string[][], say: Say): void {
  const [first = []] = rows;
  const widths = first.map(
    (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 2,
  );
  for (const row of rows) {
    say(`  ${row.map((cell, column) => padTo(cell, widths[column] ?? 0)).join('')}`.trimEnd());
  }
}

/** Each check by a line. */
export function tellChecks(held: readonly Held[], say: Say): void {
  say('\n年底核对：');
  for (const { what, ok, said } of held) {
    say(`  ${ok ? '✓' : '✗'} ${what}`);
    say(`      ${said}`);
  }
}
