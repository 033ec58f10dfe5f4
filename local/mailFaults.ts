import { Fault } from './endpoint/fault.ts';
import { seeded } from './seeded.ts';

/**
 * How a mail provider misbehaves: `fail` (5xx, nothing taken), `throttle` (400, nothing taken), `lose-answer`
 * (taken and announced, the answer never arrives), `lose-both` (taken, neither answer nor event arrives).
 */
export const MAIL_TROUBLES = ['fail', 'throttle', 'lose-answer', 'lose-both'] as const;

export type MailTrouble = (typeof MAIL_TROUBLES)[number];

/** What is arranged: the next `calls` mails, or each with a probability of `rate`, drawn from `seed`. */
export interface ArrangedTrouble {
  trouble: MailTrouble;
  calls?: number;
  rate?: number;
  seed?: number;
  /** Only mails to this address. */
  to?: string;
}

/** What becomes of one mail: whether it is announced, and whether its answer arrives. */
export interface Course {
  announced: boolean;
  answered: boolean;
}

/** A mail provider that misbehaves on demand. */
export interface MailFaults {
  /** In place of what was arranged before. */
  arrange(trouble: ArrangedTrouble): void;
  /** An address that is refused for good from now on. */
  refuse(address: string): void;
  /** All is well again. */
  clear(): void;
  /** What becomes of a mail to these. @throws Fault where it is not taken */
  meet(to: readonly string[]): Course;
}

const WELL: Course = { announced: true, answered: true };

function courseOf(trouble: MailTrouble): Course {
  switch (trouble) {
    case 'fail':
      throw new Fault('ServiceUnavailable', '演练的故障 / a rehearsed outage', 503);
    case 'throttle':
      throw new Fault('Throttling', 'Maximum sending rate exceeded.');
    case 'lose-answer':
      return { announced: true, answered: false };
    case 'lose-both':
      return { announced: false, answered: false };
  }
}

/** Nothing goes wrong until it is arranged; what is arranged does not outlive the process. */
export function createMailFaults(): MailFaults {
  const refused = new Set<string>();
  let arranged: ArrangedTrouble | undefined;
  let left = 0;
  let draw = seeded(0);

  function strikes(to: readonly string[]): MailTrouble | undefined {
    if (!arranged) return undefined;
    const { trouble, calls, rate = 1, to: only } = arranged;
    if (only !== undefined && !to.includes(only)) return undefined;
    if (calls !== undefined && left === 0) return undefined;
    if (draw() >= rate) return undefined;
    left -= 1;
    return trouble;
  }

  return {
    arrange(trouble) {
      arranged = trouble;
      left = trouble.calls ?? 0;
      draw = seeded(trouble.seed ?? 1);
    },
    refuse: (address) => void refused.add(address.toLowerCase()),
    clear() {
      arranged = undefined;
      refused.clear();
    },
    meet(to) {
      if (to.some((address) => refused.has(address.toLowerCase()))) {
        throw new Fault('MessageRejected', `Address blacklisted: ${to.join(', ')}`);
      }
      const trouble = strikes(to);
      return trouble ? courseOf(trouble) : WELL;
    },
  };
}
