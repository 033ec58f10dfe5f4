import { describe, expect, it } from 'vitest';
import { identityStatements } from './policies.ts';
import { Resources } from './synthesize.ts';

const resources = new Resources();
const queues = resources.of('AWS::SQS::Queue');
const policies = JSON.stringify(resources.of('AWS::SQS::QueuePolicy'));
const isFailures = (id: string) => /DeadLetters|Failures/.test(id);

describe('queues', () => {
  it('are the two of the reactions, that of the export, and five for what failed', () => {
    expect(queues.filter(({ id }) => !isFailures(id))).toHaveLength(3);
    expect(queues.filter(({ id }) => isFailures(id))).toHaveLength(5);
  });

  it.each(queues.map((queue) => [queue.id, queue] as const))(
    '%s is encrypted, over TLS only',
    (id, queue) => {
      expect(queue.Properties.SqsManagedSseEnabled).toBe(true);
      expect(policies).toContain(`"aws:SecureTransport":"false"`);
      expect(policies).toContain(id);
    },
  );

  it('are those, by name and one by one, that the API may count', () => {
    const names = queues.map(({ Properties }) => Properties.QueueName);
    const api = resources
      .of('AWS::Lambda::Function')
      .find(({ Properties }) => Properties.FunctionName === 'huiyin-dev-api');
    const variables = (api?.Properties.Environment as { Variables?: Record<string, string> })
      ?.Variables;
    const QUEUES = variables?.QUEUES;
    expect(
      QUEUES?.split(',')
        .map((name) => `huiyin-dev-${name}`)
        .sort(),
    ).toEqual(names.sort());
    const counting = identityStatements(resources)
      .filter(({ actions }) => actions.join() === 'sqs:GetQueueAttributes')
      .flatMap(({ resources: on }) => on.map((arn) => arn.slice(arn.lastIndexOf(':') + 1)));
    expect(counting.sort()).toEqual(names);
  });

  it('give up a message after five tries, a mail after twenty, to a dead-letter queue of their own', () => {
    const worked = queues.filter(({ id: each }) => !isFailures(each) && !each.startsWith('Backup'));
    for (const { id, Properties } of worked) {
      expect(Properties).toMatchObject({
        VisibilityTimeout: 180,
        RedrivePolicy: { maxReceiveCount: id.startsWith('Mail') ? 20 : 5 },
      });
      expect(JSON.stringify(Properties.RedrivePolicy)).toMatch(/DeadLetters/);
    }
  });

  it('keep what waits for the export for 14 days, and call an operator after two', () => {
    const [waiting] = queues.filter(({ id }) => id.startsWith('BackupQueue'));
    expect(waiting?.Properties).toMatchObject({
      MessageRetentionPeriod: 1_209_600,
      VisibilityTimeout: 1800,
    });
    const alarm = resources
      .of('AWS::CloudWatch::Alarm')
      .find(({ Properties }) => Properties.AlarmName === 'huiyin-dev-backup-behind');
    expect(alarm?.Properties).toMatchObject({
      MetricName: 'ApproximateAgeOfOldestMessage',
      Threshold: 172_800,
    });
  });

  it('tell the mail function after how many tries it has to give a mail up', () => {
    const mail = resources
      .of('AWS::Lambda::Function')
      .find(({ Properties }) => Properties.FunctionName === 'huiyin-dev-mail');
    expect(JSON.stringify(mail?.Properties.Environment)).toContain('"MOST_RECEIVES":"20"');
  });

  it('keep what failed for 14 days, and call an operator at the first message', () => {
    const alarms = resources.of('AWS::CloudWatch::Alarm');
    for (const queue of queues.filter(({ id }) => isFailures(id))) {
      expect(queue.Properties.MessageRetentionPeriod).toBe(1_209_600);
      const alarm = alarms.find(({ Properties }) =>
        JSON.stringify(Properties.Dimensions)?.includes(queue.id),
      );
      expect(alarm?.Properties, queue.id).toMatchObject({
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      });
    }
  });
});
