import type { Intercept } from './endpoint/endpoint.ts';
import { Fault, LostAnswer } from './endpoint/fault.ts';
import type { ServiceName } from './endpoint/identify.ts';
import { FunctionFailure, type Functions } from './ports.ts';
import { seeded } from './seeded.ts';

/**
 * What goes wrong with a call: `fail` (the service's own 5xx, nothing done), `throttle` (nothing done),
 * `lose-answer` (done, and the connection breaks), `time-out` (a function did its work and was ended before
 * it answered), `replay` (a batch of a stream is delivered, and its records once more after it), `late` (a
 * batch of a stream waits, so that its readers are out of step).
 */
export const CALL_TROUBLES = [
  ...(['fail', 'throttle', 'lose-answer'] as const),
  ...(['time-out', 'replay', 'late'] as const),
] as const;

export type CallTrouble = (typeof CALL_TROUBLES)[number];

/** Services whose calls can be made to fail. */
export const TROUBLED_SERVICES = ['dynamodb', 'states', 's3', 'sqs', 'ses'] as const;

/** One thing that goes wrong, in one call of so many (`rate`, 0 to 1). */
export interface CallFault {
  trouble: CallTrouble;
  rate: number;
  /** Of these services only; of the troubles of a service. */
  services?: readonly string[];
  /** Of functions (readers of streams) with this part in their name only. */
  of?: string;
  /** Of operations with this name only, e.g. PutItem. */
  action?: string;
}

/** Faults of the calls between the parts of the system; seeded, so that a run can be had again. */
export interface CallFaults {
  /** In place of what was arranged before; an empty list: all is well. */
  arrange(faults: readonly CallFault[], seed?: number): void;
  /** How often each kind struck since it was last arranged: `dynamodb fail` → 12. */
  struck(): Record<string, number>;
  intercept: Intercept;
  /** Functions that are ended after their work, before they answer. */
  around(functions: Functions): Functions;
  /** Whether a reader of a stream gets a batch once more. */
  replays(reader: string): boolean;
  /** Real ms for which a reader of a stream waits before a batch. */
  waits(reader: string): number;
}

const LATE_MS = 400;
const SAYS = '演练的故障 / a rehearsed outage';

/** The code that each service has for too many calls, and for a fault of its own. */
const CODES: Partial<Record<ServiceName, Record<'fail' | 'throttle', [string, number]>>> = {
  dynamodb: { fail: ['InternalServerError', 500], throttle: ['ThrottlingException', 400] },
  states: { fail: ['InternalServerException', 500], throttle: ['ThrottlingException', 400] },
  s3: { fail: ['InternalError', 500], throttle: ['SlowDown', 503] },
  sqs: { fail: ['InternalFailure', 500], throttle: ['RequestThrottled', 403] },
  ses: { fail: ['ServiceUnavailable', 503], throttle: ['Throttling', 400] },
};

const nameOf = (arn: string) => arn.split(/[:/]/).at(-1) ?? arn;

/** Nothing fails until it is arranged; what is arranged does not outlive the process. */
export function createCallFaults(): CallFaults {
  let arranged: readonly CallFault[] = [];
  let draw = seeded(1);
  let counts: Record<string, number> = {};

  function strikes(fault: CallFault, where: string): boolean {
    if (draw() >= fault.rate) return false;
    const name = `${where} ${fault.trouble}`;
    counts[name] = (counts[name] ?? 0) + 1;
    return true;
  }

  const concerns = (fault: CallFault, who: string) => !fault.of || who.includes(fault.of);

  function ofReader(trouble: CallTrouble, reader: string): boolean {
    const fault = arranged.find((one) => one.trouble === trouble && concerns(one, reader));
    return fault !== undefined && strikes(fault, 'stream');
  }

  return {
    arrange(faults, seed = 1) {
      arranged = faults;
      draw = seeded(seed);
      counts = {};
    },
    struck: () => counts,
    intercept(service, action, caller) {
      // Operators' tools are not rehearsed with: they would only have to be called again.
      if (caller.roleArn === undefined) return undefined;
      const codes = CODES[service];
      if (!codes) return undefined;
      for (const fault of arranged) {
        const { trouble, services, action: only } = fault;
        if (trouble !== 'fail' && trouble !== 'throttle' && trouble !== 'lose-answer') continue;
        if (services && !services.includes(service)) continue;
        if ((only && only !== action) || !concerns(fault, caller.arn)) continue;
        if (!strikes(fault, service)) continue;
        if (trouble === 'lose-answer') return new LostAnswer();
        const [code, status] = codes[trouble];
        return new Fault(code, SAYS, status);
      }
      return undefined;
    },
    around: (functions) => ({
      ...functions,
      async invoke(nameOrArn, event) {
        const result = await functions.invoke(nameOrArn, event);
        const name = nameOf(nameOrArn);
        const fault = arranged.find((one) => one.trouble === 'time-out' && concerns(one, name));
        if (fault && strikes(fault, 'function')) {
          throw new FunctionFailure('Sandbox.Timedout', `Task timed out: ${SAYS}`);
        }
        return result;
      },
    }),
    replays: (reader) => ofReader('replay', reader),
    waits: (reader) => (ofReader('late', reader) ? LATE_MS : 0),
  };
}
