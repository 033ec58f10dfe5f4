import { Agent, request } from 'node:http';

/** An error answer of the database: `type` is the exception's short name. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Calls one operation of the DynamoDB or Streams API. */
export type DatabaseCall = (operation: string, input: object) => Promise<Record<string, unknown>>;

const STREAMS = new Set(['ListStreams', 'DescribeStream', 'GetShardIterator', 'GetRecords']);
const OPERATOR =
  'AWS4-HMAC-SHA256 Credential=operator/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

/** A client of the database's own port, for the stack itself (no SDK: it would cost 30 MB). */
export function databaseClient(port: number): { call: DatabaseCall; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const call: DatabaseCall = (operation, input) =>
    new Promise((resolve, reject) => {
      const service = STREAMS.has(operation) ? 'DynamoDBStreams' : 'DynamoDB';
      const body = Buffer.from(JSON.stringify(input));
      const outgoing = request(
        {
          port,
          agent,
          host: '127.0.0.1',
          method: 'POST',
          headers: {
            'content-type': 'application/x-amz-json-1.0',
            'content-length': body.length,
            'x-amz-target': `${service}_20120810.${operation}`,
            'x-amz-date': '20260101T000000Z',
            authorization: OPERATOR,
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', reject);
          answer.on('end', () => {
            const output = JSON.parse(Buffer.concat(parts).toString() || '{}');
            if (answer.statusCode === 200) return resolve(output);
            const type = String(output.__type ?? '').replace(/^.*#/, '');
            reject(new DatabaseError(type, output.message ?? output.Message ?? type));
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  return { call, close: () => agent.destroy() };
}
