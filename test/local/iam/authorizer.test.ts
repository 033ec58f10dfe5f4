import { describe, expect, it } from 'vitest';
import { createAuthorizer, type Question } from '../../../local/iam/authorizer.ts';
import { createCallers } from '../../../local/iam/callers.ts';
import { loadAssembly } from '../../../local/template/assembly.ts';
import { cdkOut, PLACE } from '../template/cdkOut.ts';

const TABLE = 'arn:aws:dynamodb:us-east-1:000000000000:table/Events';
const ROLE = 'arn:aws:iam::000000000000:role/S-Role';

function policy(...Statement: object[]) {
  return { Version: '2012-10-17', Statement };
}

function authorizer(...statements: object[]) {
  const Role = { Type: 'AWS::IAM::Role', Properties: {} };
  const Policy = {
    Type: 'AWS::IAM::Policy',
    Properties: { PolicyDocument: policy(...statements), Roles: [{ Ref: 'Role' }] },
  };
  const Resources = { Role, Policy };
  return createAuthorizer(loadAssembly(cdkOut({ S: { Resources } }), {}, PLACE));
}

function allowed(statements: object[], question: Partial<Question> = {}): boolean {
  const asked = { roleArn: ROLE, action: 'dynamodb:PutItem', resource: TABLE, ...question };
  return authorizer(...statements).authorize(asked).allowed;
}

const put = { Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: TABLE };

describe('evaluation', () => {
  it('allows what a statement allows and refuses the rest', () => {
    expect(allowed([put])).toBe(true);
    expect(allowed([put], { action: 'dynamodb:DeleteItem' })).toBe(false);
    expect(allowed([put], { resource: `${TABLE}/index/x` })).toBe(false);
    expect(allowed([put], { roleArn: 'arn:aws:iam::000000000000:role/Other' })).toBe(false);
    expect(allowed([])).toBe(false);
  });

  it('knows wildcards in actions and resources, part by part', () => {
    expect(allowed([{ ...put, Action: 'dynamodb:Put*', Resource: `${TABLE}*` }])).toBe(true);
    expect(allowed([{ ...put, Action: 'DynamoDB:putitem' }])).toBe(true);
    expect(allowed([{ ...put, Action: ['s3:*', '*'], Resource: '*' }])).toBe(true);
    expect(allowed([{ ...put, Resource: 'arn:aws:dynamodb:*:table/Events' }])).toBe(false);
    expect(allowed([{ ...put, Resource: 'arn:aws:dynamodb:*:*:table/E?ents' }])).toBe(true);
  });

  it('lets Deny win, also by NotAction and NotResource', () => {
    const all = { Effect: 'Allow', Action: '*', Resource: '*' };
    expect(allowed([all, { Effect: 'Deny', Action: 'dynamodb:*', Resource: '*' }])).toBe(false);
    expect(allowed([all, { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }])).toBe(false);
    expect(allowed([all, { Effect: 'Deny', NotAction: 'dynamodb:*', Resource: '*' }])).toBe(true);
    expect(allowed([all, { Effect: 'Deny', Action: '*', NotResource: TABLE }])).toBe(true);
  });

  it('words a refusal as AWS does', () => {
    const caller = 'arn:aws:sts::000000000000:assumed-role/S-Role/F';
    const ask = { roleArn: ROLE, action: 'dynamodb:DeleteItem', resource: TABLE, caller };
    expect(authorizer(put).authorize(ask)).toEqual({
      allowed: false,
      message: `User: ${caller} is not authorized to perform: dynamodb:DeleteItem on resource: ${TABLE} because no identity-based policy allows the dynamodb:DeleteItem action`,
    });
    const deny = { Effect: 'Deny', Action: 'dynamodb:DeleteItem', Resource: '*' };
    expect(authorizer(deny).authorize(ask)).toMatchObject({
      message: expect.stringMatching(/with an explicit deny in an identity-based policy$/),
    });
  });
});

