import { type Loading, readExit } from './fields.ts';
import type { Catcher, Retrier } from './machine.ts';
import { Reader } from './reader.ts';

/** `ErrorEquals` of one entry; `States.ALL` must stand alone and in the last entry. */
function readNames(reader: Reader, last: boolean): string[] {
  const names = reader.texts('ErrorEquals');
  if (names.includes('States.ALL') && (names.length > 1 || !last)) {
    throw reader.fail('ErrorEquals', '中的 States.ALL 须单独出现并放在最后一项');
  }
  return names;
}

function readRetrier(reader: Reader, last: boolean): Retrier {
  reader.raw('Comment');
  const errors = readNames(reader, last);
  const cap = reader.has('MaxDelaySeconds') ? reader.number('MaxDelaySeconds', 0, 1) : undefined;
  const retrier = {
    errors,
    interval: reader.number('IntervalSeconds', 1, 1) * 1000,
    rate: reader.number('BackoffRate', 2, 1, false),
    attempts: reader.number('MaxAttempts', 3, 0),
    cap: cap === undefined ? undefined : cap * 1000,
    jitter: reader.word('JitterStrategy', ['FULL', 'NONE']) === 'FULL',
  };
  reader.done();
  return retrier;
}

/** Retry and Catch of a state. @throws DefinitionError */
export function readErrors(reader: Reader, load: Loading): { retry: Retrier[]; catch: Catcher[] } {
  const entries = (field: string) =>
    (reader.has(field) ? reader.list(field) : []).map(
      (value, at, all): [Reader, boolean, string] => [
        new Reader(value, `${reader.where}的 ${field}[${at}]`),
        at === all.length - 1,
        `${field}[${at}]/`,
      ],
    );
  const retry = entries('Retry').map(([entry, last]) => readRetrier(entry, last));
  const caught = entries('Catch').map(([entry, last, at]): Catcher => {
    entry.raw('Comment');
    const errors = readNames(entry, last);
    const exit = readExit(entry, load, at);
    if (!exit.next) throw entry.fail('Next', '不可缺少');
    entry.done();
    return { errors, ...exit };
  });
  return { retry, catch: caught };
}
