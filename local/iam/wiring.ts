import type { Assembly, Resource } from '../ports.ts';
import { isRecord } from '../template/shape.ts';
import type { Authorizer } from './authorizer.ts';
import { policyError } from './errors.ts';
import { matchesArn } from './wildcard.ts';

/** A right that one part of the template needs so that AWS lets it call another. */
interface Wire {
  /** The resource that would not work without it. */
  from: Resource;
  roleArn: string;
  action: string;
  resource: string;
}

function at(value: unknown, ...path: string[]): string {
  let found = value;
  for (const key of path) found = isRecord(found) ? found[key] : undefined;
  return typeof found === 'string' ? found : '';
}

function wires(from: Resource, roleArn: string, resource: string, actions: string[]): Wire[] {
  if (resource === '') return [];
  return actions.map((action) => ({ from, roleArn, action, resource }));
}

function mappingWires(mapping: Resource, assembly: Assembly): Wire[] {
  const { properties } = mapping;
  const name = String(properties.FunctionName);
  const fn = assembly
    .byType('AWS::Lambda::Function')
    .find(({ ref, arn }) => ref === name || arn === name);
  const role = at(fn?.properties, 'Role');
  const source = at(properties, 'EventSourceArn');
  const reads = source.includes(':dynamodb:')
    ? ['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords']
    : ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
  const failures = at(properties, 'DestinationConfig', 'OnFailure', 'Destination');
  return [
    ...wires(mapping, role, source, reads),
    ...wires(mapping, role, failures, ['sqs:SendMessage']),
  ];
}

function scheduleWires(schedule: Resource): Wire[] {
  const { Target: target } = schedule.properties;
  const role = at(target, 'RoleArn');
  return [
    ...wires(schedule, role, at(target, 'Arn'), ['lambda:InvokeFunction']),
    ...wires(schedule, role, at(target, 'DeadLetterConfig', 'Arn'), ['sqs:SendMessage']),
  ];
}

function machineWires(machine: Resource, assembly: Assembly): Wire[] {
  const { DefinitionSubstitutions: given } = machine.properties;
  const arns = isRecord(given) ? Object.values(given).map(String) : [];
  const functions = arns.filter((arn) => assembly.byArn(arn)?.type === 'AWS::Lambda::Function');
  const role = at(machine.properties, 'RoleArn');
  return functions.flatMap((arn) => wires(machine, role, arn, ['lambda:InvokeFunction']));
}

function permits(assembly: Assembly, fn: Resource, principal: string, source: string): boolean {
  return assembly.byType('AWS::Lambda::Permission').some(({ properties }) => {
    const { FunctionName: name, Principal, SourceArn, Action } = properties;
    if (Principal !== principal || Action !== 'lambda:InvokeFunction') return false;
    if (name !== fn.arn && name !== fn.ref) return false;
    return typeof SourceArn !== 'string' || matchesArn(SourceArn, source);
  });
}

function checkPermissions(assembly: Assembly): void {
  const demand = (from: Resource, fn: Resource | undefined, principal: string, source: string) => {
    if (fn?.type !== 'AWS::Lambda::Function' || permits(assembly, fn, principal, source)) return;
    throw policyError(
      `${from.stack}.${from.logicalId}`,
      `函数 ${fn.ref} 没有准许 ${principal}（${source}）调用的 AWS::Lambda::Permission`,
      `no AWS::Lambda::Permission lets ${principal} (${source}) invoke ${fn.ref}`,
    );
  };
  for (const rule of assembly.byType('AWS::Events::Rule')) {
    const { Targets: targets } = rule.properties;
    for (const target of Array.isArray(targets) ? targets : []) {
      demand(rule, assembly.byArn(at(target, 'Arn')), 'events.amazonaws.com', rule.arn);
    }
  }
  for (const route of assembly.byType('AWS::ApiGatewayV2::Route')) {
    const { ApiId, Target, RouteKey } = route.properties;
    const integration = assembly
      .byType('AWS::ApiGatewayV2::Integration')
      .find(({ ref }) => Target === `integrations/${ref}`);
    const fn = assembly.byArn(at(integration?.properties, 'IntegrationUri'));
    const [method = '', path = ''] = String(RouteKey).split(' ');
    const [, partition, , region, account] = fn?.arn.split(':') ?? [];
    const source = `arn:${partition}:execute-api:${region}:${account}:${String(ApiId)}/$default/${method}${path}`;
    demand(route, fn, 'apigateway.amazonaws.com', source);
  }
}

/**
 * Checks the rights that AWS itself would miss when the parts call each other: roles of event source
 * mappings, schedules and machines, and the functions' permissions for rules and routes. Raises
 * PolicyError naming the first that is missing.
 */
export function checkWiring(assembly: Assembly, authorizer: Authorizer): void {
  const needed = [
    ...assembly
      .byType('AWS::Lambda::EventSourceMapping')
      .flatMap((mapping) => mappingWires(mapping, assembly)),
    ...assembly.byType('AWS::Scheduler::Schedule').flatMap(scheduleWires),
    ...assembly
      .byType('AWS::StepFunctions::StateMachine')
      .flatMap((machine) => machineWires(machine, assembly)),
  ];
  for (const { from, roleArn, action, resource } of needed) {
    const context = { 'aws:SourceArn': from.arn };
    const decision = authorizer.authorize({ roleArn, action, resource, context });
    if (decision.allowed) continue;
    const where = `${from.stack}.${from.logicalId}`;
    throw policyError(where, `角色缺少权限：${decision.message}`, `its role lacks ${action}`);
  }
  checkPermissions(assembly);
}
