import { type App, Duration, Stack } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Backup } from '../constructs/backup.ts';
import { BundledFunction } from '../constructs/bundledFunction.ts';
import { type DailyJob, DailyJobs } from '../constructs/dailyJobs.ts';
import { queueName } from '../constructs/queueNames.ts';
import { DeadLetters } from '../constructs/queues.ts';
import { onMachines, onTable, throughKey } from '../constructs/rights.ts';
import {
  acknowledgeExecutions,
  machineArnPrefix,
  machineArns,
  onAllExecutions,
} from '../constructs/routeMachine.ts';
import { tableNames } from '../data.ts';
import type { DeadLetterQueues, Functions } from '../watched.ts';
import type { DataStack, SettingsProps } from './dataStack.ts';

/** Stack props with what the jobs work on. */
export interface SchedulesStackProps extends SettingsProps {
  readonly data: DataStack;
}

/** The reconciliation comes before the sweep, so that the sweep finds every item in a living execution. */
const JOBS: readonly DailyJob[] = [
  {
    name: 'daily-reconcile',
    description: '每天核对办理流程，把失去执行的件接上',
    cron: 'cron(0 6 * * ? *)',
    payload: { job: 'reconcile' },
  },
  {
    name: 'daily-sweep',
    description: '每天清点到期事项：开始、提醒、催办、升级',
    cron: 'cron(30 7 * * ? *)',
    payload: { job: 'sweep' },
  },
  {
    name: 'progress-rounds',
    description: '每天结束到期的调度并催办未回复的；每周按规定的日子启动一轮调度',
    cron: 'cron(45 7 * * ? *)',
    payload: { job: 'progress-rounds' },
  },
  {
    name: 'year-end',
    description: '每天看是否到了本地规定的日子：启动一年一次的年终督查',
    cron: 'cron(0 8 * * ? *)',
    payload: { job: 'year-end' },
  },
  {
    name: 'daily-digests',
    description: '每个工作日给局内每人发一份待办清单，每周给科室负责人和领导发在办清单',
    cron: 'cron(10 8 * * ? *)',
    payload: { job: 'digests' },
  },
];

/** In the night, when nobody writes. */
const EXPORT: DailyJob = {
  name: 'daily-export',
  description: '每天夜里把新事件导出到备份',
  cron: 'cron(30 1 * * ? *)',
  payload: { job: 'export' },
};

/** What the calendar sets going. */
export class SchedulesStack extends Stack {
  readonly runner: LambdaFunction;
  readonly functions: Functions;
  readonly deadLetters: DeadLetterQueues;

  constructor(scope: App, id: string, props: SchedulesStackProps) {
    super(scope, id, props);
    const { settings, data } = props;
    const failures = new DeadLetters(this, 'ScheduleFailures', {
      queueName: queueName(settings, 'schedule-failures'),
    }).queue;
    const jobs = new BundledFunction(this, 'Jobs', {
      settings,
      name: 'schedules',
      description: '回音：每日定时任务',
      timeout: Duration.seconds(300),
      environment: { ...tableNames(data), MACHINE_ARN_PREFIX: machineArnPrefix(settings) },
      deadLetters: failures,
      rights: [
        onTable(data.events, 'PutItem', 'Query'),
        onTable(data.views, 'GetItem', 'Query'),
        onTable(data.ledger, 'GetItem', 'PutItem', 'UpdateItem'),
        throughKey(data.key, 'dynamodb'),
        onMachines(machineArns(settings), 'ListExecutions'),
        onAllExecutions(settings, 'StopExecution', 'DescribeExecution'),
      ],
    });
    acknowledgeExecutions(jobs, settings);
    this.runner = jobs.function;
    const backup = new Backup(this, 'Backup', { settings, data, failures }).function;
    new DailyJobs(this, 'Daily', {
      group: settings.prefix,
      runner: this.runner,
      failures,
      jobs: [...JOBS, { ...EXPORT, runner: backup }],
    });
    this.functions = { schedules: this.runner, backup };
    this.deadLetters = {
      'schedule-failures': { queue: failures, holds: '没能启动或没能完成的定时任务' },
    };
  }
}
