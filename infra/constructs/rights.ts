/** Statements of least privilege: each names its actions one by one and the very resource. */
import { Aws, Fn } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/** What a function may do with a table, item by item; there is no scan and no batch write. */
export type TableAction =
  | 'GetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

/** The named actions on one table. */
export function onTable(table: ITable, ...actions: TableAction[]): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
  });
}

/** The named actions on the partitions of a table whose keys look so, and on no other. */
export function onPartitions(
  table: ITable,
  keys: readonly string[],
  ...actions: TableAction[]
): PolicyStatement {
  const statement = onTable(table, ...actions);
  statement.addCondition('ForAllValues:StringLike', { 'dynamodb:LeadingKeys': keys });
  // Without a key in the request (a scan) `ForAllValues` alone would hold.
  statement.addCondition('Null', { 'dynamodb:LeadingKeys': 'false' });
  return statement;
}

/** What Lambda needs to read a table's stream on the function's behalf. */
export function onStream(table: ITable): PolicyStatement {
  return new PolicyStatement({
    actions: [
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ],
    resources: [table.tableStreamArn ?? missingStream(table)],
  });
}

function missingStream(table: ITable): never {
  throw new Error(`${table.node.path} has no stream`);
}

/** Use of the data key, only through the named service of this region. */
export function throughKey(key: IKey, service: 'dynamodb' | 's3'): PolicyStatement {
  // aws-cn spells some endpoints with and some without its own suffix.
  const endpoint = `${service}.${Aws.REGION}.amazonaws.com`;
  return new PolicyStatement({
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': [endpoint, `${endpoint}.cn`] } },
  });
}

/** Sending to the named queues. */
export function sendTo(...queues: IQueue[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['sqs:SendMessage'],
    resources: queues.map((queue) => queue.queueArn),
  });
}

/** Handing traces to X-Ray, which has no resources that could be named. */
export function sendTraces(): PolicyStatement {
  return new PolicyStatement({
    actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
    resources: ['*'],
  });
}

/** What Lambda needs to work off a queue on the function's behalf. */
export function workOff(queue: IQueue): PolicyStatement {
  return new PolicyStatement({
    actions: [
      'sqs:ReceiveMessage',
      'sqs:DeleteMessage',
      'sqs:ChangeMessageVisibility',
      'sqs:GetQueueAttributes',
    ],
    resources: [queue.queueArn],
  });
}

/** Taking messages off a queue by hand. */
export function pull(queue: IQueue): PolicyStatement {
  return new PolicyStatement({
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    resources: [queue.queueArn],
  });
}

/** The named Step Functions actions on state machines. */
export function onMachines(machineArns: readonly string[], ...actions: string[]): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `states:${action}`),
    resources: [...machineArns],
  });
}

/** The named Step Functions actions on the executions of state machines, by the machines' names. */
export function onExecutions(
  machineNames: readonly string[],
  ...actions: string[]
): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `states:${action}`),
    resources: machineNames.map((name) => statesArn('execution', `${name}:*`)),
  });
}

/** ARN of a state machine by its fixed name, for those whom a reference would tie into a circle. */
export function machineArnOf(machineName: string): string {
  return statesArn('stateMachine', machineName);
}

function statesArn(kind: 'execution' | 'stateMachine', name: string): string {
  return `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:${kind}:${name}`;
}

/** Sending mail as one address, whether the address or its domain is the verified identity. */
export function sendMailAs(address: string, configurationSet: string): PolicyStatement {
  const ses = `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}`;
  const domain = Fn.select(1, Fn.split('@', address));
  return new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [
      `${ses}:identity/${domain}`,
      `${ses}:identity/${address}`,
      `${ses}:configuration-set/${configurationSet}`,
    ],
  });
}

/** Reading one secret, by its whole ARN. */
export function readSecret(arn: string): PolicyStatement {
  return new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [arn] });
}
