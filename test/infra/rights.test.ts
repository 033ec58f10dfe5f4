import { describe, expect, it } from 'vitest';
import { MACHINES } from '../../functions/domain/machines.ts';
import { identityStatements, roleOf, type Statement, statementsOfRole } from './policies.ts';
import { Resources } from './synthesize.ts';

const resources = new Resources();
const statements = identityStatements(resources);

/** What the rendered ARNs of a statement stand for. */
const NAMES: readonly [pattern: RegExp, name: string][] = [
  [/EventsTable\w+StreamArn/, 'Events stream'],
  [/EventsTable/, 'Events'],
  [/ViewsTable/, 'Views'],
  [/LedgerTable/, 'Ledger'],
  [/DataKey/, 'key'],
  [/PapersBucket\w+>\/imports\/\*$/, 'Papers imports/*'],
  [/PapersBucket\w+>\/attachments\/\*$/, 'Papers attachments/*'],
  [/PapersBucket\w+>\/templates\/\*$/, 'Papers templates/*'],
  [/PapersBucket\w+>\/uploads\/\*$/, 'Papers uploads/*'],
  [/PapersBucket\w+>\/papers\/\*$/, 'Papers papers/*'],
  [/PapersBucket\w+>\/archives\/\*$/, 'Papers archives/*'],
  [/PapersBucket\w+>$/, 'Papers'],
  [/BackupsBucket\w+>\/events\/\*$/, 'Backups events/*'],
  [/BackupsBucket\w+>\/files\/\*$/, 'Backups files/*'],
  [/BackupsBucket\w+>\/manifests\/\*$/, 'Backups manifests/*'],
  [/BackupQueue/, 'BackupQueue'],
  [/^<AdvanceQueue\w+\.Arn>$/, 'AdvanceQueue'],
  [/^<MailQueue\w+\.Arn>$/, 'MailQueue'],
  [/:sqs:.*:huiyin-dev-[a-z-]+$/, 'each queue'],
  [/StreamFailures/, 'StreamFailures'],
  [/RuleFailures/, 'RuleFailures'],
  [/ScheduleFailures/, 'ScheduleFailures'],
  [/:stateMachine:huiyin-dev-[a-z-]+$/, 'machine'],
  [/:execution:huiyin-dev-[a-z-]+:\*$/, 'executions'],
  [/:identity\/<1 of <MailFrom>>$/, 'mail domain'],
  [/:identity\/<MailFrom>$/, 'mail address'],
  [/:configuration-set\/huiyin-dev$/, 'configuration set'],
  [/Log\w+\.Arn>$/, 'log'],
];

function nameOf(resource: string): string {
  return NAMES.find(([pattern]) => pattern.test(resource))?.[1] ?? resource;
}

function flat(all: readonly Statement[]): string[] {
  // One name stands for every machine.
  const named = all.flatMap(({ actions, resources: on }) =>
    actions.flatMap((action) => on.map((resource) => `${nameOf(resource)} ${action}`)),
  );
  return [...new Set(named)].sort();
}

const on = (name: string, service: string, actions: string) =>
  actions.split(' ').map((action) => `${name} ${service}:${action}`);
const table = (name: string, actions: string) => on(name, 'dynamodb', actions);
const key = on('key', 'kms', 'Decrypt DescribeKey Encrypt GenerateDataKey');
const log = on('log', 'logs', 'CreateLogStream PutLogEvents');
const stream = table('Events stream', 'DescribeStream GetRecords GetShardIterator ListStreams');
const consume = 'ReceiveMessage DeleteMessage ChangeMessageVisibility GetQueueAttributes';
const signedIn = [
  ...table('Events', 'PutItem GetItem Query'),
  ...table('Views', 'GetItem Query'),
  ...table('Ledger', 'GetItem PutItem UpdateItem Query'),
];

