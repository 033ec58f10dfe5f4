import { type App, CfnOutput, Fn, Stack } from 'aws-cdk-lib';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Carrier } from '../constructs/carrier.ts';
import { MailOutcomes } from '../constructs/mailOutcomes.ts';
import { Advance, Mail } from '../constructs/queueReaders.ts';
import { StreamReaders } from '../constructs/streamReaders.ts';
import { Workflow } from '../constructs/workflow.ts';
import type { DeadLetterQueues, Functions } from '../watched.ts';
import type { ApiStack } from './apiStack.ts';
import type { DataStack, SettingsProps } from './dataStack.ts';

/** Stack props with what the workflow builds on. */
export interface WorkflowStackProps extends SettingsProps {
  readonly data: DataStack;
  readonly api: ApiStack;
}

/** The state machines and the reactions to events: views, hand-on, progress, mail. */
export class WorkflowStack extends Stack {
  /** By route. */
  readonly machines: Record<string, StateMachine>;
  readonly streamReaders: Functions;
  readonly functions: Functions;
  readonly deadLetters: DeadLetterQueues;

  constructor(scope: App, id: string, props: WorkflowStackProps) {
    super(scope, id, props);
    const { settings, data, api } = props;
    this.addStackDependency(api);

    const workflow = new Workflow(this, 'Workflow', { settings, data });
    this.machines = workflow.machines;
    const advance = new Advance(this, 'Advance', { settings, data });
    const carrier = new Carrier(this, 'Carrier', { settings });
    const mail = new Mail(this, 'Mail', {
      settings,
      data,
      carrier,
      publicUrl: Fn.importValue(api.publicUrlExport),
    });
    // A mail server says what it takes and nothing of what becomes of it.
    const { configurationSet } = carrier;
    const outcomes =
      configurationSet &&
      new MailOutcomes(this, 'MailOutcomes', { settings, data, configurationSet });
    const stream = new StreamReaders(this, 'Stream', {
      settings,
      data,
      advanceQueue: advance.queue.queue,
      mailQueue: mail.queue.queue,
    });
    this.streamReaders = { views: stream.views, relay: stream.relay };
    this.functions = {
      workflow: workflow.tasks,
      ...this.streamReaders,
      advance: advance.function,
      mail: mail.function,
      ...(outcomes ? { 'mail-outcome': outcomes.function } : {}),
    };
    this.deadLetters = {
      'advance-failures': { queue: advance.queue.deadLetters, holds: '没能推进办理流程的事件' },
      'mail-failures': {
        queue: mail.queue.deadLetters,
        holds: '多次没能发出的邮件（各件已标“邮件未送达”，经办人已得到通知）',
      },
      'stream-failures': { queue: stream.failures, holds: '没能更新视图或转交的事件批次' },
      ...(outcomes
        ? { 'rule-failures': { queue: outcomes.failures, holds: '没能记录的邮件送达结果' } }
        : {}),
    };
    for (const [route, machine] of Object.entries(this.machines)) {
      new CfnOutput(this, `Machine-${route}`, { value: machine.stateMachineArn });
    }
  }
}
