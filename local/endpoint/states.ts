import type { Assembly } from '../ports.ts';
import { isRecord } from '../template/shape.ts';
import {
  type Answer,
  type Demand,
  type Exchange,
  type FirstHeld,
  type Need,
  textOf,
} from './exchange.ts';
import { Fault } from './fault.ts';

/** The Step Functions engine as the endpoint sees it; rejects with an Error whose name is the exception's. */
export interface StatesHandler {
  handle(action: string, body: Record<string, unknown>): Promise<unknown> | unknown;
}

const TOKEN = new Set(['SendTaskSuccess', 'SendTaskFailure', 'SendTaskHeartbeat']);

/** Step Functions' JSON protocol: checks the right on machine or execution, then asks the engine. */
export function createStates(options: {
  assembly: Assembly;
  states: StatesHandler;
  demand: Demand;
  firstHeld: FirstHeld;
}): (operation: string, exchange: Exchange) => Promise<Answer> {
  const { assembly, states, demand, firstHeld } = options;
  const machines = assembly.byType('AWS::StepFunctions::StateMachine').map(({ arn }) => arn);

  const needOf = (operation: string, body: Record<string, unknown>, exchange: Exchange): Need => {
    const action = `states:${operation}`;
    const named = {
      action,
      resource: textOf(body, 'executionArn') || textOf(body, 'stateMachineArn') || '*',
    };
    if (!TOKEN.has(operation)) return named;
    // A token does not tell its machine before it is looked up: the right on any machine serves.
    const alternatives = machines.map((resource) => ({ action, resource }));
    return firstHeld(exchange, alternatives) ?? named;
  };

  return async (operation, exchange) => {
    let body: unknown;
    try {
      body = JSON.parse(exchange.body.toString() || '{}');
    } catch {
      body = undefined;
    }
    if (!isRecord(body)) throw new Fault('SerializationException', 'The request body is not JSON');
    demand(exchange, [needOf(operation, body, exchange)]);
    try {
      const output = await states.handle(operation, body);
      return {
        status: 200,
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amzn-requestid': exchange.requestId,
        },
        body: JSON.stringify(output ?? {}),
      };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // Programming errors are answered as AWS answers its own: 500.
      const known = /^[A-Z]\w+$/.test(error.name) && !/Error$/.test(error.name);
      throw known ? new Fault(error.name, error.message) : error;
    }
  };
}
