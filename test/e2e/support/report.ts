import { padTo } from './words.ts';

/** One step as the rehearsal shows it. */
export interface StepLine {
  /** Virtual civil date. */
  date: string;
  who: string;
  did: string;
  /** The state entered, or where the item stands. */
  entered?: string;
  mails?: { to: string; subject: string }[];
}

/** Where a scenario tells what it does. */
export interface Report {
  step(line: StepLine): void;
  /** A check that held. */
  held(what: string): void;
  /** A part that cannot be done here. */
  left(what: string): void;
}

/** A report that nobody reads. */
export const SILENT: Report = {
  step: () => undefined,
  held: () => undefined,
  left: () => undefined,
};

/** Columns of a step: date, who, what was done. */
const WIDTHS = { who: 24, did: 30 };
const INDENT = ' '.repeat(14);

/** Writes a report by lines, aligned for a terminal. */
export function lineReport(say: (line: string) => void): Report {
  return {
    step({ date, who, did, entered, mails = [] }) {
      const arrow = entered ? `→ ${entered}` : '';
      const start = `  ${date}  ${padTo(who, WIDTHS.who)}  ${padTo(did, WIDTHS.did)}  ${arrow}`;
      say(start.trimEnd());
      for (const { to, subject } of mails) say(`${INDENT}✉ ${padTo(to, WIDTHS.who)}${subject}`);
    },
    held: (what) => say(`${INDENT}✓ ${what}`),
    left: (what) => say(`${INDENT}○ 省略：${what}`),
  };
}
