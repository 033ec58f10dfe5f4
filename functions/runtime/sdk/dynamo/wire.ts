import type { Agent, IncomingMessage } from 'node:http';

/** An answer of the service. */
export interface Reply {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Nothing came or went for so long: a connection that is dead. */
const SILENCE_MS = 15_000;
const MOST_SOCKETS = 50;

const agents = new Map<string, Agent>();

/** Only addresses of tests and emulators are plain; of `node:http` nothing is read besides. */
const moduleOf = (protocol: string) =>
  protocol === 'http:'
    ? process.getBuiltinModule('node:http')
    : process.getBuiltinModule('node:https');

/** One agent for each protocol: connections are kept, also from one call of the function to the next. */
function agentOf(protocol: string): Agent {
  const known = agents.get(protocol);
  if (known) return known;
  const { Agent } = moduleOf(protocol);
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  agents.set(protocol, agent);
  return agent;
}

function textOf(message: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk) => chunks.push(chunk));
    message.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    message.on('error', reject);
  });
}

/** Posts a text. @throws Error of Node with its `code`, `ETIMEDOUT` after 15 s of silence */
export function post(
  url: URL,
  headers: Record<string, string>,
  body: string,
  signal?: AbortSignal,
): Promise<Reply> {
  const { protocol } = url;
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      agent: agentOf(protocol),
      headers,
      timeout: SILENCE_MS,
      ...(signal ? { signal } : {}),
    };
    const request = moduleOf(protocol).request(url, options, (message) => {
      const { statusCode: status = 0, headers } = message;
      textOf(message).then((text) => resolve({ status, headers, body: text }), reject);
    });
    request.on('timeout', () => {
      request.destroy(
        Object.assign(new Error(`no answer in ${SILENCE_MS} ms`), { code: 'ETIMEDOUT' }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
