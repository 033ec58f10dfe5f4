import type { Authorizer } from './iam/authorizer.ts';
import type { Assembly, Resource } from './ports.ts';
import { record, text } from './properties.ts';

/** A service may not do what the template asks of it; the message names action and resource. */
export class MissingGrant extends Error {
  override readonly name = 'MissingGrant';
  constructor(resource: Resource, message: string) {
    super(`${resource.stack}/${resource.logicalId}（${resource.type}）：${message}`);
  }
}

const STREAM = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
const QUEUE = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'];

/**
 * Checks what AWS's own services need to call on from the template: event sources read with the
 * function's role, the Scheduler calls with its target's role, API Gateway and EventBridge need the
 * function's permission. AWS refuses some of these at deployment and others only when it happens.
 * @throws MissingGrant
 */
export function checkGrants(assembly: Assembly, authorizer: Authorizer): void {
  const functions = assembly.byType('AWS::Lambda::Function');
  const find = (name: unknown) => functions.find(({ arn, ref }) => arn === name || ref === name);

  function demand(resource: Resource, role: unknown, action: string, target: string): void {
    const decision = authorizer.authorize({ roleArn: text(role) ?? '', action, resource: target });
    if (!decision.allowed) throw new MissingGrant(resource, decision.message);
  }

  for (const mapping of assembly.byType('AWS::Lambda::EventSourceMapping')) {
    const { EventSourceArn, FunctionName, DestinationConfig } = mapping.properties;
    const role = find(FunctionName)?.properties.Role;
    const source = text(EventSourceArn) ?? '';
    const service = source.split(':')[2] === 'sqs' ? 'sqs' : 'dynamodb';
    for (const action of service === 'sqs' ? QUEUE : STREAM) {
      // The right to list streams is not one on a single stream.
      const target = action === 'ListStreams' ? '*' : source;
      if (target === source) demand(mapping, role, `${service}:${action}`, target);
    }
    const failures = text(record(record(DestinationConfig).OnFailure).Destination);
    if (failures) demand(mapping, role, 'sqs:SendMessage', failures);
  }
  for (const schedule of assembly.byType('AWS::Scheduler::Schedule')) {
    const { Arn, RoleArn, DeadLetterConfig } = record(schedule.properties.Target);
    demand(schedule, RoleArn, 'lambda:InvokeFunction', text(Arn) ?? '');
    const failures = text(record(DeadLetterConfig).Arn);
    if (failures) demand(schedule, RoleArn, 'sqs:SendMessage', failures);
  }
  checkPermissions(assembly, find);
}

function checkPermissions(assembly: Assembly, find: (name: unknown) => Resource | undefined): void {
  const permissions = assembly
    .byType('AWS::Lambda::Permission')
    .map(({ properties }) => properties);
  function need(resource: Resource, called: Resource | undefined, service: string): void {
    const given = permissions.some(
      ({ Action, FunctionName, Principal }) =>
        Action === 'lambda:InvokeFunction' &&
        Principal === `${service}.amazonaws.com` &&
        find(FunctionName) === called,
    );
    if (called && given) return;
    const name = called?.ref ?? '?';
    throw new MissingGrant(resource, `函数 ${name} 没有允许 ${service} 调用 lambda:InvokeFunction`);
  }
  for (const integration of assembly.byType('AWS::ApiGatewayV2::Integration')) {
    need(integration, find(integration.properties.IntegrationUri), 'apigateway');
  }
  for (const rule of assembly.byType('AWS::Events::Rule')) {
    const targets = Array.isArray(rule.properties.Targets) ? rule.properties.Targets : [];
    for (const target of targets) need(rule, find(record(target).Arn), 'events');
  }
}
