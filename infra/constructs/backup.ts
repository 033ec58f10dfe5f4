import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings.ts';
import { type DataStack, EXPORT_TIMEOUT } from '../stacks/dataStack.ts';
import { BundledFunction } from './bundledFunction.ts';
import { onTable, pull, throughKey } from './rights.ts';

/** What the export writes: events, the files that they name, and the manifests that vouch for them. */
const FOLDERS = ['events', 'files', 'manifests'];
/** Where the files lie that events name; what waits to be confirmed or can be made again is none of them. */
const SOURCES = ['attachments', 'imports', 'papers', 'templates'];
const PAPERS_ARN_EXPORT = 'ExportsOutputFnGetAttPapersBucket2F9828BEArn5EF117FC';

/** How CDK names the bucket's ARN between the stacks; a finding must be answered by its exact text. */
const BACKUPS_ARN_EXPORT = 'ExportsOutputFnGetAttBackupsBucket2936A3AAArn5AD3682A';

/** What the export needs to know. */
export interface BackupProps {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly failures: Queue;
}

/** Writes new events to the backup's bucket; it may read nothing there and delete nothing. */
export class Backup extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: BackupProps) {
    super(scope, id);
    const { settings, data, failures } = props;
    const exporter = new BundledFunction(this, 'Function', {
      settings,
      name: 'backup',
      description: '回音：每日把新事件导出到备份',
      timeout: EXPORT_TIMEOUT,
      environment: {
        EVENTS_TABLE: data.events.tableName,
        LEDGER_TABLE: data.ledger.tableName,
        BACKUP_QUEUE_URL: data.backupQueue.queueUrl,
        BACKUP_BUCKET: data.backups.bucketName,
        PAPERS_BUCKET: data.papers.bucketName,
      },
      deadLetters: failures,
      rights: [
        onTable(data.events, 'Query'),
        onTable(data.ledger, 'GetItem', 'PutItem'),
        throughKey(data.key, 'dynamodb'),
        pull(data.backupQueue),
        new PolicyStatement({
          actions: ['s3:PutObject'],
          resources: FOLDERS.map((folder) => data.backups.arnForObjects(`${folder}/*`)),
        }),
        new PolicyStatement({
          actions: ['s3:GetObject'],
          resources: SOURCES.map((folder) => data.papers.arnForObjects(`${folder}/*`)),
        }),
        // Without it a file that is not there looks like one that may not be read.
        new PolicyStatement({ actions: ['s3:ListBucket'], resources: [data.papers.bucketArn] }),
        throughKey(data.key, 's3'),
      ],
    });
    for (const folder of FOLDERS) {
      acknowledge(
        exporter,
        `AwsSolutions-IAM5[Resource::${data.backups.stack.stackName}:${BACKUPS_ARN_EXPORT}/${folder}/*]`,
        `The keys under ${folder}/ are only known when they are written.`,
      );
    }
    for (const folder of SOURCES) {
      acknowledge(
        exporter,
        `AwsSolutions-IAM5[Resource::${data.papers.stack.stackName}:${PAPERS_ARN_EXPORT}/${folder}/*]`,
        `The keys under ${folder}/ are only known when an event names them.`,
      );
    }
    this.function = exporter.function;
  }
}
