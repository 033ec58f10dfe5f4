import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type Data, tableNames } from '../data.ts';
import type { Settings } from '../settings.ts';
import { BundledFunction } from './bundledFunction.ts';
import { onMachines, onTable, throughKey } from './rights.ts';
import { machineArns, RouteMachine, routesOf } from './routeMachine.ts';

/** What the workflow needs to know. */
export interface WorkflowProps {
  readonly settings: Settings;
  readonly data: Data;
}

/** The state machines and the function behind their tasks. */
export class Workflow extends Construct {
  readonly tasks: LambdaFunction;
  /** By route. */
  readonly machines: Record<string, StateMachine>;

  constructor(scope: Construct, id: string, props: WorkflowProps) {
    super(scope, id);
    const { settings, data } = props;
    this.tasks = new BundledFunction(this, 'Tasks', {
      settings,
      name: 'workflow',
      description: '回音：办理流程各步骤的任务',
      timeout: Duration.seconds(60),
      environment: tableNames(data),
      rights: [
        onTable(data.events, 'PutItem', 'Query'),
        onTable(data.views, 'GetItem', 'Query'),
        onTable(data.ledger, 'GetItem', 'PutItem', 'UpdateItem'),
        throughKey(data.key, 'dynamodb'),
        // By name: a machine refers to this function, so this function cannot refer to a machine.
        onMachines(machineArns(settings), 'SendTaskSuccess'),
      ],
    }).function;
    this.machines = Object.fromEntries(
      routesOf(settings).map((route) => {
        const id = `Machine-${route}`;
        return [route, new RouteMachine(this, id, { settings, route, tasks: this.tasks }).machine];
      }),
    );
  }
}
