import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings.ts';
import { keptLog } from './keptLog.ts';
import { sendTo, sendTraces } from './rights.ts';

/** What a function needs to know. */
export interface BundledFunctionProps {
  readonly settings: Settings;
  /** Name of the bundle and of the function. */
  readonly name: string;
  readonly description: string;
  readonly timeout: Duration;
  /** MB; Lambda's share of CPU follows it. */
  readonly memory?: number;
  /** Beyond what every function gets. */
  readonly environment: Readonly<Record<string, string>>;
  /** Everything that the function may do, apart from writing its own log. */
  readonly rights: readonly PolicyStatement[];
  /** Where asynchronous calls go that failed on every attempt. */
  readonly deadLetters?: IQueue;
}

/** A function from its bundle, with a log group and a role of its own. */
export class BundledFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: BundledFunctionProps) {
    super(scope, id);
    const { settings, name } = props;
    const bundle = join(settings.bundles, name);
    if (!existsSync(join(bundle, 'index.mjs'))) {
      throw new Error(
        `函数 ${name} 尚未打包：缺少 ${bundle}/index.mjs，请先运行 npm run build -- --profile ${settings.profile}`,
      );
    }
    const logGroup = keptLog(this, 'Log', settings);
    const writeLog = new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      // IAM takes Latin letters only.
      description: `Role of the Huiyin function ${name}`,
      inlinePolicies: {
        rights: new PolicyDocument({
          statements: [
            writeLog,
            ...(props.deadLetters ? [sendTo(props.deadLetters)] : []),
            ...(settings.tracing ? [sendTraces()] : []),
            ...props.rights,
          ],
        }),
      },
    });
    this.function = new LambdaFunction(this, 'Function', {
      functionName: `${settings.prefix}-${name}`,
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundle),
      timeout: props.timeout,
      memorySize: props.memory ?? 512,
      logGroup,
      // The role is complete; nothing may be added to it from elsewhere.
      role: role.withoutPolicyUpdates(),
      environment: {
        STAGE: settings.stage,
        PROFILE: settings.profile,
        POWERTOOLS_SERVICE_NAME: 'huiyin',
        POWERTOOLS_METRICS_NAMESPACE: 'Huiyin',
        POWERTOOLS_LOG_LEVEL: 'INFO',
        ...props.environment,
      },
      ...(props.deadLetters ? { deadLetterQueue: props.deadLetters } : {}),
      ...(settings.tracing ? { tracing: Tracing.ACTIVE } : {}),
    });
    if (settings.tracing) {
      for (const rule of ['AwsSolutions-IAM5[Resource::*]', 'Serverless-LambdaStarPermissions']) {
        acknowledge(this, rule, 'X-Ray knows no resources that could be named.');
      }
    } else {
      acknowledge(
        this.function,
        'Serverless-LambdaTracing',
        'Tracing must not depend on X-Ray, which costs by trace and which aws-cn does not offer for Lambda.',
      );
    }
    if (!props.deadLetters) {
      acknowledge(
        this.function,
        'Serverless-LambdaDLQ',
        'Called synchronously, or by an event source mapping that has a failure destination of its own.',
      );
    }
  }
}
