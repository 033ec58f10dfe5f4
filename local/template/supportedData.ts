import type { Spec } from './spec.ts';

/** One machine has no replicas, backups or keys: these settings are known and have no effect. */
const PROTECTION = {
  PointInTimeRecoverySpecification: true,
  ContributorInsightsSpecification: true,
  DeletionProtectionEnabled: true,
  Tags: true,
} as const;

const INDEXES = {
  IndexName: true,
  KeySchema: true,
  Projection: true,
  OnDemandThroughput: true,
  WriteOnDemandThroughputSettings: true,
} as const;

const TABLE = {
  TableName: true,
  KeySchema: true,
  AttributeDefinitions: true,
  BillingMode: ['PAY_PER_REQUEST'],
  GlobalSecondaryIndexes: INDEXES,
  LocalSecondaryIndexes: INDEXES,
  StreamSpecification: { StreamViewType: true },
  TimeToLiveSpecification: { AttributeName: true, Enabled: true },
  SSESpecification: true,
  OnDemandThroughput: true,
} as const;

/** Properties of the types that keep data. */
export const DATA_TYPES: Readonly<Record<string, Readonly<Record<string, Spec>>>> = {
  'AWS::DynamoDB::Table': { ...TABLE, ...PROTECTION, TableClass: true },
  'AWS::DynamoDB::GlobalTable': {
    ...TABLE,
    Replicas: { Region: true, SSESpecification: true, TableClass: true, ...PROTECTION },
    WriteOnDemandThroughputSettings: true,
  },
  'AWS::SQS::Queue': {
    QueueName: true,
    VisibilityTimeout: true,
    MessageRetentionPeriod: true,
    DelaySeconds: true,
    ReceiveMessageWaitTimeSeconds: true,
    MaximumMessageSize: true,
    RedrivePolicy: { deadLetterTargetArn: true, maxReceiveCount: true },
    RedriveAllowPolicy: true,
    KmsMasterKeyId: true,
    KmsDataKeyReusePeriodSeconds: true,
    SqsManagedSseEnabled: true,
    Tags: true,
  },
  'AWS::SQS::QueuePolicy': { Queues: true, PolicyDocument: true },
  'AWS::S3::Bucket': {
    BucketName: true,
    BucketEncryption: true,
    PublicAccessBlockConfiguration: true,
    OwnershipControls: true,
    VersioningConfiguration: true,
    LifecycleConfiguration: true,
    CorsConfiguration: {
      CorsRules: {
        AllowedOrigins: true,
        AllowedMethods: true,
        AllowedHeaders: true,
        ExposedHeaders: true,
        MaxAge: true,
      },
    },
    // Who holds the whole machine can delete its folder: the lock is for an account.
    ObjectLockEnabled: true,
    ObjectLockConfiguration: true,
    LoggingConfiguration: true,
    AccessControl: true,
    Tags: true,
  },
  'AWS::S3::BucketPolicy': { Bucket: true, PolicyDocument: true },
  'AWS::IAM::Role': {
    RoleName: true,
    Path: true,
    Description: true,
    AssumeRolePolicyDocument: true,
    Policies: { PolicyName: true, PolicyDocument: true },
    ManagedPolicyArns: true,
    MaxSessionDuration: true,
    Tags: true,
  },
  'AWS::IAM::Policy': { PolicyName: true, PolicyDocument: true, Roles: true },
  'AWS::IAM::ManagedPolicy': {
    ManagedPolicyName: true,
    PolicyDocument: true,
    Roles: true,
    Description: true,
    Path: true,
  },
};
