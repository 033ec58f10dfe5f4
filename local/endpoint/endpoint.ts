import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { corsHeaders, preflight } from '../gateway/cors.ts';
import type { Caller, Clock } from '../ports.ts';
import { bucketCors } from './bucketCors.ts';
import type { Consumed } from './consumed.ts';
import type { Answer, Exchange } from './exchange.ts';
import { Fault, LostAnswer } from './fault.ts';
import { faultAnswer } from './faultAnswer.ts';
import { type ServiceName, serviceOf, signatureOf } from './identify.ts';
import { type Backends, createRouter } from './router.ts';

/**
 * Fault injection: called before every call (action = the operation's name; of S3 the HTTP method); may delay it (by when it resolves) and may fail it (by
 * a Fault it resolves to; with `after`, the call is carried out and its answer replaced; by LostAnswer, it is
 * carried out and the connection breaks).
 */
export type Intercept = (
  service: ServiceName,
  action: string,
  caller: Caller,
) => Promise<Fault | LostAnswer | undefined> | Fault | LostAnswer | undefined;

/** What the endpoint is made of. */
export interface EndpointOptions extends Backends {
  port: number;
  host?: string;
  clock: Clock;
  /** Finds the caller by access key id. */
  findCaller: (accessKeyId: string) => Caller | undefined;
  intercept?: Intercept;
  /** Told of each call of a JSON protocol that succeeded, before its answer is sent: nudges readers. */
  onCall?: (operation: string, body: Buffer) => void;
  /** Told of errors that are nobody's fault but the endpoint's own. */
  onError?: (error: unknown) => void;
}

/** The running endpoint. */
export interface Endpoint {
  port: number;
  url: string;
  /** Calls in flight. */
  busy(): number;
  /** What each function took of the database so far. */
  consumed(): Record<string, Consumed>;
  stop(): Promise<void>;
}

/** Bytes of the largest request: DynamoDB's batches are 16 MB, files to S3 as large as profiles allow. */
const MOST_BYTES = 110_000_000;

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MOST_BYTES) throw new Fault('RequestEntityTooLarge', 'Request too large', 413);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The code each service has for an access key it does not know. */
function unknownKey(service: ServiceName): Fault {
  const text = 'The security token included in the request is invalid.';
  if (service === 's3') return new Fault('InvalidAccessKeyId', text, 403);
  if (service === 'ses') return new Fault('InvalidClientTokenId', text, 403);
  return new Fault('UnrecognizedClientException', text, service === 'lambda' ? 403 : 400);
}

/** The operation's name for fault injection, where it is not in a header. */
function operationOf(service: ServiceName, operation: string, exchange: Exchange): string {
  if (service === 'lambda') return 'Invoke';
  if (service === 's3') return exchange.method;
  if (service !== 'ses') return operation;
  return new URLSearchParams(exchange.body.toString()).get('Action') ?? exchange.method;
}

/** Starts the one AWS endpoint of this machine; any SDK or the CLI can be pointed at it. */
export async function startEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const {
    port,
    host = '127.0.0.1',
    clock,
    findCaller,
    intercept,
    onError = () => undefined,
  } = options;
  const { route, consumed, close } = createRouter(options);
  const corsOf = bucketCors(options.assembly);
  let inFlight = 0;

  const serve = async (request: IncomingMessage, requestId: string): Promise<Answer> => {
    const path = request.url ?? '/';
    const query = new URLSearchParams(path.split('?')[1] ?? '');
    const { headers, method = 'GET' } = request;
    const signature = signatureOf(headers, query);
    const found = serviceOf(headers, signature?.scope ?? '');
    const service = found?.service ?? 'dynamodb';
    try {
      if (signature === undefined) {
        throw new Fault('MissingAuthenticationTokenException', 'Request is not signed', 403);
      }
      if (found === undefined) {
        throw new Fault(
          'UnknownOperationException',
          `本机没有这项服务：${signature.scope} / no such service locally: ${signature.scope}`,
        );
      }
      const caller = findCaller(signature.accessKeyId);
      if (caller === undefined) throw unknownKey(service);
      const body = await read(request);
      const exchange: Exchange = { method, path, query, headers, body, caller, requestId };
      const injected = await intercept?.(
        service,
        operationOf(service, found.operation, exchange),
        caller,
      );
      if (injected instanceof Fault && !injected.after) throw injected;
      const answer = await route(service, found.operation, exchange);
      if (answer.status < 300 && found.operation !== '') options.onCall?.(found.operation, body);
      if (injected !== undefined) throw injected;
      return answer;
    } catch (error) {
      if (error instanceof LostAnswer) throw error;
      if (!(error instanceof Fault)) onError(error);
      const fault =
        error instanceof Fault ? error : new Fault('InternalServerError', String(error), 500);
      return faultAnswer(fault, service, requestId);
    }
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    inFlight += 1;
    try {
      const cors = corsOf(request);
      const answer = preflight(request, cors) ?? (await serve(request, randomUUID()));
      const { status, headers, body } = answer;
      // SDKs correct their clock by this header: it must be the time the functions live in.
      response.writeHead(status, {
        ...headers,
        ...corsHeaders(request, cors),
        date: new Date(clock.now()).toUTCString(),
        ...(request.method !== 'HEAD' && { 'content-length': Buffer.byteLength(body) }),
      });
      response.end(body);
    } finally {
      inFlight -= 1;
    }
  };

  const server = createServer({ keepAliveTimeout: 60_000, noDelay: true }, (request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (!(error instanceof LostAnswer)) onError(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    port: bound,
    url: `http://${host}:${bound}`,
    busy: () => inFlight,
    consumed,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      close();
    },
  };
}
