import { describe, expect, it } from 'vitest';
import { Resources, type TemplateResource } from './synthesize.ts';

const stages: [string, Resources][] = [
  ['dev', new Resources()],
  ['prod', new Resources({ stage: 'prod' })],
];

function table(resources: Resources, name: string): TemplateResource {
  const found = resources.of('AWS::DynamoDB::Table').find(({ id }) => id.startsWith(name));
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

describe.each(stages)('data in %s', (stage, resources) => {
  it.each(['Events', 'Views', 'Ledger'])('protects table %s', (name) => {
    const { Properties, DeletionPolicy, UpdateReplacePolicy } = table(resources, name);
    expect(Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  });

  it('keeps key, papers and sign-in too', () => {
    for (const type of ['AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool']) {
      for (const { DeletionPolicy } of resources.of(type))
        expect(DeletionPolicy, type).toBe('Retain');
    }
    expect(resources.of('AWS::KMS::Key')[0]?.Properties.EnableKeyRotation).toBe(true);
    expect(resources.of('AWS::Cognito::UserPool')[0]?.Properties.DeletionProtection).toBe('ACTIVE');
  });

  it('publishes new events, and nothing else, to a stream', () => {
    expect(table(resources, 'Events').Properties.StreamSpecification).toEqual({
      StreamViewType: 'NEW_IMAGE',
    });
    expect(table(resources, 'Views').Properties.StreamSpecification).toBeUndefined();
    expect(table(resources, 'Ledger').Properties.StreamSpecification).toBeUndefined();
  });

  it('lets only the ledger forget', () => {
    expect(table(resources, 'Ledger').Properties.TimeToLiveSpecification).toEqual({
      AttributeName: 'expiresAt',
      Enabled: true,
    });
    expect(table(resources, 'Events').Properties.TimeToLiveSpecification).toBeUndefined();
  });

  it.each(['Papers', 'Backups'])(
    'keeps %s private, versioned and encrypted, over TLS only',
    (name) => {
      const buckets = resources.of('AWS::S3::Bucket');
      expect(buckets).toHaveLength(2);
      const bucket = buckets.find(({ id }) => id.startsWith(name));
      expect(bucket?.Properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: 'Enabled' },
      });
      expect(JSON.stringify(bucket?.Properties.BucketEncryption)).toMatch(/aws:kms/);
      expect(JSON.stringify(resources.of('AWS::S3::BucketPolicy'))).toMatch(/aws:SecureTransport/);
    },
  );

  it('locks the backup for longer than a term of five years', () => {
    const bucket = resources.of('AWS::S3::Bucket').find(({ id }) => id.startsWith('Backups'));
    expect(bucket?.Properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 2190 } },
      },
    });
  });

  it('throws away what was never confirmed, and lets the console in where it has an origin', () => {
    const bucket = resources.of('AWS::S3::Bucket').find(({ id }) => id.startsWith('Papers'));
    expect(bucket?.Properties.LifecycleConfiguration).toMatchObject({
      Rules: [
        { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
        ...['uploads/', 'archives/'].map((Prefix) => ({
          ...{ Prefix, ExpirationInDays: 2 },
          NoncurrentVersionExpiration: { NoncurrentDays: 1 },
        })),
      ],
    });
    const rule = {
      AllowedOrigins: [{ Ref: 'ConsoleOrigin' }],
      AllowedMethods: ['GET', 'PUT'],
      AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
      MaxAge: 3600,
    };
    const condition = expect.stringMatching(/WithConsoleOrigin/);
    const others = stage === 'dev' ? ['http://localhost:5173'] : [];
    const named = { ...rule, AllowedOrigins: [...rule.AllowedOrigins, ...others] };
    const onlyOthers = { CorsRules: [{ ...rule, AllowedOrigins: others }] };
    expect(bucket?.Properties.CorsConfiguration).toEqual({
      'Fn::If': [
        condition,
        { CorsRules: [named] },
        others.length > 0 ? onlyOthers : { Ref: 'AWS::NoValue' },
      ],
    });
  });
});

it('goes with its stacks only where it was declared disposable', () => {
  const disposable = new Resources({ disposable: 'true' });
  const kept = disposable.all.filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain');
  expect(kept).toEqual([]);
  expect(table(disposable, 'Events').Properties.DeletionProtectionEnabled).toBe(false);
  const locked = disposable.of('AWS::S3::Bucket').filter((one) => one.Properties.ObjectLockEnabled);
  expect(locked).toEqual([]);
});
