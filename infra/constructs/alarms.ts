import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

/** One alarm: what it measures, when it sounds, what it says. */
export interface AlarmRule {
  /** Last part of the alarm's name. */
  readonly name: string;
  readonly metric: IMetric;
  /** Sounds at this value or above (1, if neither is given). */
  readonly from?: number;
  /** Sounds below this value, or when nothing is heard at all. */
  readonly below?: number;
  /** A sentence for the operator: what happened, what it means, what to do. */
  readonly says: string;
  /** Heading of its section in docs/runbook.md; the alarm's name by itself. */
  readonly section?: string;
}

/** What the alarms need to know. */
export interface AlarmsProps {
  /** Leading part of every alarm's name. */
  readonly prefix: string;
  readonly action: IAlarmAction;
  readonly rules: readonly AlarmRule[];
}

/** All alarms of an installation; each tells the operator in a sentence what to do. */
export class Alarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.all = props.rules.map((rule) => {
      const liveness = rule.below !== undefined;
      const alarm = new Alarm(this, rule.name, {
        alarmName: `${props.prefix}-${rule.name}`,
        alarmDescription: `${rule.says}处置步骤见 docs/runbook.md“${rule.section ?? rule.name}”一节。`,
        metric: rule.metric,
        threshold: rule.below ?? rule.from ?? 1,
        evaluationPeriods: 1,
        comparisonOperator: liveness
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: liveness ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(props.action);
      return alarm;
    });
  }
}
