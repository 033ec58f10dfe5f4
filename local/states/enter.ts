import { both, chain } from './chain.ts';
import { enterMap, enterParallel } from './children.ts';
import { enterChoice } from './choice.ts';
import type { Core, Step } from './core.ts';
import { Failure } from './errors.ts';
import { wrongType } from './expressions.ts';
import type { FailState } from './machine.ts';
import { scopeOf } from './scope.ts';
import { enterTask } from './task.ts';
import type { Enter } from './thread.ts';
import type { Execution, Thread } from './types.ts';
import { enterWait } from './wait.ts';

/** A Fail state: its Error and Cause become the flow's failure. */
function enterFail(core: Core, x: Execution, thread: Thread, state: FailState): Step {
  const scope = scopeOf(x, thread);
  const text = (field: 'error' | 'cause') => {
    const template = state[field];
    if (!template) return undefined;
    return chain(template.run(scope), (value) => {
      if (typeof value !== 'string') throw wrongType(template, 'string', value);
      return value;
    });
  };
  return chain(both(text('error'), text('cause')), ([error, cause]): Step => {
    return core.fail(x, thread, new Failure(error ?? '', cause));
  });
}

/** What each type of state does once it has been entered. */
export function createEnter(core: Core): Enter {
  return (x, thread, state) => {
    switch (state.type) {
      case 'Task':
        return enterTask(core, x, thread, state);
      case 'Choice':
        return enterChoice(core, x, thread, state);
      case 'Wait':
        return enterWait(core, x, thread, state);
      case 'Parallel':
        return enterParallel(core, x, thread, state);
      case 'Map':
        return enterMap(core, x, thread, state);
      case 'Fail':
        return enterFail(core, x, thread, state);
      default:
        return core.leave(x, thread, state, scopeOf(x, thread), thread.input);
    }
  };
}
