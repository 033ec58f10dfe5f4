import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Answer, Exchange, Forward } from './exchange.ts';
import { Fault } from './fault.ts';

/** Headers that belong to one connection, or that the endpoint writes itself. */
const DROPPED = new Set(['connection', 'keep-alive', 'date', 'server', 'transfer-encoding']);

function answerHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !DROPPED.has(name)) kept[name] = String(value);
  }
  return kept;
}

/** The headers to send on. */
type SentHeaders = (exchange: Exchange) => Record<string, string | string[] | undefined>;

/** Everything but what belongs to the connection. */
const asSent: SentHeaders = ({ headers }) => {
  const {
    connection: _one,
    'transfer-encoding': _two,
    expect: _three,
    host: _four,
    ...sent
  } = headers;
  return sent;
};

/** What the database reads; it wants to see a signature, the endpoint has already judged it. */
export const bareHeaders: SentHeaders = ({ headers }) => ({
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-target': headers['x-amz-target'],
  'x-amz-date': '20260101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=operator/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
});

/** Makes a forwarder to a port of this machine; requests and answers pass as bytes. */
export function createForward(
  port: number,
  sentHeaders: SentHeaders = asSent,
): { forward: Forward; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const forward: Forward = (exchange) =>
    new Promise<Answer>((resolve, reject) => {
      const { method, path, body } = exchange;
      const headers = { ...sentHeaders(exchange), 'content-length': body.length };
      const outgoing = request(
        { host: '127.0.0.1', port, agent, method, path, headers },
        (incoming) => {
          const parts: Buffer[] = [];
          incoming.on('data', (part: Buffer) => parts.push(part));
          incoming.on('error', reject);
          incoming.on('end', () =>
            resolve({
              status: incoming.statusCode ?? 500,
              headers: answerHeaders(incoming.headers),
              body: Buffer.concat(parts),
            }),
          );
        },
      );
      outgoing.on('error', (error) =>
        reject(
          new Fault('InternalServerError', `本机服务没有回答 / no answer: ${error.message}`, 500),
        ),
      );
      outgoing.end(body);
    });
  return { forward, close: () => agent.destroy() };
}
