import { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { AlarmRule } from './alarms.ts';
import { workMetric } from './workMetrics.ts';

const FIVE_MINUTES = { period: Duration.minutes(5) };

/** Sounds as soon as one message waits for an operator; `holds` says what the messages are. */
export function deadLetters(name: string, queue: IQueue, holds: string): AlarmRule {
  return {
    name,
    metric: queue.metricApproximateNumberOfMessagesVisible({
      ...FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    }),
    says: `死信队列 ${name} 中有${holds}，多次重试仍未成功。请查看函数日志，排除原因后把消息重新投递，不要直接删除。`,
  };
}

/** Errors and throttles of one function. */
export function functionHealth(name: string, fn: LambdaFunction): AlarmRule[] {
  return [
    {
      name: `${name}-errors`,
      metric: fn.metricErrors(FIVE_MINUTES),
      section: '*-errors',
      says: `函数 ${name} 五分钟内出现运行错误。请在它的日志中按 requestId 查找原因；能重试的会自动重试，仍失败的进入死信队列。`,
    },
    {
      name: `${name}-throttles`,
      metric: fn.metricThrottles(FIVE_MINUTES),
      section: '*-throttles',
      says: `函数 ${name} 的并发达到账户上限，请求被拒绝或推迟。请查看并发用量，必要时申请提高 Lambda 并发配额。`,
    },
  ];
}

/** A reader of the events' stream falls behind. */
export function streamAge(name: string, fn: LambdaFunction): AlarmRule {
  return {
    name: `${name}-iterator-age`,
    metric: fn.metric('IteratorAge', { ...FIVE_MINUTES, statistic: Stats.MAXIMUM }),
    from: Duration.minutes(5).toMilliseconds(),
    section: '*-iterator-age',
    says: `函数 ${name} 处理事件已落后五分钟以上，页面或邮件不是最新。请查看它的错误日志；落后满 24 小时的事件将从流中消失，须用重建命令补齐视图。`,
  };
}

/** Executions that end otherwise than by reaching the end of their route, and a machine held back. */
export function machineHealth(route: string, machine: StateMachine): AlarmRule[] {
  return [
    {
      name: `${route}-failed`,
      metric: machine.metricFailed(FIVE_MINUTES),
      section: '*-failed',
      says: '有办理流程执行失败。该件的事实仍在事件表中；次日核对任务会自动接上，也可在控制台查看执行历史后手工恢复。',
    },
    {
      name: `${route}-timed-out`,
      metric: machine.metricTimedOut(FIVE_MINUTES),
      section: '*-timed-out',
      says: '有办理流程执行超时。请按执行名称找到该件，核对它停在哪一步；次日核对任务会自动接上。',
    },
    {
      name: `${route}-throttled`,
      metric: machine.metricThrottled(FIVE_MINUTES),
      section: '*-throttled',
      says: '办理流程的状态转换被限流，各件推进变慢但不会丢失。若持续出现，请申请提高 Step Functions 配额。',
    },
  ];
}

/** Somebody changed what may only be added to; the relay function counts it from the events' stream. */
export function historyRewritten(): AlarmRule {
  return {
    name: 'history-rewritten',
    metric: new Metric({
      namespace: 'Huiyin',
      metricName: 'HistoryRewritten',
      dimensionsMap: { service: 'huiyin' },
      period: Duration.minutes(1),
      statistic: Stats.SUM,
    }),
    says: '事件表中有记录被修改或删除，而历史只许追加。请立即保全 CloudTrail 日志，运行校验命令（npm run verify）找出被改的件，并报告负责人。',
  };
}

/** No daily job ran for a day. */
export function jobsSilent(fn: LambdaFunction): AlarmRule {
  return {
    name: 'schedules-silent',
    metric: fn.metricInvocations({ period: Duration.days(1) }),
    below: 1,
    says: '过去一天没有运行任何每日任务（核对流程、清点到期），到期提醒和催办可能遗漏。请检查定时计划是否启用，并手工补跑一次；新部署后首次运行之前出现属正常。',
  };
}

/** Streams have been waiting for the export: the backup is not of yesterday. */
export function backupBehind(queue: IQueue): AlarmRule {
  return {
    name: 'backup-behind',
    metric: queue.metricApproximateAgeOfOldestMessage({
      period: Duration.hours(1),
      statistic: Stats.MAXIMUM,
    }),
    from: Duration.days(2).toSeconds(),
    says: '有事件两天以上没有导出到备份。请查看 backup 函数的日志并手工运行一次；满 14 天仍未导出的，须等该件再有变化时才会补上。',
  };
}

/** The reconciliation found many items without a living execution. */
export function executionsLost(): AlarmRule {
  return {
    name: 'executions-lost',
    metric: workMetric('ItemsWithoutExecution', Duration.hours(1)),
    from: 10,
    says: '核对发现十件以上没有活着的流程，已从记录的那一步接上。若不是刚升级或刚恢复，请查明它们为什么停下。',
  };
}

/** Many mails did not arrive within a day. */
export function mailsFailing(): AlarmRule {
  return {
    name: 'mails-failing',
    metric: workMetric('MailsFailed'),
    from: 10,
    says: '一天内有十封以上邮件没有送达，代表、协办单位可能没有收到通知。请看是发件信誉、邮件服务器还是名册地址的问题，并让经办逐封处理。',
  };
}

/** Requests that failed through our fault. */
export function serverErrors(metric: IMetric): AlarmRule {
  return {
    name: 'api-server-errors',
    metric,
    says: '接口五分钟内有请求以 5xx 失败。请在接口访问日志中按 requestId 找到它，再看对应函数的日志。',
  };
}
