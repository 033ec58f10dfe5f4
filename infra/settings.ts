import { join, resolve } from 'node:path';
import { type App, RemovalPolicy } from 'aws-cdk-lib';
import { DEFAULT_PROFILE, distOf } from '../scripts/place.ts';
import { profileFiles } from '../scripts/profiles.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** What may differ between two synths of the app; everything else is a parameter of the template. */
export interface Settings {
  /** `dev`, `prod` …: keeps several installations in one account apart. */
  readonly stage: string;
  /** Profile of the place, by the id of its file in profiles/. */
  readonly profile: string;
  /** A throw-away installation: its data goes with its stacks. */
  readonly disposable: boolean;
  /** What becomes of data, logs and accounts when their stack goes. */
  readonly removal: RemovalPolicy;
  /** Offer a Cognito user pool to bureaus without an OIDC issuer; `false` for regions that have no Cognito. */
  readonly cognito: boolean;
  /** Leading part of physical names: `huiyin` in prod, `huiyin-<stage>` elsewhere. */
  readonly prefix: string;
  /** Folder of the bundles, one sub-folder a function. */
  readonly bundles: string;
  /** Folder of the state machines' definitions, `<machine>.asl.json`. */
  readonly definitions: string;
}

/** CDK behaviour that would otherwise depend on whether the CLI's cdk.json was read. */
export const FEATURE_FLAGS: Readonly<Record<string, unknown>> = {
  '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'],
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-apigateway:logGroupDestinationArnWithoutWildcard': true,
};

const STAGE = /^[a-z][a-z0-9]{0,11}$/;

/** Reads the settings from the app's context; throws where a value or the place's profile cannot be used. */
export function settingsOf(app: App): Settings {
  const text = (key: string, otherwise: string) => String(app.node.tryGetContext(key) ?? otherwise);
  const stage = text('stage', 'dev');
  if (!STAGE.test(stage)) {
    throw new Error(
      `context stage「${stage}」不合规则：小写字母开头，只含小写字母和数字，不超过 12 个字符`,
    );
  }
  const disposable = text('disposable', 'false') === 'true';
  const profile = text('profile', DEFAULT_PROFILE);
  profileFiles(profile);
  return {
    stage,
    profile,
    disposable,
    removal: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    cognito: text('cognito', 'true') === 'true',
    prefix: stage === 'prod' ? 'huiyin' : `huiyin-${stage}`,
    bundles: resolve(ROOT, text('bundles', join(distOf(profile), 'functions'))),
    definitions: resolve(ROOT, text('definitions', 'statemachines')),
  };
}
