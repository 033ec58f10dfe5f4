import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FauxqsServer, startFauxqs } from 'fauxqs';

/** The real database and queues behind one address, as the endpoint of the stack has them. */
export interface Backends {
  port: number;
  queues: FauxqsServer;
  /** Called after each request that went through. */
  onCall: (operation: string, body: Buffer) => void;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => resolve(port));
    });
  });
}

async function database(): Promise<{ child: ChildProcess; url: string }> {
  const binary = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  const port = await freePort();
  const file = join(mkdtempSync(join(tmpdir(), 'huiyin-sources-')), 'db.sqlite');
  const child = spawn(binary, ['serve', '--port', String(port), '--db-path', file], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return { child, url };
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('the database did not start');
}

/** Starts both. */
export async function startBackends(): Promise<Backends> {
  const { child, url: tables } = await database();
  const queues = await startFauxqs({ port: 0, logger: false });
  const backends: Partial<Backends> = { queues, onCall: () => undefined };
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const target = String(request.headers['x-amz-target']);
    const body = Buffer.concat(chunks);
    const answer = await fetch(target.startsWith('DynamoDB') ? tables : queues.address, {
      method: 'POST',
      headers: {
        'x-amz-target': target,
        'content-type': String(request.headers['content-type']),
        authorization: String(request.headers.authorization),
        'x-amz-date': '20260302T000000Z',
      },
      body,
    });
    response.writeHead(answer.status).end(await answer.text());
    if (answer.ok) backends.onCall?.(target.split('.')[1] ?? '', body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  backends.port = (server.address() as AddressInfo).port;
  backends.stop = async () => {
    server.closeAllConnections();
    server.close();
    child.kill('SIGKILL');
    await queues.stop();
  };
  return backends as Backends;
}
