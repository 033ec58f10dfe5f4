import { describe, expect, it } from 'vitest';
import { checkGrants } from '../../local/grants.ts';
import { createAuthorizer } from '../../local/iam/authorizer.ts';
import type { Resource } from '../../local/ports.ts';
import { machineCalls } from '../../local/stateCalls.ts';
import { assembly, resource } from './assembly.ts';

const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:reader';
const QUEUE = 'arn:aws:sqs:us-east-1:000000000000:Mail';
const FAILURES = 'arn:aws:sqs:us-east-1:000000000000:Failures';
const STREAM = 'arn:aws:dynamodb:us-east-1:000000000000:table/Events/stream/local';
const ROLE = 'arn:aws:iam::000000000000:role/reader';
const SCHEDULER = 'arn:aws:iam::000000000000:role/scheduler';

type Grant = [actions: string[], target: string];

function role(name: string, arn: string, grants: Grant[]): Resource[] {
  const Statement = grants.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource }));
  return [
    resource('AWS::IAM::Role', name, {}, arn),
    resource('AWS::IAM::Policy', `${name}Policy`, {
      PolicyName: name,
      Roles: [name],
      PolicyDocument: { Version: '2012-10-17', Statement },
    }),
  ];
}

const READER: Grant[] = [
  [['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], QUEUE],
  [['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], STREAM],
  [['sqs:SendMessage'], FAILURES],
];

function template(without: string) {
  const kept = (grants: Grant[]): Grant[] =>
    grants
      .map(([actions, target]): Grant => [actions.filter((one) => one !== without), target])
      .filter(([actions]) => actions.length > 0);
  const permission = (principal: string) =>
    principal === without
      ? []
      : [
          resource('AWS::Lambda::Permission', `Allow-${principal}`, {
            Action: 'lambda:InvokeFunction',
            FunctionName: FUNCTION,
            Principal: `${principal}.amazonaws.com`,
          }),
        ];
  return assembly([
    resource('AWS::Lambda::Function', 'reader', { Role: ROLE }, FUNCTION),
    ...role('reader-role', ROLE, kept(READER)),
    ...role('scheduler-role', SCHEDULER, kept([[['lambda:InvokeFunction'], FUNCTION]])),
    resource('AWS::Lambda::EventSourceMapping', 'Queue', {
      EventSourceArn: QUEUE,
      FunctionName: 'reader',
    }),
    resource('AWS::Lambda::EventSourceMapping', 'Stream', {
      EventSourceArn: STREAM,
      FunctionName: FUNCTION,
      DestinationConfig: { OnFailure: { Destination: FAILURES } },
    }),
    resource('AWS::Scheduler::Schedule', 'Daily', {
      Target: { Arn: FUNCTION, RoleArn: SCHEDULER },
    }),
    resource('AWS::ApiGatewayV2::Integration', 'Api', { IntegrationUri: FUNCTION }),
    resource('AWS::Events::Rule', 'Rule', { Targets: [{ Arn: FUNCTION }] }),
    ...permission('apigateway'),
    ...permission('events'),
  ]);
}

const check = (without: string) => {
  const whole = template(without);
  checkGrants(whole, createAuthorizer(whole));
};

describe('what AWS’s services must be allowed', () => {
  it('is complete here', () => {
    expect(() => check('nothing')).not.toThrow();
  });

  it.each([
    ['sqs:ReceiveMessage', QUEUE],
    ['sqs:DeleteMessage', QUEUE],
    ['dynamodb:GetRecords', STREAM],
    ['sqs:SendMessage', FAILURES],
    ['lambda:InvokeFunction', FUNCTION],
    ['apigateway', 'reader'],
    ['events', 'reader'],
  ])('without %s the start fails and names it', (action, target) => {
    expect(() => check(action)).toThrow(action);
    expect(() => check(action)).toThrow(target);
  });
});

describe('a state machine', () => {
  it('calls functions with the rights of its role', async () => {
    const whole = template('nothing');
    const called: unknown[] = [];
    const call = machineCalls(whole, createAuthorizer(whole), {
      invoke: async (name, payload) => called.push([name, payload]),
    });
    const given = { functionName: `${FUNCTION}:$LATEST`, payload: 1 };
    await call({ ...given, roleArn: SCHEDULER });
    expect(called).toHaveLength(1);
    await expect(call({ ...given, roleArn: ROLE })).rejects.toMatchObject({
      name: 'Lambda.AWSLambdaException',
      message: expect.stringContaining('lambda:InvokeFunction'),
    });
  });
});
