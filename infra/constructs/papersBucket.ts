import { Aws, CfnCondition, CfnParameter, Duration, Fn } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings.ts';

/** What the bucket needs to know. */
export interface PapersBucketProps {
  readonly settings: Settings;
  readonly key: IKey;
}

/** Gone after so many days, versions that were replaced or deleted too. */
const gone = (days: number) => ({
  expiration: Duration.days(days),
  noncurrentVersionExpiration: Duration.days(1),
});

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
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(7) },
        // What was uploaded and never confirmed; what was confirmed lies elsewhere by then.
        { prefix: 'uploads/', ...gone(2) },
      ],
      removalPolicy: props.settings.removal,
    });
    this.openToConsole();
    acknowledge(
      this.bucket,
      'AwsSolutions-S1',
      'Only the documents function may read or write here; who asked it to is in the API access log.',
    );
  }

  /** Browsers may PUT and GET by signed addresses from the console's origin, if it has one of its own. */
  private openToConsole(): void {
    const origin = new CfnParameter(this.bucket.stack, 'ConsoleOrigin', {
      default: '',
      description:
        '控制台的来源（如 https://huiyin.example.cn），允许浏览器从那里直传直取材料；留空则不允许',
    }).valueAsString;
    const named = new CfnCondition(this, 'WithConsoleOrigin', {
      expression: Fn.conditionNot(Fn.conditionEquals(origin, '')),
    });
    const rule = {
      AllowedOrigins: [origin],
      AllowedMethods: ['GET', 'PUT'],
      AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
      MaxAge: 3600,
    };
    if (!(this.bucket.node.defaultChild instanceof CfnBucket)) throw new Error('no CfnBucket');
    this.bucket.node.defaultChild.corsConfiguration = Fn.conditionIf(
      named.logicalId,
      { CorsRules: [rule] },
      Aws.NO_VALUE,
    );
  }
}
