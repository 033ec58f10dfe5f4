import awsCronParser from 'aws-cron-parser';

/** Gives the first instant (ms) after `after` at which a schedule fires, if there is one. */
export type NextFiring = (after: number) => number | undefined;

// Zones without summer time, for which an offset is the whole truth; others are refused by name.
const OFFSETS: Record<string, number> = { UTC: 0, 'Asia/Shanghai': 8 * 3_600_000 };
const UNITS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

interface Given {
  expression: string;
  timezone: string;
  /** First instant of a rate, ms. */
  from: number;
  /** Called with what is not implemented. */
  refuse: (feature: string) => never;
}

/** Reads `cron(…)`, `rate(…)` or `at(…)` of EventBridge Scheduler. */
export function readExpression({ expression, timezone, from, refuse }: Given): NextFiring {
  const offset = OFFSETS[timezone] ?? refuse(`时区 ${timezone}`);
  const [, kind, inner = ''] = /^(cron|rate|at)\((.+)\)$/.exec(expression) ?? [];
  if (kind === 'cron') {
    if (inner.split(' ').length !== 6) refuse(expression);
    const cron = awsCronParser.parse(inner);
    // The parser counts in UTC fields: give it local time, take local time back.
    return (after) => {
      const next = awsCronParser.next(cron, new Date(after + offset));
      return next ? next.getTime() - offset : undefined;
    };
  }
  if (kind === 'rate') {
    const [, count, unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(inner) ?? [];
    const period = Number(count) * (UNITS[unit] ?? 0);
    if (!(period > 0)) refuse(expression);
    return (after) => from + Math.max(0, Math.floor((after - from) / period) + 1) * period;
  }
  if (kind === 'at') {
    const at = Date.parse(`${inner}Z`) - offset;
    if (Number.isNaN(at)) refuse(expression);
    return (after) => (at > after ? at : undefined);
  }
  return refuse(expression);
}
