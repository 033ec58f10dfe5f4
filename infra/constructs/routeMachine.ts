import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Aws } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings.ts';
import { keptLog } from './keptLog.ts';
import { machineArnOf, onExecutions } from './rights.ts';

/** What a state machine needs to know. */
export interface RouteMachineProps {
  readonly settings: Settings;
  /** Name of its definition, `<route>.asl.json`. */
  readonly route: string;
  /** Function behind every task of the definition. */
  readonly tasks: IFunction;
}

const DEFINITION = '.asl.json';

/** The routes that have a definition: each becomes a state machine. */
export function routesOf({ definitions }: Settings): string[] {
  const files = existsSync(definitions) ? readdirSync(definitions) : [];
  const routes = files.filter((file) => file.endsWith(DEFINITION)).sort();
  if (routes.length === 0) throw new Error(`缺少状态机定义：${definitions}`);
  return routes.map((file) => file.slice(0, -DEFINITION.length));
}

/** A machine's fixed name: functions build its ARN from it. */
export function machineName(settings: Settings, route: string): string {
  return `${settings.prefix}-${route}`;
}

/** ARNs of all machines, for those whom a reference would tie into a circle. */
export function machineArns(settings: Settings): string[] {
  return routesOf(settings).map((route) => machineArnOf(machineName(settings, route)));
}

/** Beginning of every machine's ARN: the route's name completes it. */
export function machineArnPrefix(settings: Settings): string {
  return machineArnOf(machineName(settings, ''));
}

/** One execution for each round or side course of an item, as the definition in statemachines/ says. */
export class RouteMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, props: RouteMachineProps) {
    super(scope, id);
    const { settings, route, tasks } = props;
    const logGroup = keptLog(this, 'Log', settings);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      description: `Role of the Huiyin state machine ${route}`,
      inlinePolicies: {
        rights: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['lambda:InvokeFunction'],
              resources: [tasks.functionArn],
            }),
          ],
        }),
      },
    });
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: machineName(settings, route),
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromFile(join(settings.definitions, `${route}${DEFINITION}`)),
      definitionSubstitutions: { Partition: Aws.PARTITION, TasksFunction: tasks.functionArn },
      role,
      // Input and output name people; the events table is the place for that.
      logs: { destination: logGroup, level: LogLevel.ERROR, includeExecutionData: false },
    });
    acknowledge(
      this,
      'AwsSolutions-IAM5[Resource::*]',
      'The log delivery actions (logs:CreateLogDelivery and the like) know no resource-level permission.',
    );
    acknowledge(
      this.machine,
      'AwsSolutions-SF1',
      'Failures are logged; what succeeded stands in the execution history and in the events table.',
    );
    const noXray = 'Tracing must not depend on X-Ray, which aws-cn does not offer for Lambda.';
    acknowledge(this.machine, 'AwsSolutions-SF2', noXray);
    acknowledge(this.machine, 'Serverless-StepFunctionStateMachineXray', noXray);
  }
}

/** Answers the finding about the rights on the machines' executions (`onExecutions` in rights.ts). */
export function acknowledgeExecutions(scope: Construct, settings: Settings): void {
  for (const route of routesOf(settings)) {
    const arn = `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${machineName(settings, route)}:*`;
    acknowledge(
      scope,
      `AwsSolutions-IAM5[Resource::${arn}]`,
      'Executions of this one state machine; their names are only known when they start.',
    );
  }
}

/** The named actions on the executions of every machine. */
export function onAllExecutions(settings: Settings, ...actions: string[]): PolicyStatement {
  return onExecutions(
    routesOf(settings).map((route) => machineName(settings, route)),
    ...actions,
  );
}
