import { Aws, CfnCondition, CfnParameter, Duration, Fn } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { PrivateBucket } from './privateBucket.ts';

/** What the bucket needs to know. */
export interface PapersBucketProps {
  readonly settings: Settings;
  readonly key: IKey;
}

/** Papers that people upload and take down by signed addresses. */
export class PapersBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, props: PapersBucketProps) {
    super(scope, id, {
      ...props,
      unloggedBecause:
        'Only the documents function may read or write here; who asked it to is in the API access log.',
    });
    // What was uploaded and never confirmed; what was confirmed lies elsewhere by then.
    // A package is made again whenever it is asked for.
    for (const prefix of ['uploads/', 'archives/']) {
      this.bucket.addLifecycleRule({
        prefix,
        expiration: Duration.days(2),
        noncurrentVersionExpiration: Duration.days(1),
      });
    }
    this.openToPages(props.settings.origins);
  }

  /**
   * Browsers may PUT and GET by signed addresses from the pages' own origin, which the deployment takes from
   * `publicUrl`, and from the other origins that may call the API.
   */
  private openToPages(others: readonly string[]): void {
    const origin = new CfnParameter(this.bucket.stack, 'ConsoleOrigin', {
      default: '',
      description:
        '页面自己的来源（如 https://huiyin.example.cn，部署时取自 publicUrl），允许浏览器从那里直传直取材料',
    }).valueAsString;
    const named = new CfnCondition(this, 'WithConsoleOrigin', {
      expression: Fn.conditionNot(Fn.conditionEquals(origin, '')),
    });
    const from = (origins: readonly string[]) => ({
      CorsRules: [
        {
          AllowedOrigins: origins,
          AllowedMethods: ['GET', 'PUT'],
          AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
          MaxAge: 3600,
        },
      ],
    });
    if (!(this.bucket.node.defaultChild instanceof CfnBucket)) throw new Error('no CfnBucket');
    this.bucket.node.defaultChild.corsConfiguration = Fn.conditionIf(
      named.logicalId,
      from([origin, ...others]),
      others.length > 0 ? from(others) : Aws.NO_VALUE,
    );
  }
}
