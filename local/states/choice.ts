import { chain } from './chain.ts';
import type { Core, Step } from './core.ts';
import { Failure } from './errors.ts';
import { wrongType } from './expressions.ts';
import type { ChoiceState } from './machine.ts';
import { scopeOf } from './scope.ts';
import type { Execution, Thread } from './types.ts';

/** A Choice: the first rule whose condition is true, else the Default, else a failure. */
export function enterChoice(core: Core, x: Execution, thread: Thread, state: ChoiceState): Step {
  const scope = scopeOf(x, thread);
  const from = (at: number): Step => {
    const rule = state.choices[at];
    if (!rule) {
      if (state.fallback) return core.leave(x, thread, state, scope, thread.input);
      throw new Failure(
        'States.NoChoiceMatched',
        `An error occurred while executing the state '${state.name}' (entered at the event id #${thread.enteredEvent}). Failed to transition out of the state. The state does not point to a next state.`,
      );
    }
    return chain(rule.condition.run(scope), (answer): Step => {
      if (typeof answer !== 'boolean') throw wrongType(rule.condition, 'boolean', answer);
      return answer ? core.leave(x, thread, rule, scope, thread.input) : from(at + 1);
    });
  };
  return from(0);
}
