/**
 * `node infra/app.ts [-c key=value …]`: writes the templates to cdk.out, offline and for no particular
 * account. The CDK's own CLI runs the same file (cdk.json).
 */
import { parseArgs } from 'node:util';
import { App } from 'aws-cdk-lib';
import { BadProfile } from '../scripts/profiles.ts';
import { frontOf } from './front.ts';
import { FEATURE_FLAGS, settingsOf } from './settings.ts';
import { ApiStack } from './stacks/apiStack.ts';
import { DataStack } from './stacks/dataStack.ts';
import { FirewallStack } from './stacks/firewallStack.ts';
import { FrontStack } from './stacks/frontStack.ts';
import { ObservabilityStack } from './stacks/observabilityStack.ts';
import { SchedulesStack } from './stacks/schedulesStack.ts';
import { WorkflowStack } from './stacks/workflowStack.ts';
import { BadStage } from './stages.ts';

/** What a caller may choose; the context keys are those of `Settings`, and `validate`. */
export interface AppOptions {
  /** Folder of the cloud assembly; else the CLI's, else cdk.out. */
  readonly outdir?: string;
  readonly context?: Readonly<Record<string, string>>;
}

/** The whole app, not yet synthesized. */
export function createApp(options: AppOptions = {}): App {
  const app = new App({
    outdir: options.outdir ?? process.env.CDK_OUTDIR ?? 'cdk.out',
    context: { ...FEATURE_FLAGS, ...options.context },
    analyticsReporting: false,
    treeMetadata: false,
    // Checking every property against CloudFormation's schemas is two thirds of a synth's time; whoever
    // only starts what has been checked already leaves it out with `-c validate=false`.
    builtinCloudFormationValidation: options.context?.validate !== 'false',
  });
  const settings = settingsOf(app);
  const named = (name: string) => ({ settings, stackName: `${settings.prefix}-${name}` });
  const data = new DataStack(app, 'Data', named('data'));
  const front = frontOf(app, settings);
  const api = new ApiStack(app, 'Api', { ...named('api'), data, front });
  const workflow = new WorkflowStack(app, 'Workflow', { ...named('workflow'), data, api });
  const schedules = new SchedulesStack(app, 'Schedules', {
    ...named('schedules'),
    data,
  });
  schedules.addStackDependency(workflow);
  new ObservabilityStack(app, 'Observability', {
    ...named('observability'),
    data,
    api,
    workflow,
    schedules,
  });
  if (front.kind === 'cloudfront') {
    const firewall = new FirewallStack(app, 'Firewall', named('firewall'));
    const { apiUrlExport } = api;
    new FrontStack(app, 'Front', {
      ...named('front'),
      ...{ front, apiUrlExport, firewall },
    }).addStackDependency(api);
  }
  return app;
}

/** `-c key=value` arguments as an object. */
function contextOf(args: readonly string[]): Record<string, string> {
  const { values } = parseArgs({
    args: [...args],
    options: { context: { type: 'string', short: 'c', multiple: true } },
  });
  return Object.fromEntries(
    (values.context ?? []).map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new Error(`-c 需要 key=value，得到「${pair}」`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

if (import.meta.main) {
  try {
    createApp({ context: contextOf(process.argv.slice(2)) }).synth();
  } catch (error) {
    if (!(error instanceof BadProfile || error instanceof BadStage)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
