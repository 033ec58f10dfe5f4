import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/** The data that functions are given rights to; the data stack is one. */
export interface Data {
  readonly key: IKey;
  readonly events: ITable;
  readonly views: ITable;
  readonly ledger: ITable;
  readonly papers: IBucket;
  /** Every event once more, outside of the table. */
  readonly backups: IBucket;
  /** Streams that changed since the last export. */
  readonly backupQueue: IQueue;
}

/** Environment that names all tables. */
export function tableNames(data: Data) {
  return {
    EVENTS_TABLE: data.events.tableName,
    VIEWS_TABLE: data.views.tableName,
    LEDGER_TABLE: data.ledger.tableName,
  };
}
