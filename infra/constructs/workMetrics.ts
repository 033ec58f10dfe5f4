import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';

/** Names that the functions give their metrics, and how they are called in pictures. */
const NAMES = {
  ItemsRegistered: '登记',
  ItemsConcluded: '办结',
  ItemsReturned: '退办',
  RatedSatisfied: '评价满意',
  RatedUnsatisfied: '评价不满意',
  RoundsOpened: '重办',
  UrgesIssued: '催办',
  UrgesEscalated: '催办提级',
  ExtensionsAsked: '申请延期',
  PromisesKept: '承诺兑现',
  MailsFailed: '邮件未送达',
  RoutesFailed: '流程失败',
  RoutesResumed: '流程接上',
  ItemsOverdue: '期限已过',
  ItemsWithoutExecution: '缺流程',
} as const;

/** A business metric. */
export type WorkMetric = keyof typeof NAMES;

/** A metric that the functions write in embedded metric format; `service` is a dimension that Powertools adds. */
export function workMetric(
  metricName: WorkMetric,
  period = Duration.days(1),
  statistic = Stats.SUM,
): Metric {
  return new Metric({
    ...{ namespace: 'Huiyin', metricName, label: NAMES[metricName], period, statistic },
    dimensionsMap: { service: 'huiyin' },
  });
}

const of = (...names: WorkMetric[]) => names.map((name) => workMetric(name));

/** What the dashboard shows of the work itself. */
export const workPictures = () => ({
  '每日登记、办结、退办': of('ItemsRegistered', 'ItemsConcluded', 'ItemsReturned'),
  每日评价与重办: of('RatedSatisfied', 'RatedUnsatisfied', 'RoundsOpened'),
  '每日催办、延期': of('UrgesIssued', 'UrgesEscalated', 'ExtensionsAsked', 'ItemsOverdue'),
  流程与邮件: of('RoutesFailed', 'RoutesResumed', 'ItemsWithoutExecution', 'MailsFailed'),
});
