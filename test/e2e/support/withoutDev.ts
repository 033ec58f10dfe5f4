import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A front that passes everything on but /dev and /health, as a system in the cloud has it. */
export interface Front {
  base: string;
  stop(): Promise<void>;
}

type Change = (body: string) => string;

/** Puts a front before a system; `change` may alter the JSON it answers. */
export async function frontWithoutDev(
  behind: string,
  change: Change = (same) => same,
): Promise<Front> {
  const server = createServer(async (request, response) => {
    if (/^\/(dev|health)\b/.test(request.url ?? '')) {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end('{"message":"Not Found"}');
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const passed = [
      ...['authorization', 'content-type', 'accept', 'idempotency-key'],
      ...['if-match', 'if-none-match'],
    ];
    const answer = await fetch(behind + request.url, {
      method: request.method,
      headers: Object.fromEntries(
        passed.flatMap((name) =>
          request.headers[name] ? [[name, String(request.headers[name])]] : [],
        ),
      ),
      body: body.length > 0 ? body : undefined,
    });
    const type = answer.headers.get('content-type') ?? 'text/plain';
    const text = await answer.text();
    const told = ['etag', 'location', 'retry-after'].flatMap((name) =>
      answer.headers.has(name) ? [[name, answer.headers.get(name)]] : [],
    );
    response.writeHead(answer.status, { 'content-type': type, ...Object.fromEntries(told) });
    response.end(type.includes('json') ? change(text) : text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
