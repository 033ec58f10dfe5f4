import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { type Data, tableNames } from '../data.ts';
import type { Settings } from '../settings.ts';
import { BundledFunction } from './bundledFunction.ts';
import type { Carrier } from './carrier.ts';
import { readQueue } from './eventSources.ts';
import { queueName } from './queueNames.ts';
import { WorkQueue } from './queues.ts';
import { onMachines, onTable, throughKey, workOff } from './rights.ts';
import {
  acknowledgeExecutions,
  machineArnPrefix,
  machineArns,
  onAllExecutions,
} from './routeMachine.ts';

const TIMEOUT = Duration.seconds(30);

/**
 * Twenty tries, one every three minutes: a provider may be away for an hour, or fail every second time, before
 * a mail is given up.
 */
const MAIL_RECEIVES = 20;

/** What the reactions that work off a queue need to know. */
export interface ReactionProps {
  readonly settings: Settings;
  readonly data: Data;
}

/** Tells the state machines what people did: starts executions and hands in their tokens. */
export class Advance extends Construct {
  readonly queue: WorkQueue;
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: ReactionProps) {
    super(scope, id);
    const { settings, data } = props;
    this.queue = new WorkQueue(this, 'Queue', {
      queueName: queueName(settings, 'advance'),
      consumerTimeout: TIMEOUT,
    });
    const advance = new BundledFunction(this, 'Function', {
      settings,
      name: 'advance',
      description: '回音：推进办理流程',
      timeout: TIMEOUT,
      environment: { ...tableNames(data), MACHINE_ARN_PREFIX: machineArnPrefix(settings) },
      rights: [
        onTable(data.events, 'GetItem', 'Query'),
        onTable(data.views, 'GetItem'),
        onTable(data.ledger, 'GetItem', 'DeleteItem'),
        throughKey(data.key, 'dynamodb'),
        workOff(this.queue.queue),
        onMachines(machineArns(settings), 'StartExecution', 'SendTaskSuccess'),
        onAllExecutions(settings, 'StopExecution'),
      ],
    });
    acknowledgeExecutions(advance, settings);
    this.function = advance.function;
    readQueue(this, 'Source', { reader: this.function, queue: this.queue.queue });
  }
}

/** What mailing needs to know. */
export interface MailProps extends ReactionProps {
  readonly carrier: Carrier;
  readonly publicUrl: string;
}

/** Sends the mails that an event calls for, slowly enough for the carrier's quota. */
export class Mail extends Construct {
  readonly queue: WorkQueue;
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: MailProps) {
    super(scope, id);
    const { settings, data, carrier, publicUrl } = props;
    this.queue = new WorkQueue(this, 'Queue', {
      queueName: queueName(settings, 'mail'),
      consumerTimeout: TIMEOUT,
      mostReceives: MAIL_RECEIVES,
    });
    this.function = new BundledFunction(this, 'Function', {
      settings,
      name: 'mail',
      description: '回音：发送邮件',
      timeout: TIMEOUT,
      environment: {
        ...tableNames(data),
        ...carrier.environment,
        PUBLIC_BASE_URL: publicUrl,
        MOST_RECEIVES: String(MAIL_RECEIVES),
      },
      rights: [
        onTable(data.events, 'GetItem', 'Query', 'PutItem'),
        onTable(data.views, 'GetItem'),
        onTable(data.ledger, 'GetItem', 'PutItem', 'UpdateItem'),
        throughKey(data.key, 'dynamodb'),
        workOff(this.queue.queue),
        carrier.rights,
      ],
    }).function;
    readQueue(this, 'Source', { reader: this.function, queue: this.queue.queue, concurrency: 2 });
  }
}
