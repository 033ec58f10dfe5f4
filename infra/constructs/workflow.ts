import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { type Data, tableNames } from '../data.ts';
import type { Settings } from '../settings.ts';
import { BundledFunction } from './bundledFunction.ts';
import { HandlingMachine, handlingMachineName } from './handlingMachine.ts';
import { machineArnOf, onMachine, onTable, throughKey } from './rights.ts';

/** What the workflow needs to know. */
export interface WorkflowProps {
  readonly settings: Settings;
  readonly data: Data;
}

/** The state machine and the function behind its tasks. */
export class Workflow extends Construct {
  readonly tasks: LambdaFunction;
  readonly machine: HandlingMachine['machine'];

  constructor(scope: Construct, id: string, props: WorkflowProps) {
    super(scope, id);
    const { settings, data } = props;
    this.tasks = new BundledFunction(this, 'Tasks', {
      settings,
      name: 'workflow',
      description: '回音：办理流程各步骤的任务',
      timeout: Duration.seconds(15),
      environment: tableNames(data),
      rights: [
        onTable(data.events, 'PutItem', 'Query'),
        onTable(data.views, 'GetItem'),
        onTable(data.ledger, 'GetItem', 'PutItem'),
        throughKey(data.key, 'dynamodb'),
        // By name: the machine refers to this function, so this function cannot refer to the machine.
        onMachine(machineArnOf(handlingMachineName(settings)), 'SendTaskSuccess'),
      ],
    }).function;
    this.machine = new HandlingMachine(this, 'Handling', { settings, tasks: this.tasks }).machine;
  }
}
