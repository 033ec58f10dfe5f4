import { type App, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, type Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { DataKey } from '../constructs/dataKey.ts';
import { PapersBucket } from '../constructs/papersBucket.ts';
import { ProtectedTable } from '../constructs/protectedTable.ts';
import type { Data } from '../data.ts';
import type { Settings } from '../settings.ts';

/** Stack props with the app's settings. */
export interface SettingsProps extends StackProps {
  readonly settings: Settings;
}

/** What must outlive every deployment: the events, what is derived from them, papers, and their key. */
export class DataStack extends Stack implements Data {
  readonly key: Key;
  readonly events: Table;
  readonly views: Table;
  readonly ledger: Table;
  readonly papers: Bucket;

  constructor(scope: App, id: string, props: SettingsProps) {
    super(scope, id, props);
    const { settings } = props;
    this.key = new DataKey(this, 'DataKey', { settings }).key;
    const common = { settings, key: this.key };
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    this.events = new ProtectedTable(this, 'Events', {
      ...common,
      partitionKey: text('stream'),
      sortKey: { name: 'version', type: AttributeType.NUMBER },
      stream: true,
    }).table;
    this.views = new ProtectedTable(this, 'Views', {
      ...common,
      partitionKey: text('pk'),
      sortKey: text('sk'),
    }).table;
    this.ledger = new ProtectedTable(this, 'Ledger', {
      ...common,
      partitionKey: text('pk'),
      sortKey: text('sk'),
      expiry: 'expiresAt',
    }).table;
    this.papers = new PapersBucket(this, 'Papers', common).bucket;

    new CfnOutput(this, 'EventsTable', { value: this.events.tableName });
    new CfnOutput(this, 'ViewsTable', { value: this.views.tableName });
    new CfnOutput(this, 'LedgerTable', { value: this.ledger.tableName });
    new CfnOutput(this, 'PapersBucket', { value: this.papers.bucketName });
  }
}
