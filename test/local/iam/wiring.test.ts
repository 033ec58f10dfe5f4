import { describe, expect, it } from 'vitest';
import { createAuthorizer } from '../../../local/iam/authorizer.ts';
import { checkWiring } from '../../../local/iam/wiring.ts';
import { loadAssembly } from '../../../local/template/assembly.ts';
import { cdkOut, PLACE } from '../template/cdkOut.ts';

const arn = (logicalId: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [logicalId, attribute] });
const allow = (Action: string[], Resource: object) => ({ Effect: 'Allow', Action, Resource });

function role(...Statement: object[]): object {
  const PolicyDocument = { Version: '2012-10-17', Statement };
  return {
    Type: 'AWS::IAM::Role',
    Properties: { Policies: [{ PolicyName: 'p', PolicyDocument }] },
  };
}

const reads = ['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords'];
const invoke = allow(['lambda:InvokeFunction'], arn('F'));

/** A template in which everything may call what it has to. */
const sound: Record<string, object> = {
  Table: { Type: 'AWS::DynamoDB::Table', Properties: {} },
  Failures: { Type: 'AWS::SQS::Queue', Properties: {} },
  FRole: role(allow(reads, arn('Table', 'StreamArn')), allow(['sqs:SendMessage'], arn('Failures'))),
  F: { Type: 'AWS::Lambda::Function', Properties: { Role: arn('FRole') } },
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FunctionName: { Ref: 'F' },
      EventSourceArn: arn('Table', 'StreamArn'),
      DestinationConfig: { OnFailure: { Destination: arn('Failures') } },
    },
  },
  MachineRole: role(invoke),
  Machine: {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: { RoleArn: arn('MachineRole'), DefinitionSubstitutions: { F: arn('F') } },
  },
  ScheduleRole: role(invoke, allow(['sqs:SendMessage'], arn('Failures'))),
  Schedule: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      Target: {
        Arn: arn('F'),
        RoleArn: arn('ScheduleRole'),
        DeadLetterConfig: { Arn: arn('Failures') },
      },
    },
  },
  Rule: { Type: 'AWS::Events::Rule', Properties: { Targets: [{ Id: 'a', Arn: arn('F') }] } },
  RuleMay: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: arn('F'),
      Principal: 'events.amazonaws.com',
      SourceArn: arn('Rule'),
    },
  },
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: {} },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: { IntegrationUri: arn('F') },
  },
  Route: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: {
      ApiId: { Ref: 'Api' },
      RouteKey: 'ANY /v1/{proxy+}',
      Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] },
    },
  },
  ApiMay: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: 'F' },
      Principal: 'apigateway.amazonaws.com',
      SourceArn: {
        'Fn::Sub': `arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/*/*/v1/{proxy+}`,
      },
    },
  },
};

function check(changes: Record<string, object | undefined>): () => void {
  const entries = Object.entries({ ...sound, ...changes }).filter(([, each]) => each !== undefined);
  const Resources = Object.fromEntries(entries);
  const assembly = loadAssembly(cdkOut({ S: { Resources } }), {}, PLACE);
  return () => checkWiring(assembly, createAuthorizer(assembly));
}

describe('checkWiring', () => {
  it('is content when every part may call what it has to', () => {
    expect(check({})).not.toThrow();
  });

  it.each([
    ['FRole', role(allow(['sqs:SendMessage'], arn('Failures'))), /S\.Mapping.*DescribeStream/],
    ['FRole', role(allow(reads, arn('Table', 'StreamArn'))), /S\.Mapping.*sqs:SendMessage/],
    ['MachineRole', role(), /S\.Machine.*lambda:InvokeFunction/],
    ['ScheduleRole', role(invoke), /S\.Schedule.*sqs:SendMessage/],
    ['RuleMay', undefined, /S\.Rule.*events\.amazonaws\.com/],
    ['ApiMay', undefined, /S\.Route.*apigateway\.amazonaws\.com.*ANY\/v1/],
  ])('misses a right of %s', (logicalId, replacement, message) => {
    expect(check({ [logicalId]: replacement })).toThrow(message);
  });
});
