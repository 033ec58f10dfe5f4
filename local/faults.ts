import { FunctionFailure } from './ports.ts';

/** Outages that are rehearsed: calls of executions that are to fail as if Lambda itself had failed. */
export interface Faults {
  /** The next `calls` calls about an item, or about a round (`year-end#2026`), fail. */
  arrange(about: string, calls: number): void;
  /** Runs a call, or makes it fail where that was arranged. */
  around<C extends { payload: unknown }>(
    invoke: (call: C) => Promise<unknown>,
  ): (call: C) => Promise<unknown>;
}

interface Told {
  input?: { itemId?: string; stream?: string };
}

function aboutOf(payload: unknown): string | undefined {
  const input = (payload as Told | undefined)?.input;
  return input?.itemId ?? input?.stream;
}

/** Nothing fails until it is arranged; what is arranged does not outlive the process. */
export function createFaults(): Faults {
  const left = new Map<string, number>();

  function strikes(about: string | undefined): boolean {
    const calls = about === undefined ? 0 : (left.get(about) ?? 0);
    if (about === undefined || calls === 0) return false;
    if (calls === 1) left.delete(about);
    else left.set(about, calls - 1);
    return true;
  }

  return {
    arrange(about, calls) {
      if (calls > 0) left.set(about, calls);
      else left.delete(about);
    },
    around: (invoke) => async (call) => {
      if (strikes(aboutOf(call.payload))) {
        throw new FunctionFailure('Lambda.ServiceException', '演练的故障 / a rehearsed outage');
      }
      return invoke(call);
    },
  };
}
