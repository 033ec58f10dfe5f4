import { isRecord } from '../template/shape.ts';
import { type Need, textOf } from './exchange.ts';
import { notImplemented } from './fault.ts';
import { leadingKeys, type PartitionKey } from './leadingKeys.ts';

/** Forms the ARN of a table from its name (an ARN stays). */
export type TableArn = (nameOrArn: string) => string;

type Body = Readonly<Record<string, unknown>>;

const ON_TABLE = new Set([
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'DescribeTable',
  'DescribeTimeToLive',
]);
const ON_INDEX = new Set(['Query', 'Scan']);
const PARTS: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

function need(action: string, resource: string): Need {
  return { action: `dynamodb:${action}`, resource };
}

/** The right with the partition keys that the request names. */
function keyed(action: string, resource: string, body: Body, keyOf: PartitionKey): Need {
  const keys = leadingKeys(body, keyOf);
  return {
    ...need(action, resource),
    ...(keys ? { context: { 'dynamodb:LeadingKeys': keys } } : {}),
  };
}

function transactionNeeds(body: Body, table: TableArn, keyOf: PartitionKey): Need[] {
  const items = Array.isArray(body.TransactItems) ? body.TransactItems : [];
  return items.filter(isRecord).flatMap((item) =>
    Object.entries(item).map(([part, inner]) => {
      const action = PARTS[part];
      if (action === undefined || !isRecord(inner)) throw notImplemented('dynamodb', part);
      return keyed(action, table(textOf(inner, 'TableName')), inner, keyOf);
    }),
  );
}

/** The rights that a DynamoDB operation needs: every table, index and part of a transaction by itself. */
export function dynamoNeeds(
  operation: string,
  body: Body,
  table: TableArn,
  keyOf: PartitionKey = () => undefined,
): Need[] {
  if (ON_TABLE.has(operation)) {
    return [keyed(operation, table(textOf(body, 'TableName')), body, keyOf)];
  }
  if (ON_INDEX.has(operation)) {
    const arn = table(textOf(body, 'TableName'));
    const index = textOf(body, 'IndexName');
    return [keyed(operation, index === '' ? arn : `${arn}/index/${index}`, body, keyOf)];
  }
  switch (operation) {
    case 'BatchGetItem':
    case 'BatchWriteItem': {
      const { RequestItems: items } = body;
      const names = isRecord(items) ? Object.keys(items) : [];
      return names.map((name) => need(operation, table(name)));
    }
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return transactionNeeds(body, table, keyOf);
    case 'ListTables':
      return [need(operation, table('*'))];
    default:
      throw notImplemented('dynamodb', operation);
  }
}

/** The rights that a Streams operation needs. */
export function streamNeeds(operation: string, body: Body, table: TableArn): Need[] {
  switch (operation) {
    case 'DescribeStream':
    case 'GetShardIterator':
      return [need(operation, textOf(body, 'StreamArn'))];
    case 'GetRecords': {
      // The database's iterators are base64 JSON that names the table.
      const text = Buffer.from(textOf(body, 'ShardIterator'), 'base64').toString();
      const name = /"table_name":"([^"]*)"/.exec(text)?.[1] ?? '';
      return [need(operation, `${table(name)}/stream/local`)];
    }
    case 'ListStreams':
      return [need(operation, `${table(textOf(body, 'TableName') || '*')}/stream/*`)];
    default:
      throw notImplemented('dynamodb', operation);
  }
}
