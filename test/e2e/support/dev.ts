import { addDays } from './dates.ts';
import { type Answer, ask, send, Unreachable } from './http.ts';
import type { Mail, Person } from './types.ts';

/** One event of an execution's history, as AWS has it. */
export interface HistoryEvent {
  id: number;
  previousEventId: number;
  timestamp: number;
  type: string;
  stateEnteredEventDetails?: { name: string };
  stateExitedEventDetails?: { name: string };
}

/** An execution and what it went through. */
export interface Execution {
  execution: { executionArn: string; name: string; status: string };
  events: HistoryEvent[];
}

interface ListedExecution {
  name: string;
  status: string;
  stateMachineArn: string;
}

/** What the mail provider is to do. */
export type MailTrouble =
  | {
      trouble: 'fail' | 'throttle' | 'lose-answer' | 'lose-both';
      calls?: number;
      rate?: number;
      seed?: number;
      to?: string;
    }
  | { refuse: string }
  | { tell: 'bounce' | 'transient-bounce' | 'complain' | 'reject'; to: string; times?: number }
  | { clear: true };

/** One thing that goes wrong in one call of so many. */
export interface CallFault {
  trouble: 'fail' | 'throttle' | 'lose-answer' | 'time-out' | 'replay' | 'late';
  rate: number;
  services?: readonly ('dynamodb' | 'states' | 's3' | 'sqs' | 'ses')[];
  /** Part of a function's name, or of a stream's reader. */
  of?: string;
  action?: string;
}

/** What exists only where the system runs on one machine: calendar, mailbox, executions. */
export interface Dev {
  people(): Promise<Person[]>;
  today(): Promise<string>;
  /** Address of the local AWS endpoint. */
  awsEndpoint(): Promise<string>;
  /** Names of the functions of the stack. */
  functions(): Promise<string[]>;
  moveTo(date: string): Promise<{ today: string; fired: number }>;
  workingDays(n: number): Promise<{ today: string; fired: number }>;
  minutes(n: number): Promise<{ today: string; fired: number }>;
  /** An outage of the Scheduler: off, it misses its firings, and on again it does not make them up. */
  scheduling(enabled: boolean, only?: string): Promise<void>;
  /** Waits until nothing moves any more. */
  idle(): Promise<void>;
  /** Newest first. */
  mails(to?: string): Promise<Mail[]>;
  execution(name: string): Promise<Execution | undefined>;
  /** Every execution there is, with the name of its state machine. */
  executions(): Promise<{ name: string; machine: string; status: string }[]>;
  /** The next calls that executions make about an item fail, as if Lambda had failed. */
  failing(about: string, calls: number): Promise<void>;
  /** The mail provider misbehaves, or is well again: see local/dev/mailFaultRoutes.ts. */
  mailTrouble(asked: MailTrouble): Promise<void>;
  /** Calls fail, answers are lost, streams are replayed: see local/callFaults.ts. Gives what struck before. */
  callFaults(faults: readonly CallFault[], seed?: number): Promise<Record<string, number>>;
  /** The database's disk is full from now on, or has room again. */
  disk(full: boolean): Promise<void>;
  /** Removes an execution as if it had never been. */
  remove(name: string): Promise<void>;
}

const IDLE_TRIES = 3;
/** Days that the calendar is moved by one request. */
const PIECE = 14;

/** /dev of the system at `base`. */
export function createDev(base: string): Dev {
  const clock = (json: object) =>
    ask<{ today: string; fired: number }>(base, { method: 'POST', path: '/dev/clock', json });
  return {
    people: async () => (await ask<{ people: Person[] }>(base, { path: '/dev/people' })).people,
    today: async () => (await ask<{ today: string }>(base, { path: '/health' })).today,
    awsEndpoint: async () =>
      (await ask<{ awsEndpoint: string }>(base, { path: '/health' })).awsEndpoint,
    functions: async () =>
      (await ask<{ name: string }[]>(base, { path: '/dev/functions' })).map(({ name }) => name),
    async moveTo(to) {
      let { today } = await ask<{ today: string }>(base, { path: '/health' });
      let fired = 0;
      // A request has its time; months are moved in pieces.
      while (today < to && addDays(today, PIECE) < to) {
        const moved = await clock({ to: addDays(today, PIECE) });
        today = moved.today;
        fired += moved.fired;
      }
      const last = await clock({ to });
      return { ...last, fired: fired + last.fired };
    },
    workingDays: (workingDays) => clock({ workingDays }),
    minutes: (minutes) => clock({ minutes }),
    async scheduling(enabled, only) {
      const json = { enabled, ...(only ? { only } : {}) };
      await ask(base, { method: 'POST', path: '/dev/schedules', json });
    },
    async idle() {
      // Where scenarios are told beside each other it seldom rests for a moment: then it is asked again.
      for (let left = IDLE_TRIES; ; left -= 1) {
        try {
          await ask(base, { method: 'POST', path: '/dev/idle' });
          return;
        } catch (error) {
          if (left === 0 || !(error instanceof Unreachable)) throw error;
        }
      }
    },
    mails: (to) =>
      ask<Mail[]>(base, { path: `/dev/mailbox${to ? `?to=${encodeURIComponent(to)}` : ''}` }),
    async execution(name) {
      const answer: Answer<Execution> = await send(base, { path: `/dev/executions/${name}` });
      return answer.status === 404 ? undefined : answer.body;
    },
    async executions() {
      const { executions } = await ask<{ executions: ListedExecution[] }>(base, {
        path: '/dev/executions',
      });
      return executions.map(({ name, status, stateMachineArn }) => ({
        name,
        status,
        machine: stateMachineArn.split(':').at(-1) ?? '',
      }));
    },
    async failing(about, calls) {
      await ask(base, { method: 'POST', path: '/dev/faults', json: { about, calls } });
    },
    async mailTrouble(json) {
      await ask(base, { method: 'POST', path: '/dev/faults/mail', json });
    },
    async callFaults(faults, seed) {
      const json = { faults, ...(seed === undefined ? {} : { seed }) };
      const call = { method: 'POST', path: '/dev/faults/calls', json } as const;
      return (await ask<{ struck: Record<string, number> }>(base, call)).struck;
    },
    async disk(full) {
      await ask(base, { method: 'POST', path: '/dev/faults/disk', json: { full } });
    },
    async remove(name) {
      await ask(base, { method: 'DELETE', path: `/dev/executions/${name}` });
    },
  };
}

/** /dev, where there is one. */
export async function findDev(base: string): Promise<Dev | undefined> {
  const { status } = await send(base, { path: '/dev/people' });
  return status === 200 ? createDev(base) : undefined;
}
