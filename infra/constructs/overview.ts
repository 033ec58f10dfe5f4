import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

const PERIOD = { period: Duration.minutes(5) };

/** What the dashboard shows. */
export interface OverviewProps {
  readonly name: string;
  readonly alarms: readonly Alarm[];
  readonly functions: readonly LambdaFunction[];
  readonly streamReaders: readonly LambdaFunction[];
  readonly deadLetters: readonly IQueue[];
  readonly machines: readonly StateMachine[];
  readonly apiMetrics: readonly IMetric[];
  /** What happens in the work itself, a day at a time: title and metrics of each picture. */
  readonly work: Readonly<Record<string, readonly IMetric[]>>;
}

/** One page on which an operator sees whether everything runs. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, props: OverviewProps) {
    super(scope, id);
    const graph = (title: string, left: readonly IMetric[]) =>
      new GraphWidget({ title, left: [...left], width: 12, height: 6 });
    const { functions, machines } = props;
    new Dashboard(this, 'Dashboard', {
      dashboardName: props.name,
      defaultInterval: Duration.days(1),
      widgets: [
        [new AlarmStatusWidget({ title: '告警', alarms: [...props.alarms], width: 24, height: 6 })],
        Object.entries(props.work).map(([title, metrics]) => graph(title, metrics)),
        [
          graph('接口请求与错误', props.apiMetrics),
          graph(
            '办理流程',
            machines.flatMap((machine) => [
              machine.metricStarted(PERIOD),
              machine.metricSucceeded(PERIOD),
              machine.metricFailed(PERIOD),
              machine.metricTimedOut(PERIOD),
            ]),
          ),
        ],
        [
          graph(
            '函数错误',
            functions.map((fn) => fn.metricErrors(PERIOD)),
          ),
          graph(
            '函数耗时（毫秒）',
            functions.map((fn) => fn.metricDuration(PERIOD)),
          ),
        ],
        [
          graph(
            '事件处理落后（毫秒）',
            props.streamReaders.map((fn) =>
              fn.metric('IteratorAge', { ...PERIOD, statistic: 'Maximum' }),
            ),
          ),
          graph(
            '死信',
            props.deadLetters.map((queue) =>
              queue.metricApproximateNumberOfMessagesVisible(PERIOD),
            ),
          ),
        ],
      ],
    });
  }
}
