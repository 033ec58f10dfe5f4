import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings.ts';

/** What the bucket needs to know. */
export interface PapersBucketProps {
  readonly settings: Settings;
  readonly key: IKey;
}

/** Papers that people upload: private, versioned, under the customer key, TLS only. */
export class PapersBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: PapersBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7) }],
      removalPolicy: props.settings.removal,
    });
    acknowledge(
      this.bucket,
      'AwsSolutions-S1',
      'Only the documents function may read or write here; who asked it to is in the API access log.',
    );
  }
}
