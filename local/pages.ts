import { join } from 'node:path';
import type { CallFaults } from './callFaults.ts';
import type { Mover } from './clock/mover.ts';
import type { WorkingCalendar } from './clock/workingCalendar.ts';
import { callFaultRoutes } from './dev/callFaultRoutes.ts';
import { clockRoutes } from './dev/clockRoutes.ts';
import { consumedRoute } from './dev/consumedRoute.ts';
import { executionRoutes } from './dev/executionRoutes.ts';
import { faultRoutes } from './dev/faultRoutes.ts';
import { homeRoutes } from './dev/homeRoutes.ts';
import { mailFaultRoutes } from './dev/mailFaultRoutes.ts';
import type { DevRoute } from './dev/routes.ts';
import type { Consumed } from './endpoint/consumed.ts';
import { executionsOf } from './executions.ts';
import type { Faults } from './faults.ts';
import type { Issuer } from './issuer/issuer.ts';
import type { Directory } from './issuer/people.ts';
import { issuerRoutes } from './issuer/routes.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import { previewRoutes } from './mailbox/previewRoutes.ts';
import { mailboxRoutes } from './mailbox/routes.ts';
import type { MailFaults } from './mailFaults.ts';
import type { Assembly, Clock } from './ports.ts';
import { number, text } from './properties.ts';
import type { Schedules } from './schedules/schedules.ts';
import type { States } from './states/engine.ts';

interface Parts {
  assembly: Assembly;
  clock: Clock;
  calendar: WorkingCalendar;
  mover: Mover;
  idle: () => Promise<void>;
  schedules: Schedules;
  states: States;
  mailbox: Mailbox;
  issuer: Issuer;
  directory: Directory;
  awsUrl: string;
  faults: Faults;
  mailFaults: MailFaults;
  callFaults: CallFaults;
  /** Fills the database's disk, or makes room again. */
  fill: (full: boolean) => Promise<void>;
  /** Data folder. */
  data: string;
  /** File with the mail templates as they look. */
  mailPreviews: string;
  /** How often each function was called so far. */
  invocations: ReadonlyMap<string, number>;
  /** What each function took of the database so far. */
  consumed: () => Record<string, Consumed>;
}

/** Everything under /dev, and /health. */
export function devPages(parts: Parts): DevRoute[] {
  const { assembly, clock, calendar, mover, idle, schedules, mailbox, issuer, directory } = parts;
  const executions = executionsOf(parts.states);
  const names = new Map(directory.people.map(({ id, name }) => [id, name]));
  const functions = assembly.byType('AWS::Lambda::Function').map(({ ref, properties }) => ({
    name: ref,
    description: text(properties.Description) ?? '',
    memory: number(properties.MemorySize) ?? 128,
    timeout: number(properties.Timeout) ?? 3,
    logFile: join(parts.data, 'logs', `${ref}.log`),
  }));
  return [
    ...homeRoutes({
      ...{ clock, calendar, functions, awsEndpoint: parts.awsUrl },
      counts: () => ({
        mails: mailbox.count(),
        ...executions.counts(),
        people: directory.people.length,
      }),
    }),
    ...clockRoutes({ clock, mover, calendar, idle, schedules }),
    ...executionRoutes({ executions, clock, nameOf: (person) => names.get(person) ?? person }),
    ...issuerRoutes(issuer, directory, clock),
    ...mailboxRoutes(mailbox, clock),
    ...previewRoutes(parts.mailPreviews, clock),
    consumedRoute(parts),
    ...faultRoutes(parts.faults),
    ...callFaultRoutes(parts.callFaults, parts.fill),
    ...mailFaultRoutes(parts.mailFaults, mailbox),
  ];
}
