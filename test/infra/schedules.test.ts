import { expect, it } from 'vitest';
import { render } from './render.ts';
import { Resources } from './synthesize.ts';

const schedules = new Resources().of('AWS::Scheduler::Schedule');

it('runs the daily jobs by Beijing time, the reconciliation before the sweep', () => {
  const jobs = schedules.map(({ Properties }) => {
    const { Input } = Properties.Target as { Input: string };
    return [Properties.Name, Properties.ScheduleExpression, JSON.parse(Input)];
  });
  expect(jobs).toEqual([
    ['daily-reconcile', 'cron(0 6 * * ? *)', { job: 'reconcile' }],
    ['daily-sweep', 'cron(30 7 * * ? *)', { job: 'sweep' }],
    ['progress-rounds', 'cron(45 7 * * ? *)', { job: 'progress-rounds' }],
    ['year-end', 'cron(0 8 * * ? *)', { job: 'year-end' }],
    ['daily-digests', 'cron(10 8 * * ? *)', { job: 'digests' }],
    ['daily-export', 'cron(30 1 * * ? *)', { job: 'export' }],
  ]);
});

it.each(schedules.map(({ Properties }) => [String(Properties.Name), Properties] as const))(
  '%s is retried and then kept',
  (name, properties) => {
    expect(properties).toMatchObject({
      ScheduleExpressionTimezone: 'Asia/Shanghai',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: { RetryPolicy: { MaximumRetryAttempts: 10 } },
    });
    const { Arn, DeadLetterConfig } = properties.Target as {
      Arn: unknown;
      DeadLetterConfig: { Arn: unknown };
    };
    const runner =
      name === 'daily-export' ? /^<BackupFunction\w+\.Arn>$/ : /^<JobsFunction\w+\.Arn>$/;
    expect(render(Arn)).toMatch(runner);
    expect(render(DeadLetterConfig.Arn)).toMatch(/^<ScheduleFailures\w+\.Arn>$/);
  },
);
