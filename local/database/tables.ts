import type { Assembly, Resource } from '../ports.ts';
import { isRecord } from '../template/shape.ts';
import { type DatabaseCall, DatabaseError } from './client.ts';

/** A table of the template as the database has it. */
export interface TableState {
  name: string;
  arn: string;
  /** Key attributes' names. */
  keys: string[];
  /** The database's own ARN of the stream, when there is one. */
  streamArn?: string;
  /** Attribute of expiry in epoch seconds, when the table has one. */
  ttl?: string;
}

/** All table resources, of both types CDK makes. */
export function tableResources(assembly: Assembly): Resource[] {
  return [
    ...assembly.byType('AWS::DynamoDB::Table'),
    ...assembly.byType('AWS::DynamoDB::GlobalTable'),
  ];
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function indexOf({ IndexName, KeySchema, Projection }: Record<string, unknown>): object {
  return { IndexName, KeySchema, Projection };
}

function createInput({ ref, properties }: Resource): object {
  const { KeySchema, AttributeDefinitions, StreamSpecification: stream } = properties;
  const global = records(properties.GlobalSecondaryIndexes).map(indexOf);
  const local = records(properties.LocalSecondaryIndexes).map(indexOf);
  return {
    TableName: ref,
    KeySchema,
    AttributeDefinitions,
    BillingMode: 'PAY_PER_REQUEST',
    ...(global.length > 0 && { GlobalSecondaryIndexes: global }),
    ...(local.length > 0 && { LocalSecondaryIndexes: local }),
    ...(isRecord(stream) && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: stream.StreamViewType },
    }),
  };
}

async function describe(
  call: DatabaseCall,
  name: string,
): Promise<Record<string, unknown> | undefined> {
  try {
    const { Table: table } = await call('DescribeTable', { TableName: name });
    return isRecord(table) ? table : undefined;
  } catch (error) {
    if (error instanceof DatabaseError && error.type === 'ResourceNotFoundException')
      return undefined;
    throw error;
  }
}

/** Adds indexes that the template has gained; a table whose keys differ cannot be carried over. */
async function update(
  call: DatabaseCall,
  resource: Resource,
  table: Record<string, unknown>,
): Promise<void> {
  const { KeySchema: keys, AttributeDefinitions } = resource.properties;
  const text = (schema: unknown) =>
    records(schema)
      .map(({ AttributeName: name, KeyType: type }) => `${name}:${type}`)
      .sort()
      .join();
  if (text(keys) !== text(table.KeySchema)) {
    throw new Error(
      `表 ${resource.ref} 的主键与数据文件不同，请用 --fresh 重新开始 / the keys of ${resource.ref} differ from the data folder: start with --fresh`,
    );
  }
  const present = new Set(records(table.GlobalSecondaryIndexes).map(({ IndexName }) => IndexName));
  for (const index of records(resource.properties.GlobalSecondaryIndexes)) {
    if (present.has(index.IndexName)) continue;
    await call('UpdateTable', {
      TableName: resource.ref,
      AttributeDefinitions,
      GlobalSecondaryIndexUpdates: [{ Create: indexOf(index) }],
    });
  }
}

function ttlOf({ properties }: Resource): string | undefined {
  const { TimeToLiveSpecification: ttl } = properties;
  if (!isRecord(ttl) || ttl.Enabled === false || ttl.Enabled === 'false') return undefined;
  return String(ttl.AttributeName);
}

async function ensureTable(call: DatabaseCall, resource: Resource): Promise<TableState> {
  const { ref: name, arn } = resource;
  const existing = await describe(call, name);
  if (existing === undefined) await call('CreateTable', createInput(resource));
  else await update(call, resource, existing);
  const table = await describe(call, name);
  const ttl = ttlOf(resource);
  if (ttl !== undefined) {
    const { TimeToLiveDescription: state } = await call('DescribeTimeToLive', { TableName: name });
    if (!isRecord(state) || state.TimeToLiveStatus !== 'ENABLED') {
      const TimeToLiveSpecification = { Enabled: true, AttributeName: ttl };
      await call('UpdateTimeToLive', { TableName: name, TimeToLiveSpecification });
    }
  }
  const streamArn = table?.LatestStreamArn;
  return {
    name,
    arn,
    keys: records(table?.KeySchema).map((key) => String(key.AttributeName)),
    ...(typeof streamArn === 'string' && { streamArn }),
    ...(ttl !== undefined && { ttl }),
  };
}

/** Creates the template's tables where they are missing, adds new indexes and TTL to the others. */
export async function ensureTables(call: DatabaseCall, assembly: Assembly): Promise<TableState[]> {
  const states: TableState[] = [];
  for (const resource of tableResources(assembly)) states.push(await ensureTable(call, resource));
  return states;
}
