import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

/** Where messages wait for an operator after every retry has failed; kept as long as SQS allows. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: { readonly queueName: string }) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      queueName: props.queueName,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const last = 'This is the dead-letter queue: an operator empties it, called by its alarm.';
    acknowledge(this.queue, 'AwsSolutions-SQS3', last);
    acknowledge(this.queue, 'Serverless-SQSRedrivePolicy', last);
  }
}

/** What a work queue needs to know. */
export interface WorkQueueProps {
  /** Physical name; that of its dead letters ends in `-failures`. */
  readonly queueName: string;
  /** Timeout of the function that works it off; a message stays hidden for six times as long. */
  readonly consumerTimeout: Duration;
  /** How often a message is handed out before it goes to the dead letters; five times by default. */
  readonly mostReceives?: number;
}

/** A queue that a function works off; what fails too often goes to its dead letters. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    const { queueName } = props;
    this.deadLetters = new DeadLetters(this, 'DeadLetters', {
      queueName: `${queueName}-failures`,
    }).queue;
    this.queue = new Queue(this, 'Queue', {
      queueName,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(props.consumerTimeout.toSeconds() * 6),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.mostReceives ?? 5 },
    });
  }
}

/** What waits for the next export. Nothing else is told of it: an alarm looks at the age of the oldest message. */
export class BackupQueue extends Construct {
  readonly queue: Queue;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly queueName: string; readonly exportTimeout: Duration },
  ) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      queueName: props.queueName,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(props.exportTimeout.toSeconds() * 2),
      retentionPeriod: Duration.days(14),
    });
    const pulled =
      'The daily export pulls it and leaves what it could not write for the next run; its age has an alarm.';
    acknowledge(this.queue, 'AwsSolutions-SQS3', pulled);
    acknowledge(this.queue, 'Serverless-SQSRedrivePolicy', pulled);
  }
}