/** Everything a function may do, beside using the key and writing its log; and nothing else. */
const RIGHTS: Record<string, string[]> = {
  api: [...signedIn, ...on('each queue', 'sqs', 'GetQueueAttributes')],
  documents: [
    ...signedIn,
    ...key,
    ...['imports', 'attachments', 'templates', 'uploads', 'papers', 'archives'].flatMap((folder) =>
      on(`Papers ${folder}/*`, 's3', 'GetObject PutObject'),
    ),
  ],
  links: [
    ...table('Events', 'PutItem Query'),
    ...table('Views', 'GetItem'),
    ...table('Ledger', 'GetItem PutItem UpdateItem'),
  ],
  published: [...table('Views', 'GetItem Query')],
  workflow: [
    ...table('Events', 'PutItem Query'),
    ...table('Views', 'GetItem Query'),
    ...table('Ledger', 'GetItem PutItem UpdateItem'),
    ...on('machine', 'states', 'SendTaskSuccess'),
  ],
  views: [
    ...table('Events', 'Query'),
    ...stream,
    ...table('Views', 'GetItem PutItem UpdateItem DeleteItem'),
    ...on('StreamFailures', 'sqs', 'SendMessage'),
  ],
  relay: [
    ...stream,
    ...['AdvanceQueue', 'MailQueue', 'BackupQueue', 'StreamFailures'].map(
      (queue) => `${queue} sqs:SendMessage`,
    ),
  ],
  advance: [
    ...table('Events', 'GetItem Query'),
    ...table('Views', 'GetItem'),
    ...table('Ledger', 'GetItem DeleteItem'),
    ...on('AdvanceQueue', 'sqs', consume),
    ...on('machine', 'states', 'StartExecution SendTaskSuccess'),
    ...on('executions', 'states', 'StopExecution'),
  ],
  mail: [
    ...table('Events', 'GetItem Query PutItem'),
    ...table('Views', 'GetItem'),
    ...table('Ledger', 'GetItem PutItem UpdateItem'),
    ...on('MailQueue', 'sqs', consume),
    ...['mail domain', 'mail address', 'configuration set'].map((name) => `${name} ses:SendEmail`),
  ],
  'mail-outcome': [
    ...table('Events', 'PutItem Query'),
    ...table('Views', 'GetItem'),
    ...table('Ledger', 'UpdateItem'),
    ...on('RuleFailures', 'sqs', 'SendMessage'),
  ],
  backup: [
    ...table('Events', 'Query'),
    ...table('Ledger', 'GetItem PutItem'),
    ...on('BackupQueue', 'sqs', 'ReceiveMessage DeleteMessage GetQueueAttributes'),
    ...['events', 'files', 'manifests'].map((folder) => `Backups ${folder}/* s3:PutObject`),
    ...['attachments', 'imports', 'papers', 'templates'].map(
      (folder) => `Papers ${folder}/* s3:GetObject`,
    ),
    'Papers s3:ListBucket',
    ...on('ScheduleFailures', 'sqs', 'SendMessage'),
  ],
  schedules: [
    ...table('Events', 'PutItem Query'),
    ...table('Views', 'GetItem Query'),
    ...table('Ledger', 'GetItem PutItem UpdateItem'),
    ...on('machine', 'states', 'ListExecutions'),
    ...on('executions', 'states', 'StopExecution DescribeExecution'),
    ...on('ScheduleFailures', 'sqs', 'SendMessage'),
  ],
};

describe('least privilege', () => {
  const functions = new Map(
    resources
      .of('AWS::Lambda::Function')
      .map((fn) => [String(fn.Properties.FunctionName).replace('huiyin-dev-', ''), fn]),
  );

  it.each(Object.entries(RIGHTS))(
    '%s may do what its row says and nothing else',
    (name, rights) => {
      const fn = functions.get(name);
      if (!fn) throw new Error(`no function ${name}`);
      const actual = flat(statementsOfRole(resources, roleOf(resources, fn)));
      expect(actual).toEqual([...new Set([...rights, ...key, ...log])].sort());
    },
  );

  it('gives every function a row and a role of its own', () => {
    expect([...functions.keys()].sort()).toEqual(Object.keys(RIGHTS).sort());
    const roles = [...functions.values()].map((fn) => roleOf(resources, fn).id);
    expect(new Set(roles).size).toBe(functions.size);
  });

  it('lets nobody change or remove an event', () => {
    const change = /^(\*|dynamodb:(\*|.*(Update|Delete|BatchWrite|PartiQL|Restore|Import)))/;
    const offenders = statements.filter(
      ({ effect, actions, resources: on }) =>
        effect === 'Allow' &&
        actions.some((action) => change.test(action)) &&
        on.some((resource) => resource === '*' || nameOf(resource) === 'Events'),
    );
    expect(offenders).toEqual([]);
  });

  it('uses a wildcard only where the name cannot be known or AWS offers no narrower resource', () => {
    const wildcards = statements.flatMap(({ actions, resources: on, at }) => [
      ...actions.filter((action) => action.includes('*')).map((action) => `${at}: ${action}`),
      ...on
        .filter((resource) => resource.includes('*'))
        .map((resource) => `${at.replace(/[0-9A-F]{8}$/, '')}: ${nameOf(resource)}`),
    ]);
    expect([...new Set(wildcards)].sort()).toEqual([
      // An upload's key is only known when it is made.
      'Api/FunctionsDocumentsRole: Papers archives/*',
      'Api/FunctionsDocumentsRole: Papers attachments/*',
      'Api/FunctionsDocumentsRole: Papers imports/*',
      'Api/FunctionsDocumentsRole: Papers papers/*',
      'Api/FunctionsDocumentsRole: Papers templates/*',
      'Api/FunctionsDocumentsRole: Papers uploads/*',
      // So is that of a part of the backup.
      'Schedules/BackupFunctionRole: Backups events/*',
      'Schedules/BackupFunctionRole: Backups files/*',
      'Schedules/BackupFunctionRole: Backups manifests/*',
      // It copies the files that events name.
      ...['attachments', 'imports', 'papers', 'templates'].map(
        (folder) => `Schedules/BackupFunctionRole: Papers ${folder}/*`,
      ),
      // An execution's name is only known when it starts.
      'Schedules/JobsRole: executions',
      'Workflow/AdvanceFunctionRole: executions',
      // logs:CreateLogDelivery and its kin know no resource-level permission.
      ...MACHINES.map(
        (name) => `Workflow/WorkflowMachine${name.replaceAll('-', '')}Role: *`,
      ).sort(),
    ]);
  });

  it('uses the data key only through the services that keep data', () => {
    const uses = statements.filter(({ actions }) =>
      actions.some((each) => each.startsWith('kms:')),
    );
    for (const { conditions } of uses) {
      expect(JSON.stringify(conditions)).toMatch(/^\{"StringEquals":\{"kms:ViaService":/);
    }
  });

  it('attaches no managed policy', () => {
    const managed = resources
      .of('AWS::IAM::Role')
      .filter((role) => role.Properties.ManagedPolicyArns);
    expect(managed).toEqual([]);
  });
});
