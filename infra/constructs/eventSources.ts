import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping, type IFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

/**
 * Hands a table's stream to a function from its first record on. A batch that fails is halved until the
 * record at fault stands alone, and that one is set aside after ten attempts, so it cannot hold up the rest.
 */
export function readStream(
  scope: Construct,
  id: string,
  props: { readonly reader: IFunction; readonly table: ITable; readonly failures: IQueue },
): EventSourceMapping {
  return new EventSourceMapping(scope, id, {
    target: props.reader,
    eventSourceArn: props.table.tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    bisectBatchOnError: true,
    retryAttempts: 10,
    reportBatchItemFailures: true,
    onFailure: new SqsDlq(props.failures),
  });
}

/** Hands a queue to a function, ten messages at a time; only those that failed are tried again. */
export function readQueue(
  scope: Construct,
  id: string,
  props: { readonly reader: IFunction; readonly queue: IQueue; readonly concurrency?: number },
): EventSourceMapping {
  const mapping = new EventSourceMapping(scope, id, {
    target: props.reader,
    eventSourceArn: props.queue.queueArn,
    batchSize: 10,
    reportBatchItemFailures: true,
    ...(props.concurrency ? { maxConcurrency: props.concurrency } : {}),
  });
  acknowledge(
    mapping,
    'Serverless-LambdaEventSourceMappingDestination',
    'The queue itself moves what failed five times to its dead-letter queue.',
  );
  return mapping;
}
