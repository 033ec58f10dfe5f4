import type { TableState } from '../database/tables.ts';
import type { Place } from '../template/identity.ts';
import { dynamoNeeds, streamNeeds } from './dynamoNeeds.ts';
import type { Answer, Demand, Exchange, Forward } from './exchange.ts';
import { Fault } from './fault.ts';

/** Answers that hold ARNs, which the database forms with a region of its own. */
const WITH_ARNS = new Set([
  'DescribeTable',
  'ListStreams',
  'DescribeStream',
  'GetRecords',
  'CreateTable',
  'UpdateTable',
  'DeleteTable',
]);

function parse(body: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(body.toString() || '{}');
  } catch {
    throw new Fault('SerializationException', 'The request body is not valid JSON');
  }
}

/** DynamoDB and DynamoDB Streams: checks every right, then passes the bytes on to the database. */
export function createDynamo(options: {
  tables: readonly TableState[];
  place: Place;
  demand: Demand;
  forward: Forward;
}): (service: 'dynamodb' | 'streams', operation: string, exchange: Exchange) => Promise<Answer> {
  const { tables, place, demand, forward } = options;
  const prefix = `arn:${place.partition}:dynamodb:${place.region}:${place.accountId}:`;
  const tableArn = (name: string): string =>
    name.startsWith('arn:') ? name : `${prefix}table/${name}`;

  const partitionKey = (name: string) =>
    tables.find((table) => table.name === name || table.arn === name)?.keys[0];

  const rename = (text: string): string => {
    let renamed = text;
    for (const { arn, streamArn } of tables) {
      if (streamArn !== undefined) renamed = renamed.replaceAll(streamArn, `${arn}/stream/local`);
    }
    return renamed
      .replaceAll('arn:aws:dynamodb:dynoxide:000000000000:', prefix)
      .replaceAll('"awsRegion":"dynoxide"', `"awsRegion":"${place.region}"`);
  };

  return async (service, operation, exchange) => {
    if (exchange.caller.roleArn !== undefined) {
      const body = parse(exchange.body);
      const needs = service === 'dynamodb' ? dynamoNeeds : streamNeeds;
      demand(exchange, needs(operation, body, tableArn, partitionKey));
    }
    const answer = await forward(exchange);
    if (!WITH_ARNS.has(operation)) return answer;
    const { 'x-amz-crc32': _crc, 'content-length': _length, ...headers } = answer.headers;
    return { ...answer, headers, body: rename(answer.body.toString()) };
  };
}
