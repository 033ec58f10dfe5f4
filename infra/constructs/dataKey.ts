import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** What the key needs to know. */
export interface DataKeyProps {
  readonly settings: Settings;
}

/** The customer key under which tables, papers and alarm messages are stored; rotated every year. */
export class DataKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, props: DataKeyProps) {
    super(scope, id);
    const { prefix, removal } = props.settings;
    this.key = new Key(this, 'Key', {
      alias: `alias/${prefix}`,
      description: '回音：业务数据、附件和告警消息的加密密钥',
      enableKeyRotation: true,
      removalPolicy: removal,
    });
    // An alarm is published by CloudWatch itself, which must be able to encrypt for the alarm topic.
    this.key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsToEncryptedTopic',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        // In a key policy `*` is the key itself.
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }
}
