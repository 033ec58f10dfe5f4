import type { Database } from '../database/database.ts';
import type { Authorizer, Decision } from '../iam/authorizer.ts';
import type { MailFaults } from '../mailFaults.ts';
import type { Assembly, Bus, Functions, MailSink } from '../ports.ts';
import type { Queues } from '../queues/queues.ts';
import type { Place } from '../template/identity.ts';
import { type Consumed, counting } from './consumed.ts';
import { createDynamo } from './dynamo.ts';
import { createEvents } from './events.ts';
import type { Answer, Demand, Exchange, FirstHeld, Need } from './exchange.ts';
import { Fault } from './fault.ts';
import { bareHeaders, createForward } from './forward.ts';
import type { ServiceName } from './identify.ts';
import { createLambda } from './lambda.ts';
import { withAskedHeaders } from './responseHeaders.ts';
import { s3Needs } from './s3Needs.ts';
import { createSes } from './ses.ts';
import { createSqs } from './sqs.ts';
import { createStates, type StatesHandler } from './states.ts';

/** What stands behind the endpoint. */
export interface Backends {
  assembly: Assembly;
  place: Place;
  authorizer: Authorizer;
  database: Pick<Database, 'port' | 'tables'>;
  queues: Pick<Queues, 'port'>;
  states: StatesHandler;
  mail: MailSink;
  /** How the mail provider misbehaves, where that is rehearsed. */
  mailFaults?: Pick<MailFaults, 'meet'>;
  bus: Bus;
  functions: Functions;
}

/** Carries one call out. */
export type Route = (
  service: ServiceName,
  operation: string,
  exchange: Exchange,
) => Promise<Answer>;

/** Joins the services over their back ends. */
export function createRouter(backends: Backends): {
  route: Route;
  /** What each caller took of the database so far. */
  consumed(): Record<string, Consumed>;
  close(): void;
} {
  const { assembly, place, authorizer, database, queues, states, mail, bus, functions } = backends;
  const judge = ({ caller }: Exchange, { action, resource, context }: Need): Decision => {
    const { roleArn, arn } = caller;
    if (roleArn === undefined) return { allowed: true };
    const known = { 'aws:RequestedRegion': place.region, ...context };
    return authorizer.authorize({ roleArn, action, resource, caller: arn, context: known });
  };
  const demand: Demand = (exchange, needs) => {
    for (const need of needs) {
      const decision = judge(exchange, need);
      if (!decision.allowed) throw new Fault('AccessDeniedException', decision.message);
    }
  };
  const firstHeld: FirstHeld = (exchange, alternatives) =>
    alternatives.find((need) => judge(exchange, need).allowed) ?? alternatives[0];
  const toDatabase = createForward(database.port, bareHeaders);
  const counted = counting(toDatabase.forward);
  const toQueues = createForward(queues.port);
  const dynamo = createDynamo({
    tables: database.tables,
    place,
    demand,
    forward: counted.forward,
  });
  const sqs = createSqs({ place, demand, forward: toQueues.forward });
  const stepFunctions = createStates({ assembly, states, demand, firstHeld });
  const events = createEvents({ bus, place, demand });
  const { mailFaults } = backends;
  const ses = createSes({ assembly, place, mail, demand, firstHeld, mailFaults });
  const lambda = createLambda({ assembly, functions, demand });
  const route: Route = (service, operation, exchange) => {
    switch (service) {
      case 'dynamodb':
      case 'streams':
        return dynamo(service, operation, exchange);
      case 'sqs':
        return sqs(operation, exchange);
      case 's3':
        if (exchange.caller.roleArn !== undefined) {
          demand(exchange, s3Needs(exchange, place.partition));
        }
        return toQueues.forward(exchange).then((answer) => withAskedHeaders(exchange, answer));
      case 'states':
        return stepFunctions(operation, exchange);
      case 'events':
        return events(operation, exchange);
      case 'ses':
        return ses(exchange);
      case 'lambda':
        return lambda(exchange);
      default:
        throw new Fault('UnknownOperationException', service);
    }
  };
  return {
    route,
    consumed: counted.consumed,
    close: () => {
      toDatabase.close();
      toQueues.close();
    },
  };
}
