import { Aws } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { sendTo } from './rights.ts';

/** One job and when it runs. */
export interface DailyJob {
  readonly name: string;
  readonly description: string;
  /** EventBridge Scheduler's cron, read in Asia/Shanghai. */
  readonly cron: string;
  /** What the function is handed. */
  readonly payload: Readonly<Record<string, string>>;
  /** A function of its own, where it is not the common one. */
  readonly runner?: IFunction;
}

/** What the schedules need to know. */
export interface DailyJobsProps {
  readonly group: string;
  readonly runner: IFunction;
  /** Takes the calls that Scheduler could not deliver. */
  readonly failures: IQueue;
  readonly jobs: readonly DailyJob[];
}

/** Jobs that EventBridge Scheduler starts by Beijing time. */
export class DailyJobs extends Construct {
  constructor(scope: Construct, id: string, props: DailyJobsProps) {
    super(scope, id);
    const { runner, failures } = props;
    const group = new CfnScheduleGroup(this, 'Group', { name: props.group });
    const role = new Role(this, 'Role', {
      description: 'Role of the Huiyin schedules',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      inlinePolicies: {
        rights: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['lambda:InvokeFunction'],
              resources: [
                ...new Set([runner, ...props.jobs.flatMap((job) => job.runner ?? [])]),
              ].map((fn) => fn.functionArn),
            }),
            sendTo(failures),
          ],
        }),
      },
    });
    for (const job of props.jobs) {
      new CfnSchedule(this, job.name, {
        name: job.name,
        groupName: group.ref,
        description: job.description,
        scheduleExpression: job.cron,
        scheduleExpressionTimezone: 'Asia/Shanghai',
        flexibleTimeWindow: { mode: 'OFF' },
        state: 'ENABLED',
        target: {
          arn: (job.runner ?? runner).functionArn,
          roleArn: role.roleArn,
          input: JSON.stringify(job.payload),
          retryPolicy: { maximumRetryAttempts: 10, maximumEventAgeInSeconds: 6 * 3600 },
          deadLetterConfig: { arn: failures.queueArn },
        },
      });
    }
  }
}
