import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Settings } from '../settings.ts';

/** Every queue by the name that operators know: what is to be worked off, and what failed for good. */
const QUEUES = [
  ...(['advance', 'mail', 'backup'] as const),
  ...(['advance-failures', 'mail-failures'] as const),
  ...(['stream-failures', 'rule-failures', 'schedule-failures'] as const),
];

type QueueName = (typeof QUEUES)[number];

/** A queue's physical name: fixed, so that the API can look at queues of stacks that come after it. */
export function queueName({ prefix }: Settings, name: QueueName): string {
  return `${prefix}-${name}`;
}

/** The queues of an installation; the outcomes of mail have one only where there are outcomes. */
function queuesOf({ mail }: Settings): QueueName[] {
  return QUEUES.filter((name) => name !== 'rule-failures' || mail === 'ses');
}

/** What a function needs to know to count what waits in every queue. */
export function backlogEnvironment(settings: Settings): Record<string, string> {
  const base = `https://sqs.${Aws.REGION}.${Aws.URL_SUFFIX}/${Aws.ACCOUNT_ID}`;
  return {
    QUEUE_URL_PREFIX: `${base}/${settings.prefix}-`,
    QUEUES: queuesOf(settings).join(','),
  };
}

/** Counting what waits in every queue, and nothing else. */
export function countBacklog(settings: Settings): PolicyStatement {
  return new PolicyStatement({
    actions: ['sqs:GetQueueAttributes'],
    resources: queuesOf(settings).map(
      (name) =>
        `arn:${Aws.PARTITION}:sqs:${Aws.REGION}:${Aws.ACCOUNT_ID}:${queueName(settings, name)}`,
    ),
  });
}
