import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Data } from '../data.ts';
import type { Settings } from '../settings.ts';
import { BundledFunction } from './bundledFunction.ts';
import { readStream } from './eventSources.ts';
import { queueName } from './queueNames.ts';
import { DeadLetters } from './queues.ts';
import { onStream, onTable, sendTo, throughKey } from './rights.ts';

/** What the readers of the events' stream need to know. */
export interface StreamReadersProps {
  readonly settings: Settings;
  readonly data: Data;
  readonly advanceQueue: Queue;
  readonly mailQueue: Queue;
}

/**
 * The two readers that DynamoDB allows a shard of a stream: one keeps the views, one hands each event on
 * to the queues of the other reactions.
 */
export class StreamReaders extends Construct {
  readonly views: LambdaFunction;
  readonly relay: LambdaFunction;
  /** Batches of the stream that failed on every attempt. */
  readonly failures: Queue;

  constructor(scope: Construct, id: string, props: StreamReadersProps) {
    super(scope, id);
    const { settings, data, advanceQueue, mailQueue } = props;
    this.failures = new DeadLetters(this, 'StreamFailures', {
      queueName: queueName(settings, 'stream-failures'),
    }).queue;
    this.views = new BundledFunction(this, 'Views', {
      settings,
      name: 'views',
      description: '回音：由事件更新视图',
      timeout: Duration.seconds(30),
      environment: { EVENTS_TABLE: data.events.tableName, VIEWS_TABLE: data.views.tableName },
      rights: [
        onTable(data.events, 'Query'),
        onStream(data.events),
        onTable(data.views, 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'),
        throughKey(data.key, 'dynamodb'),
        sendTo(this.failures),
      ],
    }).function;
    this.relay = new BundledFunction(this, 'Relay', {
      settings,
      name: 'relay',
      description: '回音：把事件转交推进、邮件和备份队列',
      timeout: Duration.seconds(30),
      environment: {
        ADVANCE_QUEUE_URL: advanceQueue.queueUrl,
        MAIL_QUEUE_URL: mailQueue.queueUrl,
        BACKUP_QUEUE_URL: data.backupQueue.queueUrl,
      },
      rights: [
        onStream(data.events),
        throughKey(data.key, 'dynamodb'),
        sendTo(advanceQueue, mailQueue, data.backupQueue, this.failures),
      ],
    }).function;
    for (const [name, reader] of Object.entries({ Views: this.views, Relay: this.relay })) {
      readStream(this, `${name}Stream`, { reader, table: data.events, failures: this.failures });
    }
  }
}
