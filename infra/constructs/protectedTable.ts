import {
  type Attribute,
  BillingMode,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** What a table needs to know. */
export interface ProtectedTableProps {
  readonly settings: Settings;
  readonly key: IKey;
  readonly partitionKey: Attribute;
  readonly sortKey: Attribute;
  /** Publish every new record to the table's stream. */
  readonly stream?: boolean;
  /** Attribute (seconds since the epoch) after which a record may go. */
  readonly expiry?: string;
}

/** An on-demand table under the customer key that survives its stack and can be set back to any second of 35 days. */
export class ProtectedTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: ProtectedTableProps) {
    super(scope, id);
    const { disposable, removal } = props.settings;
    this.table = new Table(this, 'Table', {
      partitionKey: props.partitionKey,
      sortKey: props.sortKey,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: props.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: !disposable,
      removalPolicy: removal,
      ...(props.stream ? { stream: StreamViewType.NEW_IMAGE } : {}),
      ...(props.expiry ? { timeToLiveAttribute: props.expiry } : {}),
    });
  }
}
