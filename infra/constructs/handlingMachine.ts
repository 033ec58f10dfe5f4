import { existsSync } from 'node:fs';
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

/** What the state machine needs to know. */
export interface HandlingMachineProps {
  readonly settings: Settings;
  /** Function behind every task of the definition. */
  readonly tasks: IFunction;
}

/** The machine's fixed name: functions of the machine build its ARN from it. */
export function handlingMachineName(settings: Settings): string {
  return `${settings.prefix}-handling`;
}

/** One execution a handling round of an item, as the definition in statemachines/ says. */
export class HandlingMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, props: HandlingMachineProps) {
    super(scope, id);
    const { settings, tasks } = props;
    if (!existsSync(settings.handlingDefinition)) {
      throw new Error(`缺少状态机定义：${settings.handlingDefinition}`);
    }
    const logGroup = keptLog(this, 'Log', settings);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      description: 'Role of the Huiyin handling state machine',
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
      stateMachineName: handlingMachineName(settings),
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromFile(settings.handlingDefinition),
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

/** Answers the finding about the rights on the machine's executions (`onExecutions` in rights.ts). */
export function acknowledgeExecutions(scope: Construct, settings: Settings): void {
  const arn = `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${handlingMachineName(settings)}:*`;
  acknowledge(
    scope,
    `AwsSolutions-IAM5[Resource::${arn}]`,
    'Executions of this one state machine; their names are only known when they start.',
  );
}
