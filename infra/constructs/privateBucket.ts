import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings.ts';

/** What a bucket needs to know. */
export interface PrivateBucketProps {
  readonly settings: Settings;
  readonly key: IKey;
  /** Why nobody needs S3's own access log: who may reach it, and where that is written. */
  readonly unloggedBecause: string;
  /** Whole years for which nothing in it may be overwritten for good or deleted. */
  readonly lockedYears?: number;
}

/** A bucket that is private, versioned, under the customer key, TLS only. */
export class PrivateBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: PrivateBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      ...(props.lockedYears && !props.settings.disposable
        ? {
            objectLockDefaultRetention: ObjectLockRetention.governance(
              Duration.days(365 * props.lockedYears),
            ),
          }
        : {}),
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7) }],
      removalPolicy: props.settings.removal,
    });
    acknowledge(this.bucket, 'AwsSolutions-S1', props.unloggedBecause);
  }
}
