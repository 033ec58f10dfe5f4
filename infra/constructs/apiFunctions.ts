import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { buildVersion } from '../buildVersion.ts';
import { type Data, tableNames } from '../data.ts';
import type { Settings } from '../settings.ts';
import { BundledFunction } from './bundledFunction.ts';
import { backlogEnvironment, countBacklog } from './queueNames.ts';
import { onPartitions, onTable, throughKey } from './rights.ts';

/** How CDK names the bucket's ARN between the stacks; a finding must be answered by its exact text. */
const PAPERS_ARN_EXPORT = 'ExportsOutputFnGetAttPapersBucket2F9828BEArn5EF117FC';

/**
 * Where the papers lie: lists to import, scans, the office's own templates of letters, uploads that wait to
 * be confirmed, the papers of items, and packages of items to be fetched.
 */
const FOLDERS = ['imports', 'attachments', 'templates', 'uploads', 'papers', 'archives'];

/** Partitions of the views that hold nothing but what is public. */
const PUBLIC_PARTITIONS = ['PUBLISHED#*', 'PUBLICATION#*'];

/** What the functions behind the API need to know. */
export interface ApiFunctionsProps {
  readonly settings: Settings;
  readonly data: Data;
  /** Environment that names the claims of a token. */
  readonly claims: Readonly<Record<string, string>>;
  /** Environment with the keys of the front; empty where there is none. */
  readonly front: Readonly<Record<string, string>>;
}

/** One function an audience: signed-in people, documents, links, everybody. */
export class ApiFunctions extends Construct {
  readonly signedIn: LambdaFunction;
  readonly documents: LambdaFunction;
  readonly links: LambdaFunction;
  readonly published: LambdaFunction;

  constructor(scope: Construct, id: string, props: ApiFunctionsProps) {
    super(scope, id);
    const { settings, data, claims } = props;
    const tables = { ...tableNames(data), ...props.front };
    const signedInRights = () => [
      onTable(data.events, 'PutItem', 'GetItem', 'Query'),
      onTable(data.views, 'GetItem', 'Query'),
      onTable(data.ledger, 'GetItem', 'PutItem', 'UpdateItem', 'Query'),
      throughKey(data.key, 'dynamodb'),
    ];
    this.signedIn = new BundledFunction(this, 'SignedIn', {
      settings,
      name: 'api',
      description: '回音：登录人员的接口',
      timeout: Duration.seconds(20),
      environment: {
        ...{ ...tables, ...claims, ...backlogEnvironment(settings) },
        BUILD: buildVersion(settings),
      },
      rights: [...signedInRights(), countBacklog(settings)],
    }).function;
    const documents = new BundledFunction(this, 'Documents', {
      settings,
      name: 'documents',
      description: '回音：台账导入、扫描件、函件等文档处理',
      timeout: Duration.seconds(29),
      memory: 1024,
      environment: { ...tables, ...claims, PAPERS_BUCKET: data.papers.bucketName },
      rights: [
        ...signedInRights(),
        new PolicyStatement({
          actions: ['s3:GetObject', 's3:PutObject'],
          resources: FOLDERS.map((folder) => data.papers.arnForObjects(`${folder}/*`)),
        }),
        throughKey(data.key, 's3'),
      ],
    });
    this.documents = documents.function;
    for (const folder of FOLDERS) {
      acknowledge(
        documents,
        `AwsSolutions-IAM5[Resource::${data.papers.stack.stackName}:${PAPERS_ARN_EXPORT}/${folder}/*]`,
        `The keys under ${folder}/ are only known when a file is laid there.`,
      );
    }
    this.links = new BundledFunction(this, 'Links', {
      settings,
      name: 'links',
      description: '回音：代表、委员和协办单位凭链接办理的页面',
      timeout: Duration.seconds(10),
      environment: tables,
      rights: [
        onTable(data.events, 'PutItem', 'Query'),
        onTable(data.views, 'GetItem'),
        onTable(data.ledger, 'GetItem', 'PutItem', 'UpdateItem'),
        throughKey(data.key, 'dynamodb'),
      ],
    }).function;
    this.published = new BundledFunction(this, 'Published', {
      settings,
      name: 'published',
      description: '回音：已公开的答复，人人可读',
      timeout: Duration.seconds(10),
      environment: tables,
      rights: [
        onPartitions(data.views, PUBLIC_PARTITIONS, 'GetItem', 'Query'),
        throughKey(data.key, 'dynamodb'),
      ],
    }).function;
  }
}
