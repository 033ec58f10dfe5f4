import { isRecord } from '../template/shape.ts';
import { textOf } from './exchange.ts';

type Body = Readonly<Record<string, unknown>>;

/** Name of a table's partition key; undefined for a table that is not known. */
export type PartitionKey = (tableName: string) => string | undefined;

/** The text of an attribute value; keys that are no text are not looked at. */
function textIn(values: unknown, name: string): string[] {
  const value = isRecord(values) ? values[name] : undefined;
  return isRecord(value) && typeof value.S === 'string' ? [value.S] : [];
}

/** `pk = :pk`, wherever it stands in the condition; names may be aliases. */
function ofQuery(body: Body, key: string): string[] {
  const { ExpressionAttributeNames: names, ExpressionAttributeValues: values } = body;
  const equalities = textOf(body, 'KeyConditionExpression').matchAll(/(#?[\w.]+)\s*=\s*(:\w+)/g);
  return [...equalities].flatMap(([, name = '', value = '']) => {
    const attribute = isRecord(names) && name in names ? names[name] : name;
    return attribute === key ? textIn(values, value) : [];
  });
}

/**
 * `dynamodb:LeadingKeys` of a request: the partition keys that it names. None where the request has none
 * (a scan) or goes through an index, whose key is another.
 */
export function leadingKeys(body: Body, partitionKey: PartitionKey): readonly string[] | undefined {
  const key = partitionKey(textOf(body, 'TableName'));
  if (key === undefined || body.IndexName !== undefined) return undefined;
  const named = [...textIn(body.Key, key), ...textIn(body.Item, key), ...ofQuery(body, key)];
  return named.length > 0 ? named : undefined;
}
