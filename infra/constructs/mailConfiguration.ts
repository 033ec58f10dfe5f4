import { Aws } from 'aws-cdk-lib';
import { CfnConfigurationSet, CfnConfigurationSetEventDestination } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** What the configuration set needs to know. */
export interface MailConfigurationProps {
  readonly settings: Settings;
}

/** The SES configuration set of all mail; SES tells the account's default event bus what became of each. */
export class MailConfiguration extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, props: MailConfigurationProps) {
    super(scope, id);
    this.name = props.settings.prefix;
    const set = new CfnConfigurationSet(this, 'Set', {
      name: this.name,
      deliveryOptions: { tlsPolicy: 'REQUIRE' },
      reputationOptions: { reputationMetricsEnabled: true },
    });
    const destination = new CfnConfigurationSetEventDestination(this, 'Outcomes', {
      configurationSetName: this.name,
      eventDestination: {
        name: 'outcomes',
        enabled: true,
        matchingEventTypes: ['SEND', 'REJECT', 'BOUNCE', 'COMPLAINT', 'DELIVERY'],
        eventBridgeDestination: {
          eventBusArn: `arn:${Aws.PARTITION}:events:${Aws.REGION}:${Aws.ACCOUNT_ID}:event-bus/default`,
        },
      },
    });
    destination.addResourceDependency(set);
  }
}
