import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAssembly } from '../../../local/template/assembly.ts';
import { cdkOut, PLACE } from './cdkOut.ts';

function load(
  stacks: Record<string, object>,
  parameters: Record<string, string> = {},
  assets: Record<string, Record<string, string>> = {},
) {
  return loadAssembly(cdkOut(stacks, assets), parameters, PLACE);
}

/** The properties of the resource `X` of a stack `S` holding one property `V`. */
function value(expression: unknown, more: object = {}, parameters: Record<string, string> = {}) {
  const assembly = load(
    { S: { ...more, Resources: { X: { Type: 'T', Properties: { V: expression } } } } },
    parameters,
  );
  return assembly.resources[0]?.properties.V;
}

describe('functions', () => {
  it.each([
    [{ 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }, 3]] }, 'a-us-east-1-3'],
    [{ 'Fn::Sub': `x:\${AWS::AccountId}:\${!Literal}` }, `x:000000000000:\${Literal}`],
    [{ 'Fn::Sub': [`\${A}/\${B}`, { A: 'a', B: { Ref: 'AWS::Partition' } }] }, 'a/aws'],
    [{ 'Fn::Select': [1, { 'Fn::Split': [',', 'a,b,c'] }] }, 'b'],
    [{ 'Fn::Select': ['0', ['a', 'b']] }, 'a'],
    [
      ['a', { Ref: 'AWS::NoValue' }, 'b'],
      ['a', 'b'],
    ],
    [{ a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
    [{ 'Fn::Base64': '回音' }, '5Zue6Z+z'],
  ])('%j gives %j', (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  it('refuses a function it does not know, dynamic references and stray resources', () => {
    expect(() => value({ 'Fn::GetAZs': '' })).toThrow(/不支持函数 Fn::GetAZs/);
    expect(() => value('{{resolve:ssm:x}}')).toThrow(/动态引用/);
    expect(() => value({ Ref: 'Nowhere' })).toThrow(/S\.Nowhere/);
    expect(() => value({ 'Fn::GetAtt': ['X', 'Arn'] })).toThrow(/attribute Arn of T/);
    expect(() => value({ 'Fn::Select': [7, ['a']] })).toThrow(/Fn::Select/);
  });

  it('reads mappings', () => {
    const Mappings = { M: { cn: { k: 'v' } } };
    expect(value({ 'Fn::FindInMap': ['M', 'cn', 'k'] }, { Mappings })).toBe('v');
  });
});

describe('parameters and conditions', () => {
  const more = {
    Parameters: {
      Issuer: { Type: 'String', Default: '' },
      Stage: { Type: 'String', Default: 'prod', AllowedValues: ['prod', 'test'] },
    },
    Conditions: {
      Own: { 'Fn::Equals': [{ Ref: 'Issuer' }, ''] },
      Foreign: { 'Fn::Not': [{ Condition: 'Own' }] },
      Both: {
        'Fn::And': [{ Condition: 'Foreign' }, { 'Fn::Or': [{ 'Fn::Equals': ['a', 'a'] }] }],
      },
    },
  };
  const choice = { 'Fn::If': ['Both', { Ref: 'Issuer' }, { Ref: 'AWS::NoValue' }] };

  it('takes defaults, given values and Fn::If', () => {
    expect(value(choice, more)).toBeUndefined();
    expect(value(choice, more, { Issuer: 'https://i' })).toBe('https://i');
  });

  it('refuses values that are not allowed and parameters nobody declares', () => {
    expect(() => value(1, more, { Stage: 'dev' })).toThrow(/不在允许之列/);
    expect(() => value(1, more, { Nope: 'x' })).toThrow(/没有这个参数/);
    expect(() => value(1, { Parameters: { P: { Type: 'String' } } })).toThrow(/没有值/);
  });

  it('leaves resources and outputs of a false condition out', () => {
    const stack = {
      ...more,
      Resources: { Pool: { Type: 'AWS::Cognito::UserPool', Condition: 'Own' } },
      Outputs: { PoolId: { Value: { Ref: 'Pool' }, Condition: 'Own' } },
    };
    expect(load({ S: stack }).resources).toHaveLength(1);
    const without = load({ S: stack }, { Issuer: 'x' });
    expect(without.resources).toEqual([]);
    expect(without.outputs).toEqual({});
  });
});

describe('identities', () => {
  const stacks = {
    Data: {
      Resources: {
        Events: { Type: 'AWS::DynamoDB::Table', Properties: {} },
        Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'jobs' } },
      },
      Outputs: {
        Out: {
          Value: { 'Fn::GetAtt': ['Events', 'Arn'] },
          Export: { Name: { 'Fn::Sub': `\${AWS::StackName}:events` } },
        },
      },
    },
    App: {
      Resources: {
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: { Table: { 'Fn::ImportValue': 'Data:events' } },
        },
      },
    },
  };

  it('names and ARNs by type, imports across stacks, outputs', () => {
    const assembly = load(stacks);
    const table = 'arn:aws:dynamodb:us-east-1:000000000000:table/Data-Events';
    expect(assembly.byArn(table)?.ref).toBe('Data-Events');
    expect(assembly.byType('AWS::SQS::Queue')[0]).toMatchObject({
      ref: 'http://127.0.0.1:3001/000000000000/jobs',
      arn: 'arn:aws:sqs:us-east-1:000000000000:jobs',
    });
    const role = assembly.byType('AWS::IAM::Role')[0];
    expect(role?.arn).toBe('arn:aws:iam::000000000000:role/App-Role');
    expect(role?.properties).toEqual({ Table: table });
    expect(assembly.outputs).toEqual({ 'Data.Out': table, Out: table });
  });

  it('finds assets by hash and by S3 key', () => {
    const folder = cdkOut({}, { abc: { 'index.mjs': '' } });
    const assembly = loadAssembly(folder, {}, PLACE);
    expect(assembly.asset('abc')).toBe(join(folder, 'asset.abc'));
    expect(assembly.asset('abc.zip')).toBe(join(folder, 'asset.abc'));
    expect(() => assembly.asset('def')).toThrow(/找不到资源/);
  });

  it('reads the stacks of nested assemblies (CDK stages)', () => {
    const outer = cdkOut({});
    const Queue = { Type: 'AWS::SQS::Queue', Properties: {} };
    const inner = cdkOut({ Stage: { Resources: { Queue } } });
    const directoryName = relative(outer, inner);
    const nested = { type: 'cdk:cloud-assembly', properties: { directoryName } };
    writeFileSync(join(outer, 'manifest.json'), JSON.stringify({ artifacts: { nested } }));
    expect(loadAssembly(outer, {}, PLACE).resources[0]?.ref).toMatch(/Stage-Queue$/);
  });

  it('sees a name that refers to itself', () => {
    const Queue = { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'Queue' } } };
    expect(() => load({ S: { Resources: { Queue } } })).toThrow(/循环/);
  });
});
