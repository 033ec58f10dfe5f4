import { type App, Duration, Stack } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Alarms } from '../constructs/alarms.ts';
import { AlarmTopic } from '../constructs/alarmTopic.ts';
import { Overview } from '../constructs/overview.ts';
import type { ApiStack } from './apiStack.ts';
import type { DataStack, SettingsProps } from './dataStack.ts';
import type { SchedulesStack } from './schedulesStack.ts';
import type { WorkflowStack } from './workflowStack.ts';

/** Stack props with everything that is watched. */
export interface ObservabilityStackProps extends SettingsProps {
  readonly data: DataStack;
  readonly api: ApiStack;
  readonly workflow: WorkflowStack;
  readonly schedules: SchedulesStack;
}

/** Alarms, the topic they go to, and the page that shows them. */
export class ObservabilityStack extends Stack {
  constructor(scope: App, id: string, props: ObservabilityStackProps) {
    super(scope, id, props);
    const { settings, data, api, workflow, schedules } = props;
    const { action } = new AlarmTopic(this, 'Alarm', { key: data.key });
    const alarms = new Alarms(this, 'Alarms', { prefix: settings.prefix, action });

    const deadLetters = { ...workflow.deadLetters, ...schedules.deadLetters };
    for (const [name, { queue, holds }] of Object.entries(deadLetters)) {
      alarms.deadLetters(name, queue, holds);
    }
    const functions = { ...api.functions, ...workflow.functions, ...schedules.functions };
    for (const [name, fn] of Object.entries(functions)) alarms.functionHealth(name, fn);
    for (const [name, fn] of Object.entries(workflow.streamReaders)) alarms.streamAge(name, fn);
    alarms.machineHealth(workflow.machine);
    alarms.historyRewritten();
    alarms.jobsSilent(schedules.runner);

    const period = Duration.minutes(5);
    const serverErrors = api.web.metricServerError({ period, statistic: Stats.SUM });
    alarms.add('api-server-errors', {
      metric: serverErrors,
      says: '接口五分钟内有请求以 5xx 失败。请在接口访问日志中按 requestId 找到它，再看对应函数的日志。',
    });

    new Overview(this, 'Overview', {
      name: settings.prefix,
      alarms: alarms.all,
      functions: Object.values(functions),
      streamReaders: Object.values(workflow.streamReaders),
      deadLetters: Object.values(deadLetters).map(({ queue }) => queue),
      machine: workflow.machine,
      apiMetrics: [api.web.metricCount({ period }), serverErrors],
    });
  }
}
