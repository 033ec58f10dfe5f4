import type { Assembly, Resource } from '../ports.ts';
import { isRecord } from '../template/shape.ts';
import { policyError } from './errors.ts';
import { parsePolicy, type Statement } from './statement.ts';

/** AWS's own policies that the templates may attach; both only write logs. */
const AWS_MANAGED = /^arn:[^:]+:iam::aws:policy\/service-role\/AWSLambdaBasicExecutionRole$/;

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function inlineStatements(role: Resource): Statement[] {
  const { Policies: policies } = role.properties;
  return (Array.isArray(policies) ? policies : []).flatMap((policy) =>
    isRecord(policy) ? parsePolicy(policy.PolicyDocument, `${role.stack}.${role.logicalId}`) : [],
  );
}

function managedStatements(role: Resource, assembly: Assembly): Statement[] {
  return strings(role.properties.ManagedPolicyArns).flatMap((arn) => {
    if (AWS_MANAGED.test(arn)) return [];
    const own = assembly.byArn(arn);
    const where = `${role.stack}.${role.logicalId}`;
    if (own === undefined) {
      throw policyError(where, `不认识托管策略 ${arn}`, `managed policy ${arn} is not known`);
    }
    return parsePolicy(own.properties.PolicyDocument, `${own.stack}.${own.logicalId}`);
  });
}

/** Every role of the template by ARN with all statements that are attached to it. */
export function roleStatements(assembly: Assembly): Map<string, Statement[]> {
  const attached = [
    ...assembly.byType('AWS::IAM::Policy'),
    ...assembly.byType('AWS::IAM::ManagedPolicy'),
  ];
  const roles = new Map<string, Statement[]>();
  for (const role of assembly.byType('AWS::IAM::Role')) {
    const policies = attached.filter((each) => strings(each.properties.Roles).includes(role.ref));
    roles.set(role.arn, [
      ...inlineStatements(role),
      ...managedStatements(role, assembly),
      ...policies.flatMap((each) =>
        parsePolicy(each.properties.PolicyDocument, `${each.stack}.${each.logicalId}`),
      ),
    ]);
  }
  return roles;
}
