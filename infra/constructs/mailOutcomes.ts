import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type Data, tableNames } from '../data.ts';
import type { Settings } from '../settings.ts';
import { BundledFunction } from './bundledFunction.ts';
import { queueName } from './queueNames.ts';
import { DeadLetters } from './queues.ts';
import { onTable, throughKey } from './rights.ts';

/** What recording outcomes needs to know. */
export interface MailOutcomesProps {
  readonly settings: Settings;
  readonly data: Data;
  /** Only mail that was sent with it is ours; others may use SES in the same account. */
  readonly configurationSet: string;
}

/** Records what became of every mail, and flags on the item those that did not arrive. */
export class MailOutcomes extends Construct {
  readonly function: LambdaFunction;
  /** Outcomes that could not be handed over or not be recorded. */
  readonly failures: Queue;

  constructor(scope: Construct, id: string, props: MailOutcomesProps) {
    super(scope, id);
    const { settings, data, configurationSet } = props;
    this.failures = new DeadLetters(this, 'RuleFailures', {
      queueName: queueName(settings, 'rule-failures'),
    }).queue;
    this.function = new BundledFunction(this, 'Function', {
      settings,
      name: 'mail-outcome',
      description: '回音：记录邮件送达结果',
      timeout: Duration.seconds(10),
      environment: tableNames(data),
      deadLetters: this.failures,
      rights: [
        onTable(data.events, 'Query', 'PutItem'),
        onTable(data.views, 'GetItem'),
        onTable(data.ledger, 'UpdateItem'),
        throughKey(data.key, 'dynamodb'),
      ],
    }).function;
    new Rule(this, 'Rule', {
      description: '回音：邮件的发出、送达、退信、投诉结果',
      eventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [configurationSet] } } },
      },
      targets: [
        new LambdaTarget(this.function, { deadLetterQueue: this.failures, retryAttempts: 10 }),
      ],
    });
  }
}
