import { type App, Duration, Stack } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import * as rules from '../constructs/alarmRules.ts';
import { Alarms } from '../constructs/alarms.ts';
import { AlarmTopic } from '../constructs/alarmTopic.ts';
import { Overview } from '../constructs/overview.ts';
import { workPictures } from '../constructs/workMetrics.ts';
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
    const functions = { ...api.functions, ...workflow.functions, ...schedules.functions };
    const deadLetters = Object.entries({ ...workflow.deadLetters, ...schedules.deadLetters });
    const streamReaders = Object.entries(workflow.streamReaders);
    const period = Duration.minutes(5);
    const serverErrors = api.web.metricServerError({ period, statistic: Stats.SUM });

    const { action } = new AlarmTopic(this, 'Alarm', { key: data.key });
    const alarms = new Alarms(this, 'Alarms', {
      prefix: settings.prefix,
      action,
      rules: [
        ...deadLetters.map(([name, { queue, holds }]) => rules.deadLetters(name, queue, holds)),
        ...Object.entries(functions).flatMap(([name, fn]) => rules.functionHealth(name, fn)),
        ...streamReaders.map(([name, fn]) => rules.streamAge(name, fn)),
        ...Object.entries(workflow.machines).flatMap(([route, machine]) =>
          rules.machineHealth(route, machine),
        ),
        rules.historyRewritten(),
        rules.jobsSilent(schedules.runner),
        rules.backupBehind(data.backupQueue),
        rules.executionsLost(),
        rules.mailsFailing(),
        rules.serverErrors(serverErrors),
      ],
    });
    new Overview(this, 'Overview', {
      name: settings.prefix,
      alarms: alarms.all,
      functions: Object.values(functions),
      streamReaders: streamReaders.map(([, fn]) => fn),
      deadLetters: deadLetters.map(([, { queue }]) => queue),
      machines: Object.values(workflow.machines),
      work: workPictures(),
      apiMetrics: [api.web.metricCount({ period }), serverErrors],
    });
  }
}
