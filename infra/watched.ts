import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/** Functions by the name that operators know. */
export type Functions = Readonly<Record<string, LambdaFunction>>;

/** Dead-letter queues by the name that operators know, with what lies in them (for a Chinese sentence). */
export type DeadLetterQueues = Readonly<
  Record<string, { readonly queue: IQueue; readonly holds: string }>
>;
