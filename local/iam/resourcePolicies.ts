import type { Assembly } from '../ports.ts';
import { isRecord } from '../template/shape.ts';
import { policyError } from './errors.ts';

const TYPES = ['AWS::SQS::QueuePolicy', 'AWS::S3::BucketPolicy'];

/** Refuses calls without TLS: always fulfilled here, the endpoint stands for TLS. */
function demandsTls({ Effect, Condition, ...others }: Record<string, unknown>): boolean {
  const condition = JSON.stringify(Condition)?.replaceAll(/["\s]/g, '');
  return (
    Effect === 'Deny' &&
    condition === '{Bool:{aws:SecureTransport:false}}' &&
    others.NotPrincipal === undefined
  );
}

/** Lets an AWS service in (EventBridge, Scheduler, SNS): here those are parts of this process. */
function admitsService({ Effect, Principal }: Record<string, unknown>): boolean {
  return Effect === 'Allow' && isRecord(Principal) && Object.keys(Principal).join() === 'Service';
}

/**
 * Queue and bucket policies are not evaluated call by call, because those of the two kinds above
 * never change an answer on this machine; any other statement raises PolicyError.
 */
export function checkResourcePolicies(assembly: Assembly): void {
  for (const { stack, logicalId, properties } of TYPES.flatMap(assembly.byType)) {
    const { PolicyDocument: document } = properties;
    const statements = isRecord(document) ? [document.Statement].flat() : [undefined];
    for (const statement of statements) {
      if (isRecord(statement) && (demandsTls(statement) || admitsService(statement))) continue;
      throw policyError(
        `${stack}.${logicalId}`,
        `本机不评估这样的资源策略：${JSON.stringify(statement)}`,
        'a resource policy other than “TLS only” or “let a service in” is not evaluated locally',
      );
    }
  }
}
