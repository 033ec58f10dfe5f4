import { Aws, CfnCondition, CfnOutput, CfnParameter, Fn } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

/** What the topic needs to know. */
export interface AlarmTopicProps {
  readonly key: IKey;
}

/** Where every alarm goes; an address of the bureau's may be subscribed by parameter. */
export class AlarmTopic extends Construct {
  readonly action: SnsAction;

  constructor(scope: Construct, id: string, props: AlarmTopicProps) {
    super(scope, id);
    const address = new CfnParameter(scope, 'AlarmMail', {
      default: '',
      description: '接收告警的邮箱；留空则不订阅',
    }).valueAsString;
    const topic = new Topic(this, 'Topic', {
      displayName: '回音告警',
      masterKey: props.key,
      enforceSSL: true,
    });
    // A topic with a policy of its own has lost the default one, under which alarms could be published.
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    this.action = new SnsAction(topic);

    const subscription = new CfnSubscription(this, 'Mail', {
      topicArn: topic.topicArn,
      protocol: 'email',
      endpoint: address,
    });
    subscription.cfnOptions.condition = new CfnCondition(scope, 'WithAlarmMail', {
      expression: Fn.conditionNot(Fn.conditionEquals(address, '')),
    });
    acknowledge(
      subscription,
      'Serverless-SNSRedrivePolicy',
      'An alarm mail that is not delivered is still an alarm on the dashboard; a queue of old alarms helps nobody.',
    );
    new CfnOutput(scope, 'AlarmTopic', { value: topic.topicArn });
  }
}
