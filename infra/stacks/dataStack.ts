import { type App, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, type Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { DataKey } from '../constructs/dataKey.ts';
import { PapersBucket } from '../constructs/papersBucket.ts';
import { PrivateBucket } from '../constructs/privateBucket.ts';
import { ProtectedTable } from '../constructs/protectedTable.ts';
import { queueName } from '../constructs/queueNames.ts';
import { BackupQueue } from '../constructs/queues.ts';
import type { Data } from '../data.ts';
import type { Settings } from '../settings.ts';

/** Stack props with the app's settings. */
export interface SettingsProps extends StackProps {
  readonly settings: Settings;
}

/** What the export has for one run. */
export const EXPORT_TIMEOUT = Duration.minutes(15);
/** A term of the congress is five years; a manifest that is gone would break the chain of those after it. */
const BACKUPS_LOCKED_YEARS = 6;

/** What must outlive every deployment: the events, what is derived from them, papers, their key, and the export. */
export class DataStack extends Stack implements Data {
  readonly key: Key;
  readonly events: Table;
  readonly views: Table;
  readonly ledger: Table;
  readonly papers: Bucket;
  readonly backups: Bucket;
  readonly backupQueue: Queue;

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
    this.backups = new PrivateBucket(this, 'Backups', {
      ...common,
      lockedYears: BACKUPS_LOCKED_YEARS,
      unloggedBecause:
        'Only the daily export writes here and nobody reads; every object is named by a manifest with its digest.',
    }).bucket;
    this.backupQueue = new BackupQueue(this, 'BackupQueue', {
      queueName: queueName(settings, 'backup'),
      exportTimeout: EXPORT_TIMEOUT,
    }).queue;

    new CfnOutput(this, 'EventsTable', { value: this.events.tableName });
    new CfnOutput(this, 'ViewsTable', { value: this.views.tableName });
    new CfnOutput(this, 'LedgerTable', { value: this.ledger.tableName });
    new CfnOutput(this, 'BackupsBucket', { value: this.backups.bucketName });
    new CfnOutput(this, 'PapersBucket', { value: this.papers.bucketName });
  }
}
