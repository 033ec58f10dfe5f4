import { chain } from './chain.ts';
import type { Core, Step } from './core.ts';
import { wrongType } from './expressions.ts';
import { MAX_SECONDS } from './limits.ts';
import type { WaitState } from './machine.ts';
import { scopeOf, stateOf } from './scope.ts';
import { isTimestamp } from './timestamp.ts';
import type { Execution, Thread } from './types.ts';

/** A Wait: computes the absolute time once and rests until then; a time gone by passes at once. */
export function enterWait(core: Core, x: Execution, thread: Thread, state: WaitState): Step {
  const template = state.seconds ?? state.timestamp;
  if (!template) return undefined;
  return chain(template.run(scopeOf(x, thread)), (value): Step => {
    let until: number;
    if (state.seconds) {
      if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > MAX_SECONDS) {
        throw wrongType(template, `integer between 0 and ${MAX_SECONDS}`, value);
      }
      until = core.now() + Number(value) * 1000;
    } else {
      if (!isTimestamp(value)) throw wrongType(template, 'timestamp', value);
      until = Date.parse(value);
    }
    if (thread.dead) return undefined;
    if (until <= core.now()) return leaveWait(core, x, thread);
    thread.phase = 'wait';
    thread.wakeAt = until;
    core.journal.touch(x, thread);
    return undefined;
  });
}

/** The time has come: leaves the Wait. */
export function leaveWait(core: Core, x: Execution, thread: Thread): Step {
  thread.phase = 'settling';
  thread.wakeAt = undefined;
  return core.leave(x, thread, stateOf(x, thread), scopeOf(x, thread), thread.input);
}
