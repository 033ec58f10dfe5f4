import { join, resolve } from 'node:path';
import { type App, RemovalPolicy } from 'aws-cdk-lib';
import { distOf } from '../scripts/place.ts';
import { profileFiles } from '../scripts/profiles.ts';
import { MAIL_ADAPTERS, ORIGIN, PARTITIONS } from './stageSchema.ts';
import { BadStage, prefixOf, stageOf } from './stages.ts';

type Partition = (typeof PARTITIONS)[number];
type MailAdapter = (typeof MAIL_ADAPTERS)[number];

const ROOT = resolve(import.meta.dirname, '..');

/** What may differ between two synths of the app; everything else is a parameter of the template. */
export interface Settings {
  /** `dev`, `prod` …, of infra/stages.json: keeps several installations in one account apart. */
  readonly stage: string;
  /** Profile of the place, by the id of its file in profiles/. */
  readonly profile: string;
  /** A throw-away installation: its data goes with its stacks. */
  readonly disposable: boolean;
  /** What becomes of data, logs and accounts when their stack goes. */
  readonly removal: RemovalPolicy;
  /** Where it is deployed; CloudFront, Cognito and SES are not the same, or not at all, in `aws-cn`. */
  readonly partition: Partition;
  /** Offer a Cognito user pool to bureaus without an OIDC issuer; never in `aws-cn`, which has no Cognito. */
  readonly cognito: boolean;
  /** X-Ray's active tracing of functions; never in `aws-cn`. */
  readonly tracing: boolean;
  /** How mail leaves: Amazon SES, or a mail server of the bureau's own. */
  readonly mail: MailAdapter;
  /** Origins other than its own whose pages may call the API and upload papers. */
  readonly origins: readonly string[];
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

/** The value of a context key, one of a few; a stage's own where the context says nothing. */
function oneOf<T extends string>(value: unknown, of: readonly T[], key: string): T {
  const found = of.find((one) => one === value);
  if (found) return found;
  throw new BadStage(`context ${key}「${String(value)}」只能是：${of.join('、')}`);
}

/** `https://a,https://b` of the context. @throws BadStage for what is no origin */
function originsOf(texts: string): string[] {
  const origins = texts.split(',').filter(Boolean);
  for (const origin of origins) {
    if (!ORIGIN.test(origin)) {
      throw new BadStage(`context origins「${origin}」须是 https:// 的来源，不带路径`);
    }
  }
  return origins;
}

/**
 * The settings of the stage that the app's context names (`-c stage=prod`; `dev` by itself), each of which the
 * context may override for once (`-c mail=smtp`). @throws BadStage, BadProfile
 */
export function settingsOf(app: App): Settings {
  const context = (key: string, otherwise: unknown) => app.node.tryGetContext(key) ?? otherwise;
  const text = (key: string, otherwise: string) => String(context(key, otherwise));
  const stage = text('stage', 'dev');
  const written = stageOf(stage);
  const partition = oneOf(context('partition', written.partition), PARTITIONS, 'partition');
  const mail = oneOf(context('mail', written.mail.adapter), MAIL_ADAPTERS, 'mail');
  if (partition === 'aws-cn' && mail === 'ses') {
    throw new BadStage('aws-cn 没有 SES，须用 -c mail=smtp');
  }
  const disposable = text('disposable', 'false') === 'true';
  const profile = text('profile', written.profile);
  profileFiles(profile);
  return {
    stage,
    profile,
    disposable,
    removal: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    partition,
    cognito: partition === 'aws' && text('cognito', 'true') === 'true',
    tracing: partition === 'aws' && text('tracing', String(written.tracing ?? false)) === 'true',
    mail,
    origins: originsOf(text('origins', (written.origins ?? []).join(','))),
    prefix: prefixOf(stage),
    bundles: resolve(ROOT, text('bundles', join(distOf(profile), 'functions'))),
    definitions: resolve(ROOT, text('definitions', 'statemachines')),
  };
}
