/**
 * The same first call as `GET /v1/items/{itemId}` the usual way: all clients at the top, `import { z }`, every
 * middleware, logger, metrics and tracer. Bundled in one file, as most do (coldStart.ts).
 */
import { inflateRawSync } from 'node:zlib';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import httpRouter from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { z } from 'zod';

const logger = new Logger();
const metrics = new Metrics();
const tracer = new Tracer({ enabled: false });
const db = DynamoDBDocument.from(new DynamoDBClient({}));
export const others = [new SFNClient({}), new SESClient({})];

const asked = z.object({ itemId: z.string().min(1).max(60) });
const answered = z.object({ itemId: z.string(), version: z.number(), title: z.string() });

async function show(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { itemId } = asked.parse(event.pathParameters);
  const TableName = 'views';
  await db.get({ TableName, Key: { pk: 'DIRECTORY', sk: 'CURRENT' } });
  const { Item } = await db.get({ TableName, Key: { pk: `ITEM#${itemId}`, sk: 'SNAPSHOT' } });
  await db.query({
    TableName: 'events',
    KeyConditionExpression: '#stream = :stream',
    ExpressionAttributeNames: { '#stream': 'stream' },
    ExpressionAttributeValues: { ':stream': itemId },
  });
  const state = JSON.parse(inflateRawSync(Item?.packed).toString('utf8'));
  logger.info('shown', { itemId });
  metrics.addMetric('shown', 'Count', 1);
  const body = answered.parse({ itemId, version: state.version, title: state.item.title });
  return { statusCode: 200, body: JSON.stringify(body) };
}

export const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
  .use(captureLambdaHandler(tracer))
  .use(httpHeaderNormalizer())
  .use(httpJsonBodyParser({ disableContentTypeError: true }))
  .use(httpSecurityHeaders())
  .handler(
    httpRouter<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>([
      { method: 'GET', path: '/v1/items/{itemId}', handler: show },
    ]),
  );
