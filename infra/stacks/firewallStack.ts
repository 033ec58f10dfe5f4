import { type App, Stack } from 'aws-cdk-lib';
import { Firewall } from '../constructs/firewall.ts';
import type { SettingsProps } from './dataStack.ts';

/** What CloudFront only takes from us-east-1: the firewall, and nothing else. */
export class FirewallStack extends Stack {
  readonly firewall: Firewall;

  constructor(scope: App, id: string, props: SettingsProps) {
    super(scope, id, { ...props, env: { region: 'us-east-1' }, crossRegionReferences: true });
    this.firewall = new Firewall(this, 'Firewall', { name: props.settings.prefix });
  }
}
