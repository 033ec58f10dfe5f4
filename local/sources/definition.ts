import type { Assembly, Resource } from '../ports.ts';
import { allowOnly, flag, number, record, refuse, text, texts } from '../properties.ts';

interface Mapping {
  /** Name for people and key of the durable position. */
  id: string;
  sourceArn: string;
  functionArn: string;
  batchSize: number;
  reportsFailures: boolean;
}

/** A function that reads a table's stream. */
export interface StreamMapping extends Mapping {
  kind: 'stream';
  table: string;
  from: 'TRIM_HORIZON' | 'LATEST';
  /** ms to wait for a fuller batch. */
  window: number;
  bisects: boolean;
  /** Retries after the first try; Infinity = for ever. */
  retries: number;
  failureQueueArn?: string;
}

/** A function that takes from a queue. */
export interface QueueMapping extends Mapping {
  kind: 'queue';
  queueUrl: string;
  /** ms until a message that failed is seen again. */
  visibility: number;
  concurrency: number;
}

const COMMON = [
  ...['EventSourceArn', 'FunctionName', 'BatchSize', 'Enabled', 'FunctionResponseTypes', 'Tags'],
  'MaximumBatchingWindowInSeconds',
];
const STREAM = [
  ...['StartingPosition', 'BisectBatchOnFunctionError', 'MaximumRetryAttempts'],
  ...['DestinationConfig', 'ParallelizationFactor', 'MaximumRecordAgeInSeconds'],
];
/** Lambda begins with five batches of a queue at once; one machine has two cores. */
const QUEUE_CONCURRENCY = 2;

/** The enabled event source mappings; what is not implemented (filters too) is refused by name. */
export function readMappings(assembly: Assembly): (StreamMapping | QueueMapping)[] {
  return assembly
    .byType('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled !== false)
    .map((mapping) => {
      const sourceArn = text(mapping.properties.EventSourceArn) ?? '';
      const service = sourceArn.split(':')[2];
      if (service === 'dynamodb') return readStream(mapping, sourceArn, assembly);
      if (service === 'sqs') return readQueue(mapping, sourceArn, assembly);
      return refuse(mapping, `EventSourceArn ${sourceArn}`);
    });
}

function readCommon(
  mapping: Resource,
  sourceArn: string,
  assembly: Assembly,
  batch: number,
): Mapping {
  const { FunctionName, BatchSize, FunctionResponseTypes } = mapping.properties;
  const name = text(FunctionName) ?? '';
  const called = assembly
    .byType('AWS::Lambda::Function')
    .find((one) => one.arn === name || one.ref === name);
  if (!called) refuse(mapping, `FunctionName ${name}`);
  return {
    id: `${mapping.stack}/${mapping.logicalId}`,
    sourceArn,
    functionArn: called.arn,
    batchSize: number(BatchSize) ?? batch,
    reportsFailures: texts(FunctionResponseTypes).includes('ReportBatchItemFailures'),
  };
}

function readStream(mapping: Resource, sourceArn: string, assembly: Assembly): StreamMapping {
  allowOnly(mapping, [...COMMON, ...STREAM]);
  const { properties } = mapping;
  const table = /:table\/([^/]+)\/stream\//.exec(sourceArn)?.[1];
  if (!table) refuse(mapping, `EventSourceArn ${sourceArn}`);
  const parallel = number(properties.ParallelizationFactor) ?? 1;
  if (parallel !== 1) refuse(mapping, `ParallelizationFactor ${parallel}`);
  const age = number(properties.MaximumRecordAgeInSeconds) ?? -1;
  if (age !== -1) refuse(mapping, `MaximumRecordAgeInSeconds ${age}`);
  const from = properties.StartingPosition;
  if (from !== 'TRIM_HORIZON' && from !== 'LATEST') refuse(mapping, `StartingPosition ${from}`);
  const retries = number(properties.MaximumRetryAttempts) ?? -1;
  const failureQueueArn = text(record(record(properties.DestinationConfig).OnFailure).Destination);
  if (failureQueueArn && assembly.byArn(failureQueueArn)?.type !== 'AWS::SQS::Queue') {
    refuse(mapping, `OnFailure ${failureQueueArn}`);
  }
  return {
    ...readCommon(mapping, sourceArn, assembly, 100),
    kind: 'stream',
    table,
    from,
    window: (number(properties.MaximumBatchingWindowInSeconds) ?? 0) * 1000,
    bisects: flag(properties.BisectBatchOnFunctionError),
    retries: retries < 0 ? Number.POSITIVE_INFINITY : retries,
    failureQueueArn,
  };
}

function readQueue(mapping: Resource, sourceArn: string, assembly: Assembly): QueueMapping {
  allowOnly(mapping, [...COMMON, 'ScalingConfig']);
  const { properties } = mapping;
  const window = number(properties.MaximumBatchingWindowInSeconds) ?? 0;
  if (window !== 0) refuse(mapping, `MaximumBatchingWindowInSeconds ${window}（队列）`);
  const queue = assembly.byArn(sourceArn);
  if (queue?.type !== 'AWS::SQS::Queue') refuse(mapping, `EventSourceArn ${sourceArn}`);
  const common = readCommon(mapping, sourceArn, assembly, 10);
  if (common.batchSize > 10) refuse(mapping, `BatchSize ${common.batchSize}`);
  const limit = number(record(properties.ScalingConfig).MaximumConcurrency);
  return {
    ...common,
    kind: 'queue',
    queueUrl: queue.ref,
    visibility: (number(queue.properties.VisibilityTimeout) ?? 30) * 1000,
    concurrency: Math.min(limit ?? QUEUE_CONCURRENCY, QUEUE_CONCURRENCY),
  };
}
