import type { Spec } from './spec.ts';
import { DATA_TYPES } from './supportedData.ts';
import { EDGE_TYPES } from './supportedEdge.ts';

/** Types that the local stack runs, with every property it honours or knowingly ignores. */
export const IMPLEMENTED: Readonly<Record<string, Readonly<Record<string, Spec>>>> = {
  ...DATA_TYPES,
  ...EDGE_TYPES,
};

/**
 * Types without an effect on one machine: watching, keys, logs, permissions of AWS services to call
 * each other (here all targets are the template's own), sign-in replaced by the local issuer.
 */
export const INERT: ReadonlySet<string> = new Set([
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::Cognito::UserPoolGroup',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
]);
