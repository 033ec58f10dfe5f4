import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

const FIVE_MINUTES = Duration.minutes(5);

/** When an alarm sounds. */
export interface AlarmRule {
  readonly metric: IMetric;
  /** Sounds at this value or above. */
  readonly from?: number;
  /** Sounds below this value, or when nothing is heard at all. */
  readonly below?: number;
  /** A sentence for the operator: what happened, what it means, what to do. */
  readonly says: string;
}

/** What the alarms need to know. */
export interface AlarmsProps {
  /** Leading part of every alarm's name. */
  readonly prefix: string;
  readonly action: IAlarmAction;
}

/** All alarms of an installation; each tells the operator in a sentence what to do. */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  private readonly props: AlarmsProps;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.props = props;
  }

  /** One alarm; `name` is the last part of its name. */
  add(name: string, rule: AlarmRule): Alarm {
    const liveness = rule.below !== undefined;
    const alarm = new Alarm(this, name, {
      alarmName: `${this.props.prefix}-${name}`,
      alarmDescription: rule.says,
      metric: rule.metric,
      threshold: rule.below ?? rule.from ?? 1,
      evaluationPeriods: 1,
      comparisonOperator: liveness
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: liveness ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.props.action);
    this.all.push(alarm);
    return alarm;
  }

  /** Sounds as soon as one message waits for an operator. */
  deadLetters(name: string, queue: IQueue, holds: string): void {
    this.add(name, {
      metric: queue.metricApproximateNumberOfMessagesVisible({
        period: FIVE_MINUTES,
        statistic: Stats.MAXIMUM,
      }),
      says: `死信队列 ${name} 中有${holds}，多次重试仍未成功。请查看函数日志，排除原因后把消息重新投递，不要直接删除。`,
    });
  }

  /** Errors and throttles of one function. */
  functionHealth(name: string, fn: LambdaFunction): void {
    this.add(`${name}-errors`, {
      metric: fn.metricErrors({ period: FIVE_MINUTES }),
      says: `函数 ${name} 五分钟内出现运行错误。请在它的日志中按 requestId 查找原因；能重试的会自动重试，仍失败的进入死信队列。`,
    });
    this.add(`${name}-throttles`, {
      metric: fn.metricThrottles({ period: FIVE_MINUTES }),
      says: `函数 ${name} 的并发达到账户上限，请求被拒绝或推迟。请查看并发用量，必要时申请提高 Lambda 并发配额。`,
    });
  }

  /** The reader of the events' stream falls behind. */
  streamAge(name: string, fn: LambdaFunction): void {
    this.add(`${name}-iterator-age`, {
      metric: fn.metric('IteratorAge', { period: FIVE_MINUTES, statistic: Stats.MAXIMUM }),
      from: Duration.minutes(5).toMilliseconds(),
      says: `函数 ${name} 处理事件已落后五分钟以上，页面或邮件不是最新。请查看它的错误日志；落后满 24 小时的事件将从流中消失，须用重建命令补齐视图。`,
    });
  }

  /** Executions that end otherwise than by reaching the end of their route. */
  machineHealth(machine: StateMachine): void {
    const metric = { period: FIVE_MINUTES };
    this.add('handling-failed', {
      metric: machine.metricFailed(metric),
      says: '有办理流程执行失败。该件的事实仍在事件表中；次日核对任务会自动接上，也可在控制台查看执行历史后手工恢复。',
    });
    this.add('handling-timed-out', {
      metric: machine.metricTimedOut(metric),
      says: '有办理流程执行超时。请按执行名称找到该件，核对它停在哪一步；次日核对任务会自动接上。',
    });
    this.add('handling-throttled', {
      metric: machine.metricThrottled(metric),
      says: '办理流程的状态转换被限流，各件推进变慢但不会丢失。若持续出现，请申请提高 Step Functions 配额。',
    });
  }

  /** Somebody changed what may only be added to. */
  historyRewritten(): void {
    this.add('history-rewritten', {
      metric: new Metric({
        namespace: 'Huiyin',
        metricName: 'HistoryRewritten',
        dimensionsMap: { service: 'huiyin' },
        period: Duration.minutes(1),
        statistic: Stats.SUM,
      }),
      says: '事件表中有记录被修改或删除，而历史只许追加。请立即保全 CloudTrail 日志，运行校验命令（npm run verify）找出被改的件，并报告负责人。',
    });
  }

  /** The daily jobs have not run. */
  jobsSilent(fn: LambdaFunction): void {
    this.add('schedules-silent', {
      metric: fn.metricInvocations({ period: Duration.days(1) }),
      below: 2,
      says: '过去一天每日任务（核对、清点到期）没有按时运行，到期提醒和催办可能遗漏。请检查定时计划是否启用，并手工补跑一次。',
    });
  }
}
