import type { Assembly, Resource } from '../ports.ts';
import { allowOnly, number, record, refuse, text } from '../properties.ts';
import { type NextFiring, readExpression } from './expression.ts';

/** A schedule of EventBridge Scheduler. */
export interface Schedule {
  name: string;
  arn: string;
  /** As in the template, for people. */
  expression: string;
  next: NextFiring;
  functionArn: string;
  input: string;
  /** Retries after the first try. */
  retries: number;
  deadLetterArn?: string;
}

/** The enabled schedules; `from` (ms) is when they came to be, what is not implemented is refused. */
export function readSchedules(assembly: Assembly, from: number): Schedule[] {
  return assembly
    .byType('AWS::Scheduler::Schedule')
    .filter(({ properties }) => properties.State !== 'DISABLED')
    .map((schedule) => readSchedule(schedule, assembly, from));
}

function readSchedule(schedule: Resource, assembly: Assembly, from: number): Schedule {
  allowOnly(schedule, [
    ...['Name', 'Description', 'GroupName', 'State', 'FlexibleTimeWindow', 'KmsKeyArn'],
    ...['ScheduleExpression', 'ScheduleExpressionTimezone', 'Target'],
  ]);
  const { properties } = schedule;
  const window = text(record(properties.FlexibleTimeWindow).Mode) ?? 'OFF';
  if (window !== 'OFF') refuse(schedule, `FlexibleTimeWindow ${window}`);
  const target = record(properties.Target);
  allowOnly(
    schedule,
    ['Arn', 'RoleArn', 'Input', 'RetryPolicy', 'DeadLetterConfig'],
    target,
    'Target.',
  );
  const functionArn = text(target.Arn) ?? '';
  if (assembly.byArn(functionArn)?.type !== 'AWS::Lambda::Function') {
    refuse(schedule, `目标 ${functionArn}`);
  }
  const expression = text(properties.ScheduleExpression) ?? '';
  const timezone = text(properties.ScheduleExpressionTimezone) ?? 'UTC';
  return {
    name: schedule.ref,
    arn: schedule.arn,
    expression: `${expression} ${timezone}`,
    next: readExpression({
      ...{ expression, timezone, from },
      refuse: (feature) => refuse(schedule, feature),
    }),
    functionArn,
    input: text(target.Input) ?? '{}',
    retries: number(record(target.RetryPolicy).MaximumRetryAttempts) ?? 185,
    deadLetterArn: text(record(target.DeadLetterConfig).Arn),
  };
}
