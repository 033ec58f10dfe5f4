import { FunctionFailure } from './ports.ts';

/** Outages that are rehearsed: calls of executions that are to fail as if Lambda itself had failed. */
export interface Faults {
  /** The next `calls` calls about an item fail. */
  arrange(itemId: string, calls: number): void;
  /** Runs a call, or makes it fail where that was arranged. */
  around<C extends { payload: unknown }>(
    invoke: (call: C) => Promise<unknown>,
  ): (call: C) => Promise<unknown>;
}

const itemOf = (payload: unknown) =>
  (payload as { input?: { itemId?: string } } | undefined)?.input?.itemId;

/** Nothing fails until it is arranged; what is arranged does not outlive the process. */
export function createFaults(): Faults {
  const left = new Map<string, number>();

  function strikes(itemId: string | undefined): boolean {
    const calls = itemId === undefined ? 0 : (left.get(itemId) ?? 0);
    if (itemId === undefined || calls === 0) return false;
    if (calls === 1) left.delete(itemId);
    else left.set(itemId, calls - 1);
    return true;
  }

  return {
    arrange(itemId, calls) {
      if (calls > 0) left.set(itemId, calls);
      else left.delete(itemId);
    },
    around: (invoke) => async (call) => {
      if (strikes(itemOf(call.payload))) {
        throw new FunctionFailure('Lambda.ServiceException', '演练的故障 / a rehearsed outage');
      }
      return invoke(call);
    },
  };
}