describe('conditions', () => {
  const given = (Condition: object) => allowed([{ ...put, Condition }]);
  const mail = (Condition: object, from?: string) =>
    allowed([{ ...put, Condition }], { context: { 'ses:FromAddress': from } });

  it('knows that the endpoint stands for TLS', () => {
    expect(given({ Bool: { 'aws:SecureTransport': 'true' } })).toBe(true);
    expect(given({ Bool: { 'aws:SecureTransport': false } })).toBe(false);
  });

  it('compares texts and ARNs', () => {
    expect(mail({ StringEquals: { 'ses:FromAddress': ['a@x', 'b@x'] } }, 'b@x')).toBe(true);
    expect(mail({ StringLike: { 'ses:FromAddress': '*@x' } }, 'b@y')).toBe(false);
    expect(mail({ StringNotEquals: { 'ses:FromAddress': 'a@x' } }, 'b@x')).toBe(true);
    expect(given({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/S-*' } })).toBe(true);
  });

  it('treats absent keys as AWS does', () => {
    expect(mail({ StringEquals: { 'ses:FromAddress': 'a@x' } })).toBe(false);
    expect(mail({ StringEqualsIfExists: { 'ses:FromAddress': 'a@x' } })).toBe(true);
    expect(mail({ Null: { 'ses:FromAddress': 'true' } })).toBe(true);
    expect(mail({ 'ForAllValues:StringEquals': { 'ses:FromAddress': 'a@x' } })).toBe(true);
    expect(mail({ 'ForAnyValue:StringEquals': { 'ses:FromAddress': 'a@x' } })).toBe(false);
  });
});

describe('what it does not know', () => {
  it.each([
    [{ ...put, Condition: { IpAddress: { 'aws:SecureTransport': '1' } } }, /IpAddress/],
    [{ ...put, Condition: { StringEquals: { 'aws:TokenIssueTime': '1' } } }, /aws:TokenIssueTime/],
    [{ ...put, Resource: `arn:aws:s3:::b/\${aws:username}` }, /策略变量/],
    [{ ...put, Principal: '*' }, /Principal/],
    [{ Effect: 'Allow', Action: 'a:b' }, /Resource/],
    [{ ...put, Effect: 'Maybe' }, /Effect/],
  ])('raises on %j', (statement, message) => {
    expect(() => authorizer(statement)).toThrow(message);
  });

  it('raises on managed policies other than the log writer', () => {
    const role = (arn: string) => {
      const Role = { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [arn] } };
      return loadAssembly(cdkOut({ S: { Resources: { Role } } }), {}, PLACE);
    };
    const basic = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
    expect(() => createAuthorizer(role(basic))).not.toThrow();
    expect(() => createAuthorizer(role('arn:aws:iam::aws:policy/AdministratorAccess'))).toThrow(
      /AdministratorAccess/,
    );
  });
});

describe('queue and bucket policies', () => {
  const check = (...Statement: object[]) => {
    const Policy = { Type: 'AWS::SQS::QueuePolicy', Properties: { PolicyDocument: { Statement } } };
    const assembly = loadAssembly(cdkOut({ S: { Resources: { Policy } } }), {}, PLACE);
    return () => createAuthorizer(assembly);
  };
  const tls = {
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: 'sqs:*',
    Resource: '*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  const service = { Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' } };

  it('may demand TLS and let services in, and nothing else', () => {
    expect(check(tls, service)).not.toThrow();
    expect(check({ ...tls, Condition: undefined })).toThrow(/资源策略/);
    expect(check({ ...service, Principal: { AWS: 'arn:aws:iam::1:root' } })).toThrow(/资源策略/);
  });
});

describe('callers', () => {
  it('are the functions by their own keys and the operator', () => {
    const Role = { Type: 'AWS::IAM::Role', Properties: {} };
    const F = {
      Type: 'AWS::Lambda::Function',
      Properties: { FunctionName: 'api', Role: { 'Fn::GetAtt': ['Role', 'Arn'] } },
    };
    const find = createCallers(loadAssembly(cdkOut({ S: { Resources: { Role, F } } }), {}, PLACE));
    expect(find('LOCALapi')).toEqual({
      arn: 'arn:aws:sts::000000000000:assumed-role/S-Role/api',
      roleArn: ROLE,
    });
    expect(find('operator')?.roleArn).toBeUndefined();
    expect(find('someone')).toBeUndefined();
  });
});
